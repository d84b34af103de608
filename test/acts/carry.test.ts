import { describe, expect, it } from 'vitest';
import { carriedFrom, saidAnew, withCarried, withoutIdle } from '../../src/acts/carry.ts';
import type { ChangeNote, EditionSource } from '../../src/model.ts';
import { draft } from './draft.ts';

const entry = (id: string, note: string, about: readonly string[] = ['title']): ChangeNote => ({
  ...{ id, about },
  note: { ru: note, en: `${note} (en)` },
});

function said(edition: number, notes: readonly ChangeNote[]): EditionSource {
  return { ...draft, edition, notes };
}

describe('what a replaced edition said', () => {
  it('is said by its replacement too, before what that says itself', () => {
    const working = said(0, [entry('b', 'Второе.')]);
    const whole = withCarried(working, carriedFrom(said(3, [entry('a', 'Первое.')]), working));
    expect(whole.notes.map(({ id, note }) => [id, note.en])).toEqual([
      ['a', 'Первое. (en)'],
      ['b', 'Второе. (en)'],
    ]);
  });

  it('is said once where both say the same', () => {
    const working = said(0, [entry('a', 'Первое.')]);
    expect(carriedFrom(said(3, [entry('a', 'Первое.')]), working)).toEqual([]);
  });

  it('gets another name where its own is taken', () => {
    const working = said(0, [entry('a', 'Иное.'), entry('a-3', 'Ещё.')]);
    const carried = carriedFrom(said(3, [entry('a', 'Первое.')]), working);
    expect(carried).toEqual([entry('a-4', 'Первое.')]);
  });

  it('is not said of what did not change after all', () => {
    const carried = carriedFrom(said(3, [entry('a', 'Два.', ['title', 'summary']), entry('b', 'Одно.')]), said(0, []));
    const kept = withoutIdle(carried, [
      ['a', 'summary'],
      ['b', 'title'],
    ]);
    expect(kept).toEqual([entry('a', 'Два.', ['title'])]);
  });

  it('is told from what is said anew, whatever its name', () => {
    const replaced = said(3, [entry('a', 'Первое.', ['title', 'summary'])]);
    const anew = entry('b', 'Второе.');
    expect(saidAnew(said(4, [entry('a-3', 'Первое.', ['title']), anew]), replaced)).toEqual([anew]);
    const wider = entry('a', 'Первое.', ['title', 'section:how']);
    expect(saidAnew(said(4, [wider]), replaced)).toEqual([wider]);
  });
});
