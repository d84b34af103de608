import { describe, expect, it } from 'vitest';
import { announceEdition, importEdition } from '../../src/acts/edition.ts';
import { sha256 } from '../../src/digest.ts';
import type { EditionSource, Language } from '../../src/model.ts';
import { chainHead } from '../../src/record/chain.ts';
import { termsOf } from '../../src/record/terms.ts';
import { draft } from './draft.ts';

const at = Date.UTC(2026, 10, 23, 4);
const terms = termsOf(draft);
const digest = (edition: EditionSource, language: Language) =>
  sha256(`${edition.policy}-${edition.edition}-${language}`);

describe('importEdition', () => {
  const previous = chainHead('privacy', []);
  const plan = importEdition(draft, {
    number: 1,
    effective: '2025-03-01',
    at,
    materiality: 'material',
    previous,
    terms,
    digest,
  });

  it('freezes the text and its translation as files beside this test show', async () => {
    expect(Object.keys(plan.files)).toEqual(['editions/1.yaml', 'editions/1.en.yaml', 'editions/1.words.json']);
    await expect(plan.files['editions/1.yaml']).toMatchFileSnapshot('expected/1.yaml');
    await expect(plan.files['editions/1.en.yaml']).toMatchFileSnapshot('expected/1.en.yaml');
    await expect(plan.files['editions/1.words.json']).toMatchFileSnapshot('expected/1.words.json');
  });

  it('records the digests of the bytes and of the text', () => {
    expect(plan.entry).toEqual({
      event: 'imported',
      at: '2026-11-23T09:00:00+05:00',
      edition: 1,
      effective: '2025-03-01',
      materiality: 'material',
      ...terms,
      words: sha256(plan.files['editions/1.words.json'] ?? ''),
      digests: {
        ru: { source: sha256(plan.files['editions/1.yaml'] ?? ''), text: sha256('privacy-1-ru') },
        en: { source: sha256(plan.files['editions/1.en.yaml'] ?? ''), text: sha256('privacy-1-en') },
      },
      previous,
    });
  });
});

describe('announceEdition', () => {
  const facts = { number: 4, announced: '2026-11-23', effective: '2026-12-01', at, materiality: 'material' } as const;
  const previous = sha256('before');

  it('records when the edition was announced', () => {
    const { entry } = announceEdition(draft, { ...facts, previous, terms, digest });
    expect(entry).toMatchObject({
      event: 'announced',
      edition: 4,
      announced: '2026-11-23',
      effective: '2026-12-01',
      previous,
    });
    expect(Object.keys(entry)).not.toContain('urgent');
  });

  it('records what it replaces and why it hurries', () => {
    const urgent = { because: { ru: 'Решение суда.' }, reference: { ru: 'А60-1/2026' } };
    const { entry } = announceEdition(draft, { ...facts, previous, terms, digest, replaces: 3, urgent });
    expect(entry).toMatchObject({ replaces: 3, urgent });
  });
});
