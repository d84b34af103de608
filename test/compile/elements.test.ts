import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { createReport } from '../../src/findings.ts';
import type { EditionSource } from '../../src/vocabulary.ts';
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
