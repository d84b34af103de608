import { describe, expect, test } from 'vitest';
import { type Ribbon, ribbonOf } from '../../../site/views/ribbon.ts';
import { announced, chained, imported, noon } from '../../record/records.ts';
import { printed } from './issue.ts';

function ribbon(entries: Parameters<typeof chained>[0], day: string): Ribbon {
  const { issue, policy } = printed(chained(entries), day);
  const laid = ribbonOf(issue, policy);
  if (laid === undefined) throw new Error('no ribbon');
  return laid;
}

const per = (text: string): number => Number(text.replace('%', ''));
const history = [imported(1, '2024-01-01'), imported(2, '2025-01-01'), announced(3, '2026-12-02', '2027-01-01')];

describe('the ribbon', () => {
  test('is true to scale', () => {
    const { spans } = ribbon(history, '2027-01-02');
    const [first, second, third] = spans;
    expect(per(first?.width ?? '') / per(second?.width ?? '')).toBeCloseTo(366 / 730, 3);
    expect(per(third?.x ?? '')).toBeCloseTo(per(second?.x ?? '') + per(second?.width ?? ''), 2);
    expect(spans.map(({ state }) => state)).toEqual(['past', 'past', 'present']);
  });

  test('stays within its width', () => {
    const { spans, notices, ticks, today } = ribbon(history, '2026-12-20');
    const ends = [
      ...spans.flatMap(({ x, width }) => [per(x), per(x) + per(width)]),
      ...notices.flatMap(({ x, end }) => [per(x), per(end)]),
      ...ticks.map(({ x }) => per(x)),
      per(today.x),
    ];
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(100.01);
  });

  test('shows the notice up to the day of effect', () => {
    const { notices, spans } = ribbon(history, '2026-12-20');
    expect(notices.map(({ end }) => end)).toEqual([spans[2]?.x]);
  });

  test('ends a notice where its edition was withdrawn', () => {
    const withdrawn = { event: 'withdrawn' as const, at: noon('2026-12-10'), edition: 3 };
    const { notices, spans } = ribbon([...history, withdrawn], '2026-12-20');
    expect(spans).toHaveLength(2);
    expect(notices[0]?.withdrawn).toBe(true);
    expect(per(notices[0]?.end ?? '')).toBeLessThan(per(spans[1]?.width ?? '') + per(spans[1]?.x ?? ''));
  });

  test('puts notices that overlap into lanes of their own', () => {
    const { notices, height } = ribbon([...history, announced(4, '2026-12-20', '2027-03-01')], '2026-12-25');
    expect(new Set(notices.map(({ y }) => y)).size).toBe(2);
    expect(height).toBeGreaterThan(Math.max(...notices.map(({ y }) => y)));
  });

  test('names years only where there is room', () => {
    const years = Array.from({ length: 20 }, (_, index) => imported(index + 1, `${2005 + index}-01-01`));
    const { ticks, spans } = ribbon(years, '2027-01-02');
    const named = ticks.filter(({ label }) => label !== undefined).map(({ x }) => per(x));
    expect(named.length).toBeGreaterThan(3);
    for (const [index, x] of named.slice(1).entries()) expect(x - (named[index] ?? 0)).toBeGreaterThanOrEqual(15);
    expect(spans.filter(({ label }) => label !== undefined).length).toBeLessThan(spans.length);
  });

  test('names a year at its first day only, and its own first day by the date', () => {
    const { ticks } = ribbon([imported(1, '2025-03-01'), imported(2, '2025-09-01')], '2026-11-24');
    expect(ticks.flatMap(({ label }) => label?.replaceAll('\u00a0', ' ') ?? [])).toEqual(['1 марта 2025 г.', '2026']);
    expect(ticks[0]?.x).toBe('0%');
  });

  test('names above what is too narrow for its name, where that runs into no other', () => {
    const day = announced(4, '2026-12-02', '2027-01-02');
    const { spans } = ribbon([...history, day], '2026-12-20');
    expect(spans[2]).toMatchObject({ above: { label: '№\u00a03', anchor: 'start' } });
    expect(spans[2]).not.toHaveProperty('label');
    const near = ribbon([...history, day, announced(5, '2026-12-03', '2027-01-03')], '2026-12-20').spans;
    expect(near.filter(({ above }) => above !== undefined)).toHaveLength(1);
  });

  test('is none where there is no edition', () => {
    const { issue } = printed([], '2027-01-02');
    expect(ribbonOf(issue, { editions: [], ends: [] })).toBeUndefined();
  });
});
