import { describe, expect, test } from 'vitest';
import { orders } from '../../../src/compare/facts/orders/index.ts';

/** What a number of days is beside a period: surely shorter, perhaps as long, or surely longer. */
const directions = ['shortened', 'changed', 'lengthened'] as const;

/**
 * The law: periods compare as spans of days, and spans that overlap have no direction. Each row names the longest
 * number of days that is surely shorter, and the shortest that is surely longer; one day nearer, nobody knows.
 */
describe('a period has a direction only beside days that its span does not reach:', () => {
  test.each([
    // A month has 28 to 31 days.
    ['1 month', 27, 32],
    ['2 months', 55, 63],
    ['12 months', 335, 373],
    // A year has 365 or 366.
    ['1 year', 364, 367],
    ['3 years', 1094, 1099],
    // n working days take from n days to ⌈n/5⌉ · 7 + 10.
    ['1 working day', undefined, 18],
    ['4 working days', 3, 18],
    ['5 working days', 4, 18],
    ['6 working days', 5, 25],
    ['10 working days', 9, 25],
    ['11 working days', 10, 32],
    ['30 working days', 29, 53],
    ['5-30 working days', 4, 53],
    ['2-3 months', 55, 94],
  ])('%s: %s days and fewer, %i days and more', (period, shorter, longer) => {
    if (shorter !== undefined) expect(orders.period(period, `${shorter} days`)).toBe(directions[0]);
    expect(orders.period(period, `${(shorter ?? 0) + 1} days`)).toBe(directions[1]);
    expect(orders.period(period, `${longer - 1} days`)).toBe(directions[1]);
    expect(orders.period(period, `${longer} days`)).toBe(directions[2]);
  });

  test.each([
    // Days, weeks and hours are exact.
    ['1 week', '6 days', '7 days', '8 days'],
    ['2 weeks', '13 days', '14 days', '15 days'],
    ['1 day', '23 hours', '24 hours', '25 hours'],
    ['1 week', '167 hours', '168 hours', '169 hours'],
    // A year is twelve months, wherever it begins.
    ['1 year', '11 months', '12 months', '13 months'],
    ['2 years', '23 months', '24 months', '25 months'],
    ['1 month', '3 weeks', '4 weeks', '5 weeks'],
    ['1 month', '671 hours', '672 hours', '745 hours'],
    ['5 working days', '95 hours', '120 hours', '409 hours'],
    ['8 working days', '1 week', '8 days', '25 days'],
  ])('%s: %s is shorter, %s has no direction, %s is longer', (period, ...others) => {
    expect(others.map((other) => orders.period(period, other))).toEqual(directions);
  });
});
