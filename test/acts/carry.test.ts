import { describe, expect, it } from 'vitest';
import { carriedFrom, saidAnew, withCarried, withoutIdle } from '../../src/acts/carry.ts';
import type { AmendmentEntry, EditionSource } from '../../src/model.ts';
import { draft } from './draft.ts';

const entry = (id: string, note: string, about: readonly string[] = ['title']): AmendmentEntry => ({ id, about, note });

function said(edition: number, amendment: readonly AmendmentEntry[]): EditionSource {
  const english = draft.translations.en as NonNullable<typeof draft.translations.en>;
  const translated = amendment.map(({ id, note }) => ({ id, note: `${note} (en)` }));
  return { ...draft, edition, amendment, translations: { en: { ...english, amendment: translated } } };
}

describe('what a replaced edition said', () => {
  it('is said by its replacement too, before what that says itself', () => {
    const working = said(0, [entry('b', 'Второе.')]);
    const whole = withCarried(working, carriedFrom(said(3, [entry('a', 'Первое.')]), working));
    expect(whole.amendment.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(whole.translations.en?.amendment.map(({ note }) => note)).toEqual(['Первое. (en)', 'Второе. (en)']);
  });

  it('is said once where both say the same', () => {
    const working = said(0, [entry('a', 'Первое.')]);
    expect(carriedFrom(said(3, [entry('a', 'Первое.')]), working).amendment).toEqual([]);
  });

  it('gets another name where its own is taken, in every language', () => {
    const working = said(0, [entry('a', 'Иное.'), entry('a-3', 'Ещё.')]);
    const carried = carriedFrom(said(3, [entry('a', 'Первое.')]), working);
    expect(carried.amendment.map(({ id }) => id)).toEqual(['a-4']);
    expect(carried.translations.en).toEqual([{ id: 'a-4', note: 'Первое. (en)' }]);
  });

  it('is not said of what did not change after all', () => {
    const carried = carriedFrom(said(3, [entry('a', 'Два.', ['title', 'summary']), entry('b', 'Одно.')]), said(0, []));
    const kept = withoutIdle(carried, [
      ['a', 'summary'],
      ['b', 'title'],
    ]);
    expect(kept.amendment).toEqual([entry('a', 'Два.', ['title'])]);
    expect(kept.translations.en?.map(({ id }) => id)).toEqual(['a']);
  });

  it('is told from what is said anew, whatever its name', () => {
    const replaced = said(3, [entry('a', 'Первое.', ['title', 'summary'])]);
    const anew = entry('b', 'Второе.');
    expect(saidAnew(said(4, [entry('a-3', 'Первое.', ['title']), anew]), replaced)).toEqual([anew]);
    const wider = entry('a', 'Первое.', ['title', 'section:how']);
    expect(saidAnew(said(4, [wider]), replaced)).toEqual([wider]);
  });
});
