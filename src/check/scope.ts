import type { Instant } from '../model.ts';
import type { History } from '../record/history.ts';
import type { BaseFolder } from './proposal/base-folder.ts';
import type { CheckedPolicy } from './types.ts';

/**
 * Which frozen editions are compiled and weighed anew: all, or those of which a reader could still be told something
 * untrue, because they are upcoming, in force, or absent from the base. The bytes of all others are held against the
 * record.
 */
export type Scope = 'all' | 'current';

/** Tells, of a policy's editions, which are in scope at an instant. */
export function scopeOf(
  scope: Scope,
  base: BaseFolder | undefined,
  now: Instant,
): (policy: string, history: History) => CheckedPolicy['isInScope'] {
  return (policy, history) => {
    if (scope === 'all') return () => true;
    const before = base?.policies.find(({ id }) => id === policy);
    const known = new Set(before?.entries.map(({ previous }) => previous));
    const isNew = (number: number): boolean =>
      base !== undefined && history.lives.get(number)?.entries.some(({ previous }) => !known.has(previous)) === true;
    return (number) => isNew(number) || isCurrent(history, number, now);
  };
}

/** Whether an edition is in force, or may come into force: no live edition after it has begun. */
function isCurrent({ live, lives }: History, number: number, now: Instant): boolean {
  const position = live.indexOf(number);
  const next = lives.get(live[position + 1] ?? 0);
  return position >= 0 && (next === undefined || next.from > now);
}
