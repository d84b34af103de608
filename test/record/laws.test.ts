import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/calendar/date.ts';
import { dateAt } from '../../src/calendar/zone.ts';
import type { Edition, Instant, RecordEntry } from '../../src/model.ts';
import { lawfulRecord } from './any-record.ts';
import { instant, noon, policyAt, ZONE } from './records.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 1);

/** Every edition as readers saw it at noon of each day that the record names, of the eve and of the day after. */
function seen(record: readonly RecordEntry[]): readonly (readonly [Instant, readonly Edition[]])[] {
  const named = record.flatMap(({ at, announced, effective }) => [at.slice(0, 10), announced, effective]);
  const days = named.flatMap((date) => (date === undefined ? [] : [-1, 0, 1].map((step) => addDays(date, step))));
  const instants = [...new Set(days)].sort().map((date) => instant(noon(date)));
  return instants.map((now) => [now, policyAt(record, now).editions]);
}

describe('a lawful record', () => {
  it('gives readers thirty whole days before anything material', () => {
    fc.assert(
      fc.property(lawfulRecord, (record) => {
        for (const { announced, effective, amends } of policyAt(record, start + 900 * DAY).editions) {
          if (announced === undefined || amends === undefined) continue;
          expect(daysBetween(announced, effective)).toBeGreaterThanOrEqual(31);
        }
      }),
    );
  });

  it('never has an edition amend another text than it did when readers first saw it', () => {
    fc.assert(
      fc.property(lawfulRecord, (record) => {
        const first = new Map<number, number | undefined>();
        for (const [, editions] of seen(record)) {
          for (const { number, amends } of editions) {
            if (!first.has(number)) first.set(number, amends);
            expect(amends).toBe(first.get(number));
            if (amends !== undefined) expect(editions.map((edition) => edition.number)).toContain(amends);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts in force what amends the edition before', () => {
    fc.assert(
      fc.property(lawfulRecord, (record) => {
        const live = policyAt(record, start + 900 * DAY).editions.filter(({ status }) => status !== 'withdrawn');
        live.forEach(({ amends }, index) => {
          expect(amends).toBe(live[index - 1]?.number);
        });
      }),
    );
  });

  it('tells of a withdrawn edition for ever when it went, and of the edition that came at that instant', () => {
    fc.assert(
      fc.property(lawfulRecord, (record) => {
        const first = new Map<number, Edition['withdrawn']>();
        for (const [now, editions] of seen(record)) {
          for (const { number, status, publicFrom, withdrawn } of editions) {
            expect(publicFrom).toBeLessThanOrEqual(now);
            expect(withdrawn === undefined).toBe(status !== 'withdrawn');
            if (withdrawn === undefined) continue;
            if (!first.has(number)) first.set(number, withdrawn);
            expect(withdrawn).toEqual(first.get(number));
            expect(withdrawn.at).toBeGreaterThan(publicFrom);
            expect(withdrawn.at).toBeLessThanOrEqual(now);
            expect(withdrawn.date).toBe(dateAt(withdrawn.at, ZONE));
            const heir = editions.find((edition) => edition.number === withdrawn.by);
            expect(heir?.publicFrom).toBe(withdrawn.by === undefined ? undefined : withdrawn.at);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('changes what is in force only on a day that readers knew of the day before', () => {
    fc.assert(
      fc.property(lawfulRecord, (record) => {
        let before: readonly Edition[] = [];
        for (const [now, editions] of seen(record)) {
          const inForce = editions.find(({ status }) => status === 'inForce');
          const known = before.find(({ number }) => number === inForce?.number);
          const first = inForce?.amends === undefined;
          if (!first && !inForce.imported) expect(known?.from).toBe(inForce.from);
          expect(inForce === undefined || inForce.from <= now).toBe(true);
          before = editions;
        }
      }),
      { numRuns: 60 },
    );
  });
});
