import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { createValues } from '../../src/compile/values.ts';
import { createReport } from '../../src/findings.ts';
import type { Section } from '../../src/model.ts';
import { said } from './said.ts';
import { editionSource } from './source.ts';

/** Codes that are found in texts, and the document. */
function compiled(...texts: readonly string[]) {
  const sections = texts.map((text, index): Section => ({ id: `s${index}`, heading: 'А', text }));
  const { report, findings } = createReport();
  const document = compile(editionSource({ sections }), 'ru', report);
  return { codes: findings.map(({ code }) => code), document };
}

/** About as much as a section may have. */
const much = (pattern: string): string => pattern.repeat(Math.ceil(95_000 / pattern.length));

describe('what Markdown would read for minutes is refused, once and as it is written:', () => {
  test.each(['<!-- ', '**a', '[a](', '~~a', '[^a]', 'a](', '_a', '`a', '&amp;', '\\', '[', '<', '*a '])(
    '%s',
    (sign) => {
      const { codes, document } = compiled(much(sign));
      expect(codes).toEqual(['too-many-signs']);
      expect(said(document.sections.flatMap(({ content }) => content))).toContain(sign.trim());
    },
  );

  test.each(['a\n-\n', '>a\n\n', '|a|b|\n|-|-|\n', '[^a]: x\n', '- a\n', '1. a\n'])('%j', (line) => {
    expect(compiled(much(line)).codes).toEqual(['too-many-lines']);
  });

  test.each(['> ', '- ', '1. ', '* * '])('%s', (sign) => {
    expect(compiled(much(sign)).codes).toEqual(['nested-too-deep']);
  });
});

describe('nothing is refused of', () => {
  test.each([
    [
      'a long text',
      Array.from({ length: 400 }, (_, at) => `**Абзац** ${at}: *слова* и [ссылка](section:s0).`).join('\n\n'),
    ],
    ['a long list', Array.from({ length: 400 }, (_, at) => `- пункт ${at} с [ссылкой](section:s0)`).join('\n')],
    ['1999 short lines', Array.from({ length: 1999 }, () => 'слово').join('\n')],
  ])('%s', (_, text) => {
    expect(compiled(text).codes).toEqual([]);
  });
});

test('a document of too much in all is read as far as it goes, and told once', () => {
  const text = Array.from({ length: 300 }, (_, at) => `- пункт ${at} с [ссылкой](section:s0)`).join('\n\n');
  const { codes, document } = compiled(...Array.from({ length: 40 }, () => text));
  expect(codes).toEqual(['document-too-involved']);
  expect(document.sections[0]?.content[0]).toMatchObject({ tagName: 'ul' });
  expect(document.sections[39]?.content).toMatchObject([{ tagName: 'p' }]);
});

test('a document that is wrong throughout is not told text by text', () => {
  const { codes } = compiled(...Array.from({ length: 40 }, () => '5*3 и 6*4 '.repeat(60)));
  expect(new Set(codes)).toEqual(new Set(['emphasis-between-digits']));
  expect(codes.length).toBeLessThanOrEqual(150);
});

test('a chain of references that has no end in sight is not followed', () => {
  const facts = { terms: Array.from({ length: 1000 }, (_, at) => term(at)) };
  const sections: Section[] = [{ id: 'a', heading: 'А', text: '{{terms}}' }];
  const { report, findings } = createReport();
  compile(editionSource({ facts, sections }), 'ru', report);
  expect(new Set(findings.map(({ code }) => code))).toContain('reference-cycle');
});

function term(at: number) {
  return { id: `t${at}`, term: `слово ${at}`, definition: at < 999 ? `как {{terms.t${at + 1}.definition}}` : 'конец' };
}

describe('the last that is read, and the first that is not:', () => {
  const lines = (count: number): string => Array.from({ length: count }, () => 'слово').join('\n');

  test('2000 lines of a text', () => {
    expect(compiled(lines(2000)).codes).toEqual([]);
    expect(compiled(lines(2001)).codes).toEqual(['too-many-lines']);
  });

  test('1000 signs of a paragraph', () => {
    const signs = (count: number): string => '~ '.repeat(count);
    expect(compiled(signs(1000)).codes).toEqual([]);
    expect(compiled(signs(1001)).codes).toEqual(['too-many-signs']);
    expect(compiled(`${signs(1000)}\n\n${signs(1000)}`).codes).toEqual([]);
  });

  test('20,000 lines and signs of a document', () => {
    const texts = Array.from({ length: 10 }, () => lines(2000));
    // 1999 line ends each, and ten more.
    expect(compiled(...texts, lines(10)).codes).toEqual([]);
    expect(compiled(...texts, lines(11)).codes).toEqual(['document-too-involved']);
  });

  test('99 quotations in one another', () => {
    expect(compiled(`${'> '.repeat(49)}>слово`).codes).not.toContain('nested-too-deep');
    expect(compiled(`${'> '.repeat(50)}слово`).codes).toEqual(['nested-too-deep']);
  });

  test('50 findings of a text, and 100 of a document where another text begins', () => {
    const wrong = (count: number): string => '5*3 и 6*4 '.repeat(count);
    expect(compiled(wrong(49)).codes).toHaveLength(49);
    expect(compiled(wrong(51)).codes).toHaveLength(50);
    expect(compiled(wrong(50), wrong(49), wrong(5), wrong(5)).codes).toHaveLength(104);
    expect(compiled(wrong(50), wrong(50), wrong(5), wrong(5)).codes).toHaveLength(100);
  });

  test('99 as the first number of a list', () => {
    expect(compiled('99. раз\n100. два').codes).toEqual([]);
    expect(compiled('100. раз\n101. два').codes).toEqual(['ordered-start']);
  });
});

describe('references to references', () => {
  const resolved = (definitions: readonly string[]): boolean => {
    const terms = definitions.map((definition, at) => ({ id: `t${at}`, term: `слово ${at}`, definition }));
    const { publisher, vocabulary } = editionSource();
    const values = createValues({ publisher, vocabulary, facts: { terms } }, 30, 'ru');
    return (
      'text' in
      values.resolve({
        path: ['terms', 't0', 'definition'],
        source: '{{terms.t0.definition}}',
        offset: 0,
        grammaticalCase: undefined,
      })
    );
  };
  const chain = (length: number): string[] =>
    Array.from({ length }, (_, at) => (at < length - 1 ? `как {{terms.t${at + 1}.definition}}` : 'конец'));

  test('are followed through 51 facts', () => {
    expect([resolved(chain(51)), resolved(chain(52))]).toEqual([true, false]);
  });

  test('make up 20,000 characters at most', () => {
    expect([resolved(['я'.repeat(20_000)]), resolved(['я'.repeat(20_001)])]).toEqual([true, false]);
  });
});
