import { describe, expect, it } from 'vitest';
import { correctTranslation } from '../../src/acts/correction.ts';
import { asEdition, freeze } from '../../src/acts/freeze.ts';
import type { EditionSource, Translation } from '../../src/model.ts';
import { draft } from './draft.ts';

const frozen = asEdition(draft, 3);
const english = draft.translations.en as Translation;
const with_ = (change: Partial<Translation>, more: Partial<EditionSource> = {}): EditionSource => ({
  ...draft,
  ...more,
  translations: { en: { ...english, ...change } },
});

describe('correctTranslation', () => {
  it('changes nothing where nothing was mended', () => {
    const { edition, changes, missing } = correctTranslation(frozen, draft, 'en');
    expect([changes, missing]).toEqual([[], []]);
    expect(freeze(edition, 3)).toEqual(freeze(frozen, 3));
  });

  it('takes texts of the title, sections, facts and the publisher', () => {
    const mended = with_({
      title: 'Policy on personal data',
      facts: { deadlines: [{ id: 'answer', what: 'reply to a request' }] },
      publisher: { name: 'AiMed LLC' },
      sections: english.sections.map((section) => ({
        ...section,
        sections: section.sections?.map((nested) => ({ ...nested, heading: 'How you write' })) ?? [],
      })),
    });
    const { edition, changes } = correctTranslation(frozen, mended, 'en');
    expect(changes.map(({ name, from, to }) => `${name}: ${from} → ${to}`)).toEqual([
      'title: Personal data policy → Policy on personal data',
      'publisher.name: IMed LLC → AiMed LLC',
      'deadlines.answer.what: answer to a request → reply to a request',
      'section:how.heading: How to write → How you write',
    ]);
    expect(edition.translations.en?.title).toBe('Policy on personal data');
    expect({ ...edition, translations: {} }).toEqual({ ...frozen, translations: {} });
  });

  it('leaves a text whose original has changed since', () => {
    const mended = with_(
      { title: 'Another policy', summary: 'How we care for your data.' },
      { title: 'Другая политика' },
    );
    const { changes } = correctTranslation(frozen, mended, 'en');
    expect(changes.map(({ name }) => name)).toEqual(['summary']);
  });

  it('keeps what the edition said of its changes', () => {
    const { edition } = correctTranslation(frozen, { ...with_({ title: 'New' }), notes: [] }, 'en');
    expect(edition.notes).toEqual(frozen.notes);
  });

  it('adds a translation, with the words of its facts', () => {
    const bare = asEdition({ ...draft, translations: {} }, 3);
    const { edition, missing, changes } = correctTranslation(bare, draft, 'en');
    expect(missing).toEqual([]);
    expect(changes.every(({ from }) => from === undefined)).toBe(true);
    expect(edition.translations.en).toEqual(english);
  });

  it('names what an added translation lacks', () => {
    const bare = asEdition({ ...draft, translations: {} }, 3);
    expect(correctTranslation(bare, { ...draft, summary: 'Иное.' }, 'en').missing).toEqual(['summary']);
  });
});
