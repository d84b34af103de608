import { describe, expect, test } from 'vitest';
import { renamedFacts } from '../../src/check/renamed.ts';
import type { Fact } from '../../src/model.ts';

const lab: Fact = { id: 'lab', name: 'Лаборатория', kind: 'partner' };
const bank: Fact = { id: 'bank', name: 'Банк', kind: 'bank' };

/** What each fact of a list was called before. */
function renamed(before: readonly Fact[], after: readonly Fact[]): readonly string[] {
  return renamedFacts({ recipients: before }, { recipients: after }).map(({ subject, was }) => `${was} → ${subject}`);
}

describe('a fact got another id', () => {
  test('where one that is gone and one that is new state the same, in whatever order', () => {
    const other = { kind: 'partner', name: 'Лаборатория', id: 'laboratory' };
    expect(renamed([lab, bank], [bank, other])).toEqual(['recipients.lab → recipients.laboratory']);
  });

  test('each that is gone became one at most', () => {
    const [one, two] = [
      { ...lab, id: 'one' },
      { ...lab, id: 'two' },
    ];
    expect(renamed([lab], [one, two])).toEqual(['recipients.lab → recipients.one']);
    expect(renamed([lab, { ...lab, id: 'twin' }], [one, two])).toHaveLength(2);
  });

  test('not where it says so, where both are there, or where it states anything else', () => {
    expect(renamed([lab], [{ ...lab, id: 'laboratory', formerly: ['lab'] }])).toEqual([]);
    expect(renamed([lab], [lab, { ...lab, id: 'laboratory' }])).toEqual([]);
    expect(renamed([lab], [{ ...lab, id: 'laboratory', kind: 'bank' }])).toEqual([]);
  });

  test('not into another list', () => {
    expect(renamedFacts({ partners: [lab] }, { recipients: [{ ...lab, id: 'laboratory' }] })).toEqual([]);
  });
});
