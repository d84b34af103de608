import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdition, freeze } from '../../src/acts/freeze.ts';
import type { FrozenEdition, FrozenTranslation } from '../../src/acts/frozen.ts';
import { noticeOf, thaw } from '../../src/acts/thaw.ts';
import type { EditionSource, FactVocabulary, Language, Texts } from '../../src/model.ts';
import { parse } from '../../src/read/document.ts';
import { anyDraft } from './sources.ts';

function readBack(text: string): unknown {
  const document = parse(text);
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS({ maxAliasCount: 0 });
}

function refrozen(draft: EditionSource, number: number): EditionSource {
  const [edition, ...translations] = freeze(draft, number).map(({ text }) => readBack(text));
  return thaw(edition as FrozenEdition, translations as FrozenTranslation[]);
}

/** What freezing keeps of a vocabulary: the languages that the edition is written in. */
function inLanguages(vocabulary: FactVocabulary, languages: readonly Language[]): FactVocabulary {
  // A value of an enumeration may be called `en` itself; its words are an object, not a text.
  const isTexts = (value: object) =>
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, text]) => /^(ru|en)$/.test(key) && typeof text === 'string');
  return JSON.parse(JSON.stringify(vocabulary), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !isTexts(value)) return value;
    return Object.fromEntries(Object.entries(value as Texts).filter(([key]) => languages.includes(key as Language)));
  }) as FactVocabulary;
}

describe('freeze', () => {
  it('loses nothing, whatever the texts', () => {
    fc.assert(
      fc.property(anyDraft, fc.integer({ min: 1, max: 200 }), (draft, number) => {
        const edition = asEdition(draft, number);
        const languages = [draft.language, ...(Object.keys(draft.translations) as Language[])];
        const expected = { ...edition, vocabulary: inLanguages(edition.vocabulary, languages) };
        expect(refrozen(draft, number)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same bytes however often, and again from what it read back', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const once = freeze(draft, 7);
        expect(freeze(draft, 7)).toEqual(once);
        expect(freeze(refrozen(draft, 7), 7)).toEqual(once);
      }),
    );
  });

  it('writes files that every reader takes alike', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { text } of freeze(draft, 1)) {
          expect(text).not.toMatch(/\r|\uFEFF(?=#)|^%/);
          expect(text.endsWith('\n')).toBe(true);
          expect(Buffer.from(text).toString()).toBe(text);
        }
      }),
    );
  });

  it('tells its terms of notice without being read', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [file] = freeze(draft, 1);
        expect(noticeOf(file?.text ?? '')).toEqual({ ...draft.notice, language: 'ru' });
      }),
    );
  });
});
