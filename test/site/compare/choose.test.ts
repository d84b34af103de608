import { describe, expect, test } from 'vitest';
import { type Asked, choose, type EditionEntry, stepsBetween } from '../../../site/compare/choose.ts';

const entry = (number: number, effective: string, until?: string, amends?: number): EditionEntry => ({
  number,
  effective,
  date: effective,
  from: Date.parse(`${effective}T00:00:00+05:00`),
  ...(until !== undefined && { until: Date.parse(`${until}T00:00:00+05:00`) }),
  withdrawn: false,
  ...(amends !== undefined && { amends }),
  materiality: 'material',
  account: [],
  entries: [],
  file: '',
  original: '',
});
const editions = [
  entry(1, '2025-03-01', '2025-09-01'),
  entry(2, '2025-09-01', '2027-01-12', 1),
  entry(3, '2027-01-12', undefined, 2),
];
const now = Date.parse('2026-11-24T12:00:00+05:00');
const nothing: Asked = { from: null, to: null, since: null };
const chosen = (asked: Partial<Asked>, at = now): string => {
  const { pair, remark } = choose(editions, { ...nothing, ...asked }, at);
  return [pair && `${pair.before.number}-${pair.after.number}`, remark?.says].filter(Boolean).join(' ');
};

describe('what an address asks for', () => {
  test.each([
    [{}, '2-3'],
    [{ from: '1', to: '3' }, '1-3'],
    [{ from: '3', to: '1' }, '1-3 swapped'],
    [{ to: '2' }, '1-2'],
    [{ from: '1' }, '1-3'],
    [{ from: '2', to: '2' }, 'sameEdition'],
    [{ from: '1', to: '9' }, 'unknownEdition'],
    [{ from: '<b>', to: '2' }, 'unknownEdition'],
    [{ since: '2025-03-01' }, '1-2 since'],
    [{ since: '2025-09-01' }, 'unchanged'],
    [{ since: '2020-01-01' }, '1-2 beforeFirst'],
    [{ since: '2027-02-01' }, 'future'],
    [{ since: '2025-02-30' }, 'badDate'],
    [{ since: '' }, 'badDate'],
  ])('%j', (asked, expected) => {
    expect(chosen(asked)).toBe(expected);
  });

  test('follows the visitor’s clock, not the day of the build', () => {
    expect(chosen({ since: '2025-03-01' }, Date.parse('2027-01-12T00:00:00+05:00'))).toBe('1-3 since');
    expect(chosen({ since: '2025-03-01' }, Date.parse('2024-01-01T00:00:00Z'))).toBe('nothingInForce');
  });

  test('a hundred editions need no more than their list', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      entry(index + 1, `${1950 + index}-01-01`, `${1951 + index}-01-01`, index === 0 ? undefined : index),
    );
    const { pair } = choose(many, { from: '1', to: '100', since: null }, now);
    expect(pair && stepsBetween(many, pair)).toHaveLength(99);
  });
});
