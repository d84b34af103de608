import { expect, test } from 'vitest';
import { publishing } from '../../../site/views/timeline.ts';
import { announced, chained, imported } from '../../record/records.ts';
import { printed } from './issue.ts';

const history = chained([imported(1, '2025-03-01'), announced(2, '2026-02-01', '2026-04-01')]);

/** When each edition was published, as a day's list tells it beside its standing. */
function told(day: string): readonly string[] {
  const { issue, policy } = printed(history, day);
  return policy.editions.map((edition) => publishing(issue, edition).join().replaceAll('\u00a0', ' '));
}

test('an edition keeps the day of its announcement, and one from before the record has that of its entry', () => {
  const entered = 'внесена в реестр 10 января 2026 г. из прежних публикаций';
  // The standing of one that is to come tells it already.
  expect(told('2026-02-03')).toEqual([entered, '']);
  expect(told('2026-04-02')).toEqual([entered, 'опубликована 1 февраля 2026 г.']);
});
