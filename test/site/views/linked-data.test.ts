import { expect, test } from 'vitest';
import { editionThing } from '../../../site/views/linked-data.ts';
import { announced, chained, imported, noon } from '../../record/records.ts';
import { printed } from './issue.ts';

const history = [imported(1, '2025-03-01'), announced(2, '2026-02-01', '2026-04-01')];

/** The days that the page of an edition tells machines. */
function coverage(entries: Parameters<typeof chained>[0], day: string, number: number): unknown {
  const { issue, policy } = printed(chained(entries), day);
  const edition = policy.editions.find((one) => one.number === number);
  if (edition === undefined) throw new Error(`no edition ${number}`);
  return editionThing(issue, policy, edition, 'ru')['temporalCoverage'];
}

test('an edition applies to the eve of the one that is announced after it, though that day has not come', () => {
  expect(coverage([imported(1, '2025-03-01')], '2026-02-03', 1)).toBe('2025-03-01/..');
  expect(coverage(history, '2026-02-03', 1)).toBe('2025-03-01/2026-03-31');
  expect(coverage(history, '2026-05-01', 1)).toBe('2025-03-01/2026-03-31');
  expect(coverage(history, '2026-02-03', 2)).toBe('2026-04-01/..');
});

test('one that was taken back applies on no day', () => {
  const withdrawn = { event: 'withdrawn' as const, at: noon('2026-02-10'), edition: 2 };
  expect(coverage([...history, withdrawn], '2026-02-11', 2)).toBeUndefined();
  expect(coverage([...history, withdrawn], '2026-02-11', 1)).toBe('2025-03-01/..');
});
