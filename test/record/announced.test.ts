import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../src/model.ts';
import { announced, chained, findingsOf, imported, noon, terms } from './records.ts';

type Draft = Omit<RecordEntry, 'previous'>;

/** Codes and fields of what is wrong with a record that begins with edition 1 in force. */
function wrong(drafts: readonly Draft[], against = terms()): readonly string[] {
  return findingsOf(chained([imported(1, '2025-03-01'), ...drafts]), against).map(([code]) => code);
}

function dataOf(drafts: readonly Draft[], against = terms()): unknown {
  return findingsOf(chained(drafts), against)[0]?.[1];
}

describe('thirty whole days', () => {
  it('are counted after the day of the announcement', () => {
    expect(wrong([announced(2, '2026-11-23', '2026-12-24')])).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-12-23')])).toEqual(['notice-short entries/1/effective']);
  });

  it('are named with the earliest date that would do', () => {
    expect(dataOf([imported(1, '2025-03-01'), announced(2, '2026-11-23', '2026-12-01')])).toEqual({
      ...{ edition: 2, announced: '2026-11-23', effective: '2026-12-01', days: 30, earliest: '2026-12-24' },
    });
  });

  it('leave one night to what is not material', () => {
    const more = { materiality: 'clarification' } as const;
    expect(wrong([announced(2, '2026-11-23', '2026-11-24', more)])).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-11-23', more)])).toEqual(['notice-next-day entries/1/effective']);
  });

  it('are as many as the edition in force promised, where the publisher now promises fewer', () => {
    const against = terms({ 2: { days: 10 } });
    expect(wrong([announced(2, '2026-11-23', '2026-12-23')], against)).toEqual(['notice-short entries/1/effective']);
    expect(wrong([announced(2, '2026-11-23', '2026-12-24')], against)).toEqual([]);
  });

  it('are as many as the publisher promises, where the edition in force promised fewer', () => {
    const against = terms({ 1: { days: 10 } });
    expect(wrong([announced(2, '2026-11-23', '2026-12-04')], against)).toEqual(['notice-short entries/1/effective']);
  });

  it('follow the edition that is in force when the new one is announced, not the last one announced', () => {
    const against = terms({ 2: { days: 10 }, 3: { days: 10 } });
    const second = announced(2, '2026-11-23', '2026-12-24');
    expect(wrong([second, announced(3, '2026-12-20', '2027-01-05')], against)).toHaveLength(1);
    expect(wrong([second, announced(3, '2026-12-24', '2027-01-04')], against)).toEqual([]);
  });
});

describe('days for clarifications', () => {
  const more = { materiality: 'clarification' } as const;
  const fifteen = { days: 14, clarification: 15 };

  it('are counted like those of material changes, each by its own number', () => {
    const against = terms({ 1: fifteen, 2: fifteen });
    expect(wrong([announced(2, '2026-11-23', '2026-12-09', more)], against)).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-12-08', more)], against)).toEqual([
      'notice-short entries/1/effective',
    ]);
    expect(wrong([announced(2, '2026-11-23', '2026-12-08')], against)).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-12-07')], against)).toEqual(['notice-short entries/1/effective']);
  });

  it.each([[{ 1: fifteen }], [{ 2: fifteen }]])('hold whichever edition has them: %j', (heads) => {
    const against = terms(heads);
    expect(wrong([announced(2, '2026-11-23', '2026-12-09', more)], against)).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-12-08', more)], against)).toHaveLength(1);
  });

  it('are none of an editorial change, nor of an urgent one', () => {
    const against = terms({ 1: fifteen, 2: fifteen });
    const urgent = { because: { ru: 'Решение суда.' }, reference: { ru: 'А60-1/2026' } };
    const editorial = { materiality: 'editorial' } as const;
    expect(wrong([announced(2, '2026-11-23', '2026-11-24', editorial)], against)).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-11-24', { ...more, urgent })], against)).toEqual([]);
  });
});

describe('urgency', () => {
  const urgent = { because: { ru: 'Решение суда.' }, reference: { ru: 'А60-1/2026' } };

  it('allows the next day for a reason and a reference', () => {
    expect(wrong([announced(2, '2026-11-23', '2026-11-24', { urgent })])).toEqual([]);
    expect(wrong([announced(2, '2026-11-23', '2026-11-23', { urgent })])).toEqual([
      'notice-next-day entries/1/effective',
    ]);
  });

  it.each([
    [{ because: { en: 'A court order.' }, reference: { ru: 'А60-1/2026' } }],
    [{ because: { ru: 'Решение суда.' }, reference: { ru: ' ' } }],
  ])('needs both, in the authoritative language: %j', (half) => {
    const codes = wrong([announced(2, '2026-11-23', '2026-11-24', { urgent: half })]);
    expect(codes).toEqual(['record-urgent-unexplained entries/1/urgent']);
  });
});

describe('a first edition', () => {
  const first = (effective: string) => [announced(1, '2026-11-23', effective)];
  const codes = (effective: string, succeeds: boolean) =>
    findingsOf(chained(first(effective)), { ...terms(), succeeds: () => succeeds }).map(([code]) => code);

  it('needs no lead, but cannot have begun before', () => {
    expect(codes('2026-11-23', false)).toEqual([]);
    expect(codes('2026-11-22', false)).toEqual(['notice-next-day entries/0/effective']);
  });

  it('needs the lead of any other where it takes over another policy', () => {
    expect(codes('2026-12-23', true)).toEqual(['notice-short entries/0/effective']);
    expect(codes('2026-12-24', true)).toEqual([]);
  });
});

describe('history from before Gazette', () => {
  it('comes before anything announced', () => {
    const late = imported(3, '2025-09-01', { at: noon('2027-01-01') });
    expect(wrong([announced(2, '2026-11-23', '2026-12-24'), late])).toEqual(['record-imported-late entries/2/event']);
  });

  it('was in force before the day on which the record began', () => {
    expect(wrong([imported(2, '2026-01-10')])).toEqual(['record-imported-new entries/1/effective']);
    expect(wrong([imported(2, '2026-01-09')])).toEqual([]);
    const later = imported(2, '2026-01-10', { at: noon('2026-02-01') });
    expect(wrong([later])).toEqual(['record-imported-new entries/1/effective']);
  });

  it('cannot begin on the day that it is entered', () => {
    const codes = (effective: string) => findingsOf(chained([imported(1, effective)]), terms()).map(([code]) => code);
    expect(codes('2026-01-10')).toEqual(['record-imported-new entries/0/effective']);
    expect(codes('2026-01-09')).toEqual([]);
  });

  it('is in order', () => {
    expect(wrong([imported(2, '2025-03-01')])).toEqual(['record-imported-order entries/1/effective']);
  });
});

describe('numbers', () => {
  it.each<[string, Draft, string]>([
    ['never come twice', announced(1, '2026-11-23', '2026-12-24'), 'record-number-reused entries/1/edition'],
    ['leave no gap', announced(3, '2026-11-23', '2026-12-24'), 'record-number-gap entries/1/edition'],
  ])('%s', (_, draft, code) => {
    expect(wrong([draft])).toEqual([code]);
  });

  it('stay used after a withdrawal', () => {
    const withdrawn: Draft = { event: 'withdrawn', at: noon('2026-11-24'), edition: 2 };
    const second = announced(2, '2026-11-23', '2026-12-24');
    const again = announced(2, '2026-11-25', '2026-12-26');
    expect(wrong([second, withdrawn, again])).toEqual(['record-number-reused entries/3/edition']);
    expect(wrong([second, withdrawn, { ...again, edition: 3 }])).toEqual([]);
  });
});

describe('dates of an announcement', () => {
  it('are no earlier than the entry', () => {
    const late = announced(2, '2026-11-23', '2026-12-24', { at: '2026-11-24T00:30:00+05:00' });
    expect(wrong([late])).toEqual(['record-backdated entries/1/announced']);
    // The same instant is still the 23rd elsewhere, but the date is meant in the edition's zone.
    expect(wrong([{ ...late, at: '2026-11-23T18:30:00Z' }])).toHaveLength(0);
    expect(wrong([{ ...late, at: '2026-11-23T19:30:00Z' }])).toHaveLength(1);
  });

  it('may be later than the entry, to leave time for review', () => {
    expect(wrong([announced(2, '2026-12-01', '2027-01-01', { at: noon('2026-11-23') })])).toEqual([]);
  });

  it('keep the order of effective dates', () => {
    const second = announced(2, '2026-11-23', '2027-01-12');
    for (const effective of ['2027-01-11', '2027-01-12']) {
      const codes = wrong([second, announced(3, '2026-11-25', effective)]);
      expect(codes).toEqual(['record-effective-order entries/2/effective']);
    }
    expect(wrong([second, announced(3, '2026-11-25', '2027-01-13')])).toEqual([]);
  });

  it('let readers know an edition before they hear of one that amends it', () => {
    const scheduled = announced(2, '2026-12-10', '2027-01-12', { at: noon('2026-11-23') });
    expect(wrong([scheduled, announced(3, '2026-12-01', '2027-02-01')])).toEqual([
      'record-announced-order entries/2/announced',
    ]);
    expect(wrong([scheduled, announced(3, '2026-12-10', '2027-02-01')])).toEqual([]);
  });

  it.each(['edition', 'announced', 'effective', 'materiality', 'digests'] as const)('need %s', (field) => {
    const { [field]: _, ...rest } = announced(2, '2026-11-23', '2026-12-24');
    expect(wrong([rest])).toEqual(['record-entry-incomplete entries/1']);
  });

  it('exist', () => {
    expect(wrong([announced(2, '2026-11-23', '2027-02-29')])).toEqual(['record-entry-incomplete entries/1/effective']);
    expect(wrong([announced(2, '2026-11-23', '2026-12-24', { at: 'вчера' })])).toEqual([
      'record-entry-incomplete entries/1/at',
    ]);
  });
});

describe('replacing an upcoming edition', () => {
  const second = announced(2, '2026-11-23', '2027-01-12');
  const third = (on: string, effective: string, more: Partial<Draft> = {}) =>
    announced(3, on, effective, { replaces: 2, ...more });

  it('withdraws it for the new one', () => {
    expect(wrong([second, third('2026-12-01', '2027-01-12')])).toEqual([]);
  });

  it('may keep the date of the announcement', () => {
    const kept = third('2026-11-23', '2027-01-12', { at: noon('2026-12-30'), materiality: 'editorial' });
    expect(wrong([second, kept])).toEqual([]);
    expect(wrong([second, { ...kept, announced: '2026-11-24' }])).toEqual(['record-backdated entries/2/announced']);
  });

  it('never brings the date forward', () => {
    expect(wrong([second, third('2026-12-01', '2027-01-11')])).toEqual([
      'record-replacement-earlier entries/2/effective',
    ]);
  });

  it.each<[string, readonly Draft[]]>([
    ['in force', [second, third('2027-01-12', '2027-03-01')]],
    [
      'in force by the day on which readers would learn of it',
      [second, third('2027-01-12', '2027-03-01', { at: noon('2027-01-05') })],
    ],
    [
      'withdrawn',
      [second, { event: 'withdrawn', at: noon('2026-11-24'), edition: 2 }, third('2026-12-01', '2027-01-12')],
    ],
    ['unknown', [announced(2, '2026-11-23', '2027-01-12', { replaces: 7 })]],
  ])('is refused where that is %s', (_, drafts) => {
    expect(wrong(drafts)).toEqual([`record-replaced-unavailable entries/${drafts.length}/replaces`]);
  });
});

describe('several upcoming editions', () => {
  const [second, third] = [announced(2, '2026-11-23', '2027-01-12'), announced(3, '2026-11-24', '2027-02-01')];
  const at = noon('2026-11-30');
  const fourth = announced(4, '2026-11-30', '2027-01-15', { replaces: 2 });
  const fifth = announced(5, '2026-11-30', '2027-02-01', { replaces: 3 });

  it('are refused what changes the text that another one amends', () => {
    const withdrawn: Draft = { event: 'withdrawn', at, edition: 2 };
    expect(wrong([second, third, withdrawn])).toEqual(['record-amends-changed entries/3/event']);
    const postponed: Draft = { event: 'postponed', at, edition: 2, effective: '2027-02-01' };
    expect(wrong([second, third, postponed])).toEqual(['record-amends-changed entries/3/effective']);
    expect(wrong([second, third, { ...postponed, effective: '2027-01-31' }])).toEqual([]);
  });

  it('are judged by the whole plan', () => {
    expect(wrong([second, third, fourth, fifth])).toEqual([]);
    expect(wrong([second, third, fourth])).toEqual(['record-effective-order entries/3/effective']);
    const both = [2, 3].map((edition): Draft => ({ event: 'withdrawn', at, edition }));
    expect(wrong([second, third, ...both])).toEqual([]);
  });
});

it('an edition begins the day after the one before at the earliest, and the refusal says so', () => {
  const before = announced(2, '2026-11-23', '2027-01-12');
  const after = (effective: string) =>
    findingsOf(chained([imported(1, '2025-03-01'), before, announced(3, '2026-11-24', effective)]));
  expect(after('2027-01-13')).toEqual([]);
  expect(after('2027-01-12')).toEqual([
    [
      'record-effective-order entries/2/effective',
      { edition: 3, effective: '2027-01-12', other: 2, earliest: '2027-01-13' },
    ],
  ]);
});
