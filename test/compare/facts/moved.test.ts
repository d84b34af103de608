import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedIds } from '../../../src/compare/facts/moved.ts';

const orders = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 })
  .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));

test('those that did not move keep their order', () => {
  fc.assert(
    fc.property(orders, ([before, after]) => {
      const moved = movedIds(before, after);
      expect(after.filter((id) => !moved.has(id))).toEqual(before.filter((id) => !moved.has(id)));
    }),
  );
});

test('one entry taken elsewhere is one that moved', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 3, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (ids, from, to) => {
        const rest = [...ids];
        const [taken] = rest.splice(from % ids.length, 1);
        rest.splice(to % ids.length, 0, taken as string);
        expect(movedIds(ids, rest).size).toBe(rest.join() === ids.join() ? 0 : 1);
      },
    ),
  );
});
