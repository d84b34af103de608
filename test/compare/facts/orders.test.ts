import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orders } from '../../../src/compare/facts/orders/index.ts';

describe('period', () => {
  test.each([
    ['30 days', '10 working days', 'shortened'],
    ['10 working days', '30 days', 'lengthened'],
    ['30 days', '1 month', 'changed'],
    ['30 days', '20 working days', 'changed'],
    ['10 working days', '9 working days', 'shortened'],
    ['12 months', '13 months', 'lengthened'],
    ['5-30 working days', '5-20 working days', 'shortened'],
    ['5-30 working days', '10-30 working days', 'lengthened'],
    ['5-30 working days', '10-20 working days', 'changed'],
    ['24 hours', '2 days', 'lengthened'],
    ['1 week', '6 days', 'shortened'],
    ['3 years', '2 years', 'shortened'],
    ['1 month', '27 days', 'shortened'],
    ['1 month', '28 days', 'changed'],
    ['1 month', '32 days', 'lengthened'],
    ['1 year', '365 days', 'changed'],
    ['1 year', '367 days', 'lengthened'],
  ])('%s → %s: %s', (from, to, event) => {
    expect(orders.period(from, to)).toBe(event);
  });

  test.each([
    ['1 week', '7 days'],
    ['1 year', '12 months'],
    ['24 hours', '1 day'],
  ])('%s and %s are the same time in other words', (from, to) => {
    expect(orders.period(from, to)).toBe('changed');
  });

  test.each([
    ['1 week', '1 weeks'],
    ['5-30 working days', '5-30 working day'],
  ])('%s and %s are the same words', (from, to) => {
    expect(orders.period(from, to)).toBe('');
  });

  const opposite: Readonly<Record<string, string>> = { shortened: 'lengthened', lengthened: 'shortened' };
  const periods = fc
    .tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('hours', 'days', 'working days', 'weeks', 'months', 'years'),
    )
    .map(([from, more, unit]) => `${from}${more === 0 ? '' : `-${from + more}`} ${unit}`);

  test('the way back is the opposite', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const there = orders.period(a, b);
        expect(orders.period(b, a)).toBe(opposite[there] ?? there);
      }),
    );
  });

  test('two shortenings never lengthen', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        fc.pre(orders.period(a, b) === 'shortened' && orders.period(b, c) === 'shortened');
        expect(orders.period(a, c)).not.toBe('lengthened');
      }),
    );
  });
});

test('a set widens, narrows, or does both', () => {
  expect(orders.set(['a'], ['a', 'b'])).toBe('widened');
  expect(orders.set(['a', 'b'], ['b'])).toBe('narrowed');
  expect(orders.set(['a'], ['b'])).toBe('changed');
  expect(orders.set(['a', 'b'], ['b', 'a'])).toBe('changed');
  expect(orders.set(undefined, ['b'])).toBe('widened');
});

test('sums of money have a direction in one currency alone', () => {
  expect(orders.number('1500 RUB', '1500.5 RUB')).toBe('increased');
  expect(orders.number('900 RUB', '90 RUB')).toBe('decreased');
  expect(orders.number('900 RUB', '900.00 RUB')).toBe('changed');
  expect(orders.number('900 RUB', '9 USD')).toBe('changed');
});

test('numbers and dates have a direction, other values none', () => {
  expect(orders.number(18, 16)).toBe('decreased');
  expect(orders.number(16, 18)).toBe('increased');
  expect(orders.date('2026-12-31', '2027-01-01')).toBe('later');
  expect(orders.date('2027-01-01', '2026-12-31')).toBe('earlier');
  expect(orders.none('a', 'b')).toBe('changed');
});
