import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy, RecordEntry } from '../../src/model.ts';
import { onDate } from '../../src/record/timeline.ts';
import { anyRecord } from './any-record.ts';
import { announced, chained, imported, instant, noon, policyAt, terms } from './records.ts';

type Draft = Omit<RecordEntry, 'previous'>;

/** `1 superseded, 2 inForce, 3 upcoming`. */
function statuses(policy: Policy): string {
  return policy.editions.map(({ number, status }) => `${number} ${status}`).join(', ');
}

describe('the shipped history', () => {
  const record = chained([
    imported(1, '2025-03-01'),
    imported(2, '2025-09-01', { materiality: 'editorial' }),
    announced(3, '2026-11-23', '2027-01-12'),
  ]);

  it.each([
    ['2026-01-10T11:59:59+05:00', ''],
    ['2026-01-10T12:00:00+05:00', '1 superseded, 2 inForce'],
    ['2026-11-23T11:59:59+05:00', '1 superseded, 2 inForce'],
    ['2026-11-23T12:00:00+05:00', '1 superseded, 2 inForce, 3 upcoming'],
    ['2027-01-11T23:59:59+05:00', '1 superseded, 2 inForce, 3 upcoming'],
    ['2027-01-12T00:00:00+05:00', '1 superseded, 2 superseded, 3 inForce'],
  ])('at %s is: %s', (now, expected) => {
    expect(statuses(policyAt(record, now))).toBe(expected);
  });

  it('tells each edition its place', () => {
    const { editions, inForce, upcoming, record: shown } = policyAt(record, '2026-11-24T12:00:00+05:00');
    expect(editions.map(({ amends }) => amends)).toEqual([undefined, 1, 2]);
    expect(editions.map(({ supersededBy }) => supersededBy)).toEqual([2, 3, undefined]);
    expect(editions.map(({ untilDate }) => untilDate)).toEqual(['2025-09-01', '2027-01-12', undefined]);
    expect(editions.map(({ imported: before }) => before)).toEqual([true, true, false]);
    expect(inForce?.until).toBe(Date.UTC(2027, 0, 11, 19));
    expect(upcoming.map(({ from }) => from)).toEqual([Date.UTC(2027, 0, 11, 19)]);
    expect(shown).toEqual(record);
  });

  it('knows what was in force on a day', () => {
    const policy = policyAt(record, '2026-11-24T12:00:00+05:00');
    const numbers = ['2025-02-28', '2025-03-01', '2025-08-31', '2025-09-01', '2027-01-11', '2027-01-12', '2031-01-01'];
    expect(numbers.map((date) => onDate(policy, date)?.number)).toEqual([undefined, 1, 1, 2, 2, 3, 3]);
  });
});

describe('acts on an upcoming edition', () => {
  const base = [imported(1, '2025-03-01'), announced(2, '2026-11-23', '2027-01-12')];

  it('postponing moves its window', () => {
    const postponed: Draft = { event: 'postponed', at: noon('2026-12-01'), edition: 2, effective: '2027-02-01' };
    const record = chained([...base, postponed]);
    expect(policyAt(record, '2026-11-30T12:00:00+05:00').inForce?.untilDate).toBe('2027-01-12');
    expect(policyAt(record, '2026-12-01T12:00:00+05:00').inForce?.untilDate).toBe('2027-02-01');
    expect(statuses(policyAt(record, '2027-01-20T12:00:00+05:00'))).toBe('1 inForce, 2 upcoming');
    expect(policyAt(record, '2027-01-20T12:00:00+05:00').editions[1]?.entries).toHaveLength(2);
  });

  it('withdrawing keeps it, without a window', () => {
    const withdrawn: Draft = { event: 'withdrawn', at: noon('2026-12-01'), edition: 2 };
    const policy = policyAt(chained([...base, withdrawn]), '2027-02-01T12:00:00+05:00');
    expect(statuses(policy)).toBe('1 inForce, 2 withdrawn');
    expect(policy.inForce?.until).toBeUndefined();
    expect(policy.editions[1]?.until).toBeUndefined();
    expect(policy.editions[1]?.amends).toBe(1);
    expect(onDate(policy, '2027-02-01')?.number).toBe(1);
  });

  it('replacing shows both', () => {
    const third = announced(3, '2026-12-01', '2027-01-15', { replaces: 2 });
    const policy = policyAt(chained([...base, third]), '2026-12-02T12:00:00+05:00');
    expect(statuses(policy)).toBe('1 inForce, 2 withdrawn, 3 upcoming');
    expect(policy.editions.map(({ amends }) => amends)).toEqual([undefined, 1, 1]);
    expect(policy.editions[1]?.entries.map(({ edition }) => edition)).toEqual([2, 3]);
  });

  it('correcting hands on the new digests', () => {
    const en = { source: 'sha256:1', text: 'sha256:2' };
    const corrected: Draft = { event: 'corrected', at: noon('2026-12-01'), edition: 2, digests: { en } };
    const record = chained([...base, corrected]);
    expect(policyAt(record, '2026-11-30T12:00:00+05:00').editions[1]?.digests['en']).toBeUndefined();
    expect(policyAt(record, '2026-12-02T12:00:00+05:00').editions[1]?.digests['en']).toEqual(en);
    expect(policyAt(record, '2026-12-02T12:00:00+05:00').editions[1]?.digests['ru']).toBeDefined();
  });

  it('retiring ends the last window', () => {
    const retired: Draft = {
      ...{
        event: 'retired',
        at: noon('2027-02-01'),
        announced: '2027-02-10',
        effective: '2027-04-01',
        successor: 'rules',
      },
    };
    const record = chained([...base, retired]);
    expect(policyAt(record, '2027-02-09T12:00:00+05:00').retired).toBeUndefined();
    const told = policyAt(record, '2027-02-10T12:00:00+05:00');
    expect(told.retired).toEqual({ effective: '2027-04-01', successor: 'rules' });
    expect(told.inForce?.untilDate).toBe('2027-04-01');
    const over = policyAt(record, '2027-04-01T00:00:00+05:00');
    expect(over.inForce).toBeUndefined();
    expect(statuses(over)).toBe('1 superseded, 2 superseded');
    expect(onDate(over, '2027-04-01')).toBeUndefined();
  });

  it('an end that is put off and taken back is told as one of the policy’s ends', () => {
    const record = chained([
      ...base,
      { event: 'retired', at: noon('2027-02-01'), announced: '2027-02-10', effective: '2027-04-01' },
      { event: 'postponed', at: noon('2027-02-20'), effective: '2027-05-01' },
      { event: 'withdrawn', at: noon('2027-02-25') },
      { event: 'retired', at: noon('2027-03-01'), announced: '2027-03-01', effective: '2027-06-01' },
    ]);
    const told = (day: string) =>
      policyAt(record, noon(day)).ends.map(({ number, status, effective }) => `${number} ${status} ${effective}`);
    expect(told('2027-02-09')).toEqual([]);
    expect(told('2027-02-10')).toEqual(['1 upcoming 2027-04-01']);
    expect(told('2027-02-20')).toEqual(['1 upcoming 2027-05-01']);
    expect(policyAt(record, noon('2027-02-20')).inForce?.untilDate).toBe('2027-05-01');
    const kept = policyAt(record, noon('2027-02-25'));
    expect([kept.retired, kept.inForce?.untilDate]).toEqual([undefined, undefined]);
    expect(kept.record.slice(-3).map(({ event }) => event)).toEqual(['retired', 'postponed', 'withdrawn']);
    expect(told('2027-06-01')).toEqual(['1 withdrawn 2027-05-01', '2 come 2027-06-01']);
    expect(policyAt(record, noon('2027-06-01')).inForce).toBeUndefined();
  });

  it('an end that is taken back before its announced day was never told', () => {
    const record = chained([
      ...base,
      { event: 'retired', at: noon('2027-02-01'), announced: '2027-02-10', effective: '2027-04-01' },
      { event: 'withdrawn', at: noon('2027-02-05') },
    ]);
    const told = policyAt(record, noon('2027-03-01'));
    expect([told.ends, told.record.length]).toEqual([[], policyAt(chained(base), noon('2027-03-01')).record.length]);
  });
});

describe('an edition that is written down before its announced day', () => {
  const at = noon('2026-11-23');
  const base = [imported(1, '2025-03-01'), announced(2, '2026-11-20', '2027-01-12')];
  const third = announced(3, '2026-12-01', '2027-01-12', { at, replaces: 2, materiality: 'editorial' });
  const eve = '2026-11-30T23:59:59+05:00';
  const day = '2026-12-01T00:00:00+05:00';

  it('is left out until then, and so is what it does', () => {
    const record = chained([...base, third]);
    expect(statuses(policyAt(record, eve))).toBe('1 inForce, 2 upcoming');
    expect(policyAt(record, eve).record).toHaveLength(2);
    expect(policyAt(record, eve).editions[1]?.entries).toHaveLength(1);
    expect(statuses(policyAt(record, day))).toBe('1 inForce, 2 withdrawn, 3 upcoming');
    expect(policyAt(record, day).editions[1]?.entries).toHaveLength(2);
  });

  it('leaves no trace where it is withdrawn before, and what it was to replace stays', () => {
    const record = chained([...base, third, { event: 'withdrawn', at: noon('2026-11-25'), edition: 3 }]);
    for (const now of [eve, day]) {
      expect(statuses(policyAt(record, now))).toBe('1 inForce, 2 upcoming');
      expect(policyAt(record, now).record).toHaveLength(2);
    }
    expect(statuses(policyAt(record, '2027-01-12T00:00:00+05:00'))).toBe('1 superseded, 2 inForce');
  });

  it('hands on what it was to replace to the one that replaces it', () => {
    const fourth = announced(4, '2026-11-28', '2027-01-12', { at: noon('2026-11-25'), replaces: 3 });
    const record = chained([...base, third, fourth]);
    expect(statuses(policyAt(record, '2026-11-27T12:00:00+05:00'))).toBe('1 inForce, 2 upcoming');
    for (const now of ['2026-11-28T00:00:00+05:00', day]) {
      expect(statuses(policyAt(record, now))).toBe('1 inForce, 2 withdrawn, 4 upcoming');
    }
  });
});

describe('an edition that is taken back', () => {
  /** What readers know at an instant of each edition's end before its time. */
  const told = (record: readonly RecordEntry[], now: string): Record<number, string> => {
    const withdrawn = policyAt(record, now).editions.flatMap(({ number, withdrawn: it }) =>
      it === undefined ? [] : [[number, `${it.date}${it.by === undefined ? '' : ` by ${it.by}`}`]],
    );
    return Object.fromEntries(withdrawn);
  };
  const one = imported(1, '2025-03-01');

  it('is told with the edition that came in its place, though others replace others in the same plan', () => {
    const [first, plan] = [noon('2026-11-10'), noon('2026-11-20')];
    const record = chained([
      one,
      announced(2, '2026-11-01', '2027-01-10'),
      announced(3, '2026-11-05', '2027-02-10'),
      announced(4, '2026-11-10', '2027-02-10', { at: first, replaces: 3 }),
      announced(5, '2026-11-20', '2027-02-01', { at: plan, replaces: 2 }),
      announced(6, '2026-11-20', '2027-02-10', { at: plan, replaces: 4 }),
    ]);
    expect(told(record, noon('2026-11-19'))).toEqual({ 3: '2026-11-10 by 4' });
    expect(told(record, plan)).toEqual({ 2: '2026-11-20 by 5', 3: '2026-11-10 by 4', 4: '2026-11-20 by 6' });
  });

  it('is told with the edition that readers saw in its place', () => {
    const record = chained([
      one,
      announced(2, '2026-11-20', '2027-01-12'),
      announced(3, '2026-12-01', '2027-01-12', { at: noon('2026-11-23'), replaces: 2 }),
      announced(4, '2026-11-28', '2027-01-12', { at: noon('2026-11-25'), replaces: 3 }),
    ]);
    expect(told(record, noon('2026-11-27'))).toEqual({});
    expect(told(record, noon('2026-12-02'))).toEqual({ 2: '2026-11-28 by 4' });
  });

  it('is not told where another came in its place on the day that was to be its first', () => {
    const record = chained([
      one,
      announced(2, '2026-11-20', '2027-01-12'),
      announced(3, '2026-12-01', '2027-01-12', { at: noon('2026-11-23'), replaces: 2 }),
      announced(4, '2026-12-01', '2027-01-12', { at: noon('2026-11-25'), replaces: 3 }),
    ]);
    expect(statuses(policyAt(record, noon('2026-12-02')))).toBe('1 inForce, 2 withdrawn, 4 upcoming');
    expect(told(record, noon('2026-12-02'))).toEqual({ 2: '2026-12-01 by 4' });
    const back = chained([...record, { event: 'withdrawn', at: noon('2026-11-26'), edition: 4 }]);
    expect(statuses(policyAt(back, noon('2026-12-02')))).toBe('1 inForce, 2 upcoming');
  });

  it('goes once, however many were to come in its place', () => {
    const record = chained([
      one,
      announced(2, '2026-11-20', '2027-01-12'),
      announced(3, '2026-12-01', '2027-01-12', { at: noon('2026-11-23'), replaces: 2 }),
      announced(4, '2026-12-05', '2027-01-12', { at: noon('2026-11-25'), replaces: 3 }),
      announced(5, '2026-11-28', '2027-01-12', { at: noon('2026-11-26'), replaces: 4 }),
    ]);
    expect(statuses(policyAt(record, noon('2026-11-27')))).toBe('1 inForce, 2 upcoming');
    for (const now of ['2026-11-28', '2026-12-02', '2026-12-06']) {
      expect(statuses(policyAt(record, noon(now)))).toBe('1 inForce, 2 withdrawn, 5 upcoming');
      expect(told(record, noon(now))).toEqual({ 2: '2026-11-28 by 5' });
    }
  });

  it('goes on the day on which readers see the other, whatever day that one keeps', () => {
    const record = chained([
      one,
      announced(2, '2026-11-20', '2027-01-12'),
      announced(3, '2026-11-20', '2027-01-12', { at: noon('2026-11-23'), replaces: 2, materiality: 'editorial' }),
    ]);
    expect(told(record, noon('2026-11-24'))).toEqual({ 2: '2026-11-23 by 3' });
  });

  it('says why, where nothing came in its place', () => {
    const because = { ru: 'Передумали.' };
    const record = chained([
      one,
      announced(2, '2026-11-20', '2027-01-12'),
      { event: 'withdrawn', at: noon('2026-12-01'), edition: 2, because },
    ]);
    const [, second] = policyAt(record, noon('2026-12-02')).editions;
    expect(second?.withdrawn).toEqual({ at: instant(noon('2026-12-01')), date: '2026-12-01', because });
  });
});

describe('zones', () => {
  it('are the edition’s own: a first midnight that does not exist', () => {
    const against = terms({ 2: { zone: 'America/Havana' } });
    const record = chained([imported(1, '2025-03-01'), announced(2, '2027-01-10', '2027-03-14')]);
    const from = Date.UTC(2027, 2, 14, 5);
    expect(policyAt(record, from - 1, against).inForce?.number).toBe(1);
    expect(policyAt(record, from, against).inForce?.number).toBe(2);
  });

  it('are the edition’s own: the day on which readers see it, and on which it is taken back', () => {
    const against = terms({ 2: { zone: 'America/Havana' } });
    const record = chained([
      imported(1, '2025-03-01'),
      announced(2, '2027-01-10', '2027-03-14', { at: noon('2027-01-08') }),
      { event: 'withdrawn', at: '2027-01-21T04:00:00+05:00', edition: 2 },
    ]);
    const midnight = Date.UTC(2027, 0, 10, 5);
    expect(policyAt(record, midnight - 1, against).editions).toHaveLength(1);
    expect(policyAt(record, midnight, against).editions[1]?.publicFrom).toBe(midnight);
    expect(policyAt(record, noon('2027-01-22'), against).editions[1]?.withdrawn?.date).toBe('2027-01-20');
  });
});

describe('whatever the record', () => {
  const hours = fc.integer({ min: -24, max: 24 * 130 }).map((hour) => Date.UTC(2026, 10, 1) + hour * 3_600_000);

  it('holds at most one edition in force, and windows that follow one another', () => {
    fc.assert(
      fc.property(anyRecord, hours, (record, now) => {
        const policy = policyAt(record, now);
        const live = policy.editions.filter(({ status }) => status !== 'withdrawn');
        expect(policy.editions.filter(({ status }) => status === 'inForce').length).toBeLessThanOrEqual(1);
        live.forEach((life, index) => {
          const next = live[index + 1];
          expect(life.until ?? Number.POSITIVE_INFINITY).toBeGreaterThan(life.from);
          if (next !== undefined) expect([life.until, life.supersededBy]).toEqual([next.from, next.number]);
          if (life.status === 'inForce') expect(life.from <= now && (life.until ?? now + 1) > now).toBe(true);
          if (life.status === 'upcoming') expect(life.from).toBeGreaterThan(now);
          if (life.status === 'superseded') expect(life.until).toBeLessThanOrEqual(now);
        });
        expect(policy.upcoming.map(({ from }) => from)).toEqual(
          policy.upcoming.map(({ from }) => from).sort((a, b) => a - b),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never takes a status back as time passes', () => {
    const steps: Readonly<Record<string, readonly string[]>> = {
      upcoming: ['upcoming', 'inForce', 'superseded', 'withdrawn'],
      inForce: ['inForce', 'superseded'],
      superseded: ['superseded'],
      withdrawn: ['withdrawn'],
    };
    fc.assert(
      fc.property(anyRecord, hours, hours, (record, a, b) => {
        const later = policyAt(record, Math.max(a, b));
        for (const before of policyAt(record, Math.min(a, b)).editions) {
          const after = later.editions.find(({ number }) => number === before.number);
          expect(steps[before.status]).toContain(after?.status);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
