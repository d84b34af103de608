import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { createReport } from '../../src/findings.ts';
import type { EditionSource } from '../../src/model.ts';
import { editionSource } from './source.ts';

/** A text that is right in a document with a section `other`, a term `consent` and the list of terms. */
const text = 'Смотрите [раздел](section:other) и [согласие](term:consent).';

function read(source: EditionSource) {
  const { report, findings } = createReport();
  const { article } = compile(source, 'ru', report);
  return { article, codes: findings.map(({ code }) => code) };
}

function withSections(...texts: readonly string[]): EditionSource {
  const sections = texts.map((body, index) => ({ id: index === 0 ? 'first' : 'other', heading: 'Раздел', text: body }));
  return editionSource({ sections });
}

test('a text that was read in one document is read in the next as if for the first time', () => {
  const sound = withSections(text, '{{terms}}');
  const first = read(sound);
  expect(first.codes).toEqual([]);
  expect(read(sound)).toEqual(first);
  expect(read(withSections(text)).codes).toContain('link-unresolved');
  expect(read(withSections(text, 'Список терминов не показан.')).codes).toEqual(['term-not-shown']);
  expect(read({ ...sound, facts: { ...sound.facts, terms: [] } }).codes).toContain('link-unresolved');
  expect(read(sound)).toEqual(first);
});

test('what is wrong with a text is told each time', () => {
  const wrong = withSections('Смотрите <b> и [это](ftp://a).');
  const first = read(wrong);
  expect(first.codes).toEqual(['raw-html', 'link-target']);
  expect(read(wrong)).toEqual(first);
});

test.each([
  'https://a.example/{{publisher.inn}}',
  '<https://a.example/{{publisher.inn}}>',
  '[a](https://a.example/{{publisher.inn}})',
])('an address says what the edition says, whatever one before said: %s', (link) => {
  const of = (inn: string) =>
    JSON.stringify(read({ ...withSections(`Смотрите ${link} здесь.`), publisher: { name: 'А', inn } }).article);
  expect(of('6671113564')).toContain('"https://a.example/6671113564"');
  expect(of('7707083893')).toContain('"https://a.example/7707083893"');
  expect(of('7707083893')).not.toContain('6671113564');
});

/** Pieces of text that an edition's facts, links and numbers can get into. */
const pieces = [
  'https://a.example/{{publisher.inn}}',
  '<https://a.example/{{publisher.inn}}>',
  '[адрес](https://a.example/{{publisher.inn}})',
  '[](term:consent)',
  '[](section:other)',
  '{{publisher.inn}}',
  '`{{publisher.inn}}`',
  '\n\n{{terms}}\n\n',
  '\n1. {{publisher.inn}}\n2. Второе\n',
  '\n| А | Б |\n|---|---|\n| {{publisher.inn}} | в |\n\n',
];
const anySource = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 4 }), fc.constantFrom('1', '22'), fc.boolean())
  .map(([parts, inn, second]) => ({ parts, inn, second }));

test('what an edition reads as does not depend on what was read before', () => {
  let fresh = 0;
  fc.assert(
    fc.property(fc.array(anySource, { minLength: 2, maxLength: 5 }), (sources) => {
      for (const { parts, inn, second } of sources) {
        // Texts that begin with a number of their own cannot have been read before.
        const as = (number: number): string => {
          const texts = [parts.join(' '), ...(second ? ['Второй {{publisher.inn}}.'] : [])];
          const source = withSections(...texts.map((text) => `№${number}.\n\n${text}`));
          const { article, codes } = read({ ...source, publisher: { name: 'А', inn } });
          return JSON.stringify([article, codes]).replaceAll(`${number}.`, 'N.');
        };
        fresh += 1;
        expect(as(1_000_000)).toBe(as(1_000_000 + fresh));
      }
    }),
  );
});
