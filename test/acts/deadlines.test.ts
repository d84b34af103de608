import { expect, it } from 'vitest';
import { deadlinesOf } from '../../src/acts/deadlines.ts';
import type { RecordEntry } from '../../src/model.ts';

const entry = (event: RecordEntry['event'], more: Partial<RecordEntry>): RecordEntry => ({
  ...{ event, at: '2026-11-24T12:00:00+05:00', previous: 'sha256:', edition: 3 },
  ...more,
});
const told = (...args: Parameters<typeof deadlinesOf>) =>
  deadlinesOf(...args).map(({ date, kind }) => `${date} ${kind}`);

it('an announcement is published on its day, and can be taken back until the eve', () => {
  const announced = entry('announced', { announced: '2026-12-01', effective: '2027-01-12' });
  expect(told(announced, '2026-11-24')).toEqual([
    ...['2026-12-01 publish', '2027-01-09 freely', '2027-01-11 revoke', '2027-01-12 effective'],
  ]);
});

it('days that have passed are not told', () => {
  const announced = entry('announced', { announced: '2026-12-01', effective: '2026-12-02' });
  expect(told(announced, '2026-12-01')).toEqual(['2026-12-01 publish', '2026-12-01 revoke', '2026-12-02 effective']);
});

it('what takes a date back is published before that date', () => {
  expect(told(entry('withdrawn', {}), '2026-12-01', '2027-01-12')).toEqual(['2027-01-11 publish']);
  expect(told(entry('withdrawn', {}), '2026-12-01', '2027-01-12', '2026-12-08')).toEqual(['2026-12-07 publish']);
  expect(told(entry('postponed', { effective: '2027-02-01' }), '2026-12-01', '2027-01-12')).toEqual([
    ...['2027-01-11 publish', '2027-01-29 freely', '2027-01-31 revoke', '2027-02-01 effective'],
  ]);
});

it('a replacement that keeps its date is published before the date of what it replaces', () => {
  const kept = entry('announced', { announced: '2026-11-01', effective: '2027-01-12' });
  expect(told(kept, '2026-12-01', '2027-01-12')[0]).toBe('2027-01-09 freely');
  expect(told(kept, '2026-12-01', '2027-01-12')).toContain('2027-01-11 publish');
});

it('a policy ends on its last date', () => {
  const { edition: _, ...retired } = entry('retired', { announced: '2026-12-01', effective: '2027-01-12' });
  expect(told(retired, '2026-12-01')).toEqual([
    ...['2026-12-01 publish', '2027-01-09 freely', '2027-01-11 revoke', '2027-01-12 ends'],
  ]);
  const moved = { ...retired, event: 'postponed', effective: '2027-02-01' } as const;
  expect(told(moved, '2026-12-01', '2027-01-12')).toEqual([
    ...['2027-01-11 publish', '2027-01-29 freely', '2027-01-31 revoke', '2027-02-01 ends'],
  ]);
  expect(told(entry('remark', {}), '2026-12-01')).toEqual([]);
});
