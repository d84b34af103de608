import { describe, expect, it } from 'vitest';
import { latestEdition, policyStatus, statusOn } from '../../src/resolve/status.ts';
import type { EditionSource, RecordEntry } from '../../src/vocabulary.ts';
import { draft } from '../announce/draft.ts';
import { announced, chained, imported, instant, noon, policyAt, terms } from './records.ts';

const record = chained([
  imported(1, '2025-03-01'),
  imported(2, '2025-09-01', { materiality: 'editorial' }),
  announced(3, '2026-11-23', '2027-01-12'),
]);

function status(
  now: string,
  working?: EditionSource,
  latest?: EditionSource,
  entries: readonly RecordEntry[] = record,
) {
  const policy = { ...policyAt(entries, now), ...(working === undefined ? {} : { draft: working }) };
  return policyStatus(policy, entries, terms(), instant(now), latest);
}

describe('policyStatus', () => {
  it('tells what is in force, what is coming and how soon', () => {
    expect(status(noon('2026-11-24'))).toEqual({
      policy: 'privacy',
      today: '2026-11-24',
      inForce: { edition: 2, effective: '2025-09-01', until: '2027-01-12', materiality: 'editorial' },
      upcoming: [
        { edition: 3, announced: '2026-11-23', effective: '2027-01-12', materiality: 'material', daysLeft: 49 },
      ],
      scheduled: [],
      draft: 'none',
      earliest: { material: '2027-01-13', other: '2027-01-13' },
    });
  });

  it('names the earliest dates of an edition announced today', () => {
    expect(status(noon('2027-02-01')).earliest).toEqual({ material: '2027-03-04', other: '2027-02-02' });
  });

  it('lets a first edition take effect at once, unless it takes over another text', () => {
    const first = (working: EditionSource) => status(noon('2027-02-01'), working, undefined, []).earliest;
    expect(first(draft)).toEqual({ material: '2027-02-01', other: '2027-02-01' });
    const taken = { id: 'a', heading: 'А', sections: [{ id: 'b', heading: 'Б', succeeds: 'terms#b' }] };
    for (const more of [{ succeeds: 'terms' }, { sections: [taken] }]) {
      expect(first({ ...draft, ...more })).toEqual({ material: '2027-03-04', other: '2027-02-02' });
    }
  });

  it('keeps to days that the edition in force promised', () => {
    const now = noon('2027-02-01');
    const { earliest } = policyStatus(
      policyAt(record, now),
      record,
      terms({ 3: { days: 60 } }),
      instant(now),
      undefined,
    );
    expect(earliest?.material).toBe('2027-04-03');
  });

  it('lists editions that are written down but not yet public', () => {
    const entries = chained([
      imported(1, '2025-03-01'),
      announced(2, '2026-12-10', '2027-01-12', { at: noon('2026-12-01') }),
    ]);
    expect(status(noon('2026-12-05'), undefined, undefined, entries).scheduled).toEqual([
      { edition: 2, announced: '2026-12-10', effective: '2027-01-12', materiality: 'material' },
    ]);
    expect(status(noon('2026-12-10'), undefined, undefined, entries).scheduled).toEqual([]);
    expect(status(noon('2026-11-30'), undefined, undefined, entries).scheduled).toEqual([]);
  });

  it('tells the end of a policy', () => {
    const retired = {
      event: 'retired',
      at: noon('2027-02-01'),
      announced: '2027-02-01',
      effective: '2027-03-04',
    } as const;
    const entries = chained([...record.map(({ previous: _, ...entry }) => entry), retired]);
    const told = status(noon('2027-02-02'), undefined, undefined, entries);
    expect(told.retired).toEqual({ effective: '2027-03-04' });
    expect(told.earliest).toBeUndefined();
  });
});

describe('the working text', () => {
  const now = noon('2026-11-24');

  it('is the first where nothing was announced', () => {
    expect(status(now, draft).draft).toBe('first');
  });

  it('says the same as the edition that was made from it', () => {
    const frozen = { ...draft, edition: 3, vocabulary: {}, amendment: [] };
    expect(status(now, draft, frozen).draft).toBe('same');
  });

  it.each<[string, Partial<EditionSource>]>([
    ['a word', { title: 'Другое' }],
    ['a fact', { facts: {} }],
    ['a detail of the publisher', { publisher: { ...draft.publisher, email: 'a@b.ru' } }],
    ['the promise of notice', { notice: { ...draft.notice, days: 45 } }],
    ['a translation', { translations: {} }],
  ])('differs by %s', (_, change) => {
    expect(status(now, { ...draft, ...change }, { ...draft, edition: 3 }).draft).toBe('changed');
  });

  it('goes on from the last edition that was not taken back', () => {
    const withdrawn = { event: 'withdrawn', at: noon('2026-11-24'), edition: 3 } as const;
    const entries = chained([...record.map(({ previous: _, ...entry }) => entry), withdrawn]);
    expect(latestEdition(policyAt(record, now))?.number).toBe(3);
    expect(latestEdition(policyAt(entries, noon('2026-11-25')))?.number).toBe(2);
  });
});

describe('statusOn', () => {
  it('answers for any day', () => {
    const policy = policyAt(record, noon('2026-11-24'));
    expect(statusOn(policy, '2025-02-28')).toBeUndefined();
    expect(statusOn(policy, '2025-05-01')).toMatchObject({ edition: 1, until: '2025-09-01' });
    expect(statusOn(policy, '2027-05-01')).toMatchObject({ edition: 3 });
  });
});
