/** Generates records, lawful or not. */
import fc from 'fast-check';
import { addDays } from '../../src/calendar/date.ts';
import type { RecordEntry } from '../../src/model.ts';
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
        const when = {
          announced: luck === 0 ? early : on,
          effective: luck === 1 ? late : addDays(on, 24 + number * 8),
        };
        if (sort === 'announced' || sort === 'imported') last += 1;
        const next = luck === 2 && number < 3 ? number : last;
        const more = replaces === undefined || luck === 3 ? {} : { replaces: Math.max(1, last - 1) };
        if (sort === 'announced') return announced(next, when.announced, when.effective, { at: noon(on), ...more });
        if (sort === 'imported') return imported(next, early, { at: noon(on) });
        if (sort === 'retired') return { event: 'retired', at: noon(on), ...when };
        const spoken = luck === 0 ? number : last;
        if (sort === 'remark') return { event: 'remark', at: noon(on), edition: spoken, note: { ru: 'Да.' } };
        return { event: sort, at: noon(on), ...(luck === 3 ? {} : { edition: spoken }), effective: addDays(late, 20) };
      }),
    );
  });

const move = fc.record({
  event: fc.oneof(
    { weight: 9, arbitrary: fc.constant('announced' as const) },
    { weight: 9, arbitrary: fc.constantFrom('postponed' as const, 'withdrawn' as const) },
    { weight: 1, arbitrary: fc.constant('retired' as const) },
  ),
  wait: fc.nat(25),
  review: fc.oneof(fc.constant(0), fc.nat(12)),
  lead: fc.integer({ min: 30, max: 90 }),
  back: fc.nat(2),
  replaces: fc.boolean(),
  ofEnd: fc.boolean(),
});

/** Records that the law allows: of random acts, each judged after those before it, the allowed ones are kept. */
export const lawfulRecord: fc.Arbitrary<readonly RecordEntry[]> = fc.array(move, { maxLength: 14 }).map((moves) => {
  let kept: readonly Draft[] = [imported(1, '2026-01-01')];
  let on = '2026-11-01';
  for (const { event: sort, wait, review, lead, back, replaces, ofEnd } of moves) {
    on = addDays(on, wait);
    const last = Math.max(...kept.map(({ edition: number }) => number ?? 0));
    const when = { announced: addDays(on, review), effective: addDays(on, review + lead) };
    const spoken = Math.max(1, last - back);
    const draft: Draft =
      sort === 'announced'
        ? announced(last + 1, when.announced, when.effective, {
            at: noon(on),
            ...(replaces ? { replaces: spoken } : {}),
          })
        : {
            event: sort,
            at: noon(on),
            ...(sort === 'retired' ? when : { effective: when.effective, ...(ofEnd ? {} : { edition: spoken }) }),
          };
    if (findingsOf(chained([...kept, draft])).length === 0) kept = [...kept, draft];
  }
  return chained(kept);
});
