import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { createReport } from '../../src/findings.ts';
import type { Section } from '../../src/model.ts';
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
      expect(document.words).toContain(sign.trim());
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
  const facts = { terms: Array.from({ length: 5000 }, (_, at) => term(at)) };
  const sections: Section[] = [{ id: 'a', heading: 'А', text: '{{terms}}' }];
  const { report, findings } = createReport();
  compile(editionSource({ facts, sections }), 'ru', report);
  expect(new Set(findings.map(({ code }) => code))).toContain('reference-cycle');
});

function term(at: number) {
  return { id: `t${at}`, term: `слово ${at}`, definition: at < 4999 ? `как {{terms.t${at + 1}.definition}}` : 'конец' };
}
