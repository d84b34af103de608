import { describe, expect, test } from 'vitest';
import { changesOf, documentOf, type PairSide, rows } from './pairs.ts';

const told = (side: PairSide): string => documentOf(side).digest;

describe.each(rows)('%s', (_, { different, same }) => {
  test.each(different.map((pair) => [pair]))('differ: %j', ([one, other]) => {
    expect(told(one)).not.toBe(told(other));
    expect(changesOf(one, other)).not.toEqual([]);
    expect(changesOf(other, one)).not.toEqual([]);
  });

  test.each(same.map((pair) => [pair]))('are the same: %j', ([one, other]) => {
    expect(changesOf(one, other)).toEqual([]);
    const isRenamed = JSON.stringify(other).includes('formerly');
    expect(told(one) === told(other)).toBe(!isRenamed);
  });
});

test('the order of sections counts in the digest, and compare calls it moved', () => {
  const [a, b] = [
    { id: 'a', heading: 'А' },
    { id: 'b', heading: 'Б' },
  ];
  const [one, other] = [{ sections: [a, b] }, { sections: [b, a] }];
  expect(told(one)).not.toBe(told(other));
  expect(changesOf(one, other)).toEqual(['section:b moved']);
});

test('what a section stands under is part of what it says', () => {
  const rule = { id: 'selling', heading: 'Продажа', text: 'Продаём данные.' };
  const [never, always] = [
    { id: 'never', heading: 'Мы никогда' },
    { id: 'always', heading: 'Мы всегда' },
  ];
  const one = { sections: [{ ...never, sections: [rule] }, always] };
  const other = { sections: [never, { ...always, sections: [rule] }] };
  expect(changesOf(one, other)).toEqual(['section:selling parent']);
});
