/** Generates records, lawful or not. */
import fc from 'fast-check';
import { addDays } from '../../src/calendar/date.ts';
import type { RecordEntry } from '../../src/vocabulary.ts';
import { announced, chained, findingsOf, imported, noon } from './records.ts';

type Draft = Omit<RecordEntry, 'previous'>;

const date = fc.integer({ min: 0, max: 120 }).map((day) => addDays('2026-11-01', day));
const edition = fc.integer({ min: 1, max: 6 });
const event = fc.constantFrom(
  'announced',
  'announced',
  'announced',
  'postponed',
  'withdrawn',
  'retired',
  'imported',
  'remark',
);

/** Whatever a record may hold, lawful or not, in the order of time; most new editions take the next number. */
export const anyRecord: fc.Arbitrary<readonly RecordEntry[]> = fc
  .array(fc.tuple(event, date, edition, date, date, fc.option(edition, { nil: undefined }), fc.nat(3)), {
    maxLength: 14,
  })
  .map((rows) => [...rows].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)))
  .map((rows) => {
    let last = 0;
    return chained(
      rows.map(([sort, on, number, first, second, replaces, luck]): Draft => {
        const [early = first, late = second] = [first, second].sort();
        const when = { announced: luck === 0 ? early : on, effective: luck === 1 ? late : addDays(on, number * 9) };
        if (sort === 'announced' || sort === 'imported') last += 1;
        const next = luck === 2 && number < 3 ? number : last;
        const more = replaces === undefined || luck === 3 ? {} : { replaces: Math.max(1, last - 1) };
        if (sort === 'announced') return announced(next, when.announced, when.effective, { at: noon(on), ...more });
        if (sort === 'imported') return imported(next, early, { at: noon(on) });
        if (sort === 'retired') return { event: 'retired', at: noon(on), ...when };
        const spoken = luck === 0 ? number : last;
        if (sort === 'remark') return { event: 'remark', at: noon(on), edition: spoken, note: { ru: 'Да.' } };
        return { event: sort, at: noon(on), edition: spoken, effective: addDays(late, 20) };
      }),
    );
  });

/** The acts of such a record that the law allows, each judged after those before it. */
export const lawfulRecord: fc.Arbitrary<readonly RecordEntry[]> = anyRecord.map((record) =>
  record.reduce<readonly RecordEntry[]>((kept, { previous: _, ...draft }) => {
    const next = chained([...kept.map(({ previous: __, ...entry }) => entry), draft]);
    return findingsOf(next).length === 0 ? next : kept;
  }, []),
);
