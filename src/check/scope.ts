import type { Instant, RecordEntry } from '../model.ts';
import type { History } from '../record/history.ts';

/**
 * Which frozen editions are computed anew: all, or those of which a reader could still be told something untrue, because
 * they are upcoming, in force, or new. The bytes of all others are held against the record.
 */
export type Scope =
  | 'all'
  | {
      /** Records as they were before; what they lack is new. */
      readonly since?: readonly { readonly id: string; readonly entries: readonly RecordEntry[] }[];
    };

/** What is computed anew of a policy's editions. */
export interface InScope {
  /** Whether an edition's words are. */
  readonly isRead: (number: number) => boolean;
  /** Whether what it amounts to is: of what is in force already, that can change nothing any more. */
  readonly isWeighed: (number: number) => boolean;
}

/** Tells, of a policy's editions, which are in scope at an instant. */
export function scopeOf(scope: Scope, now: Instant): (policy: string, history: History) => InScope {
  return (policy, history) => {
    if (scope === 'all') return { isRead: () => true, isWeighed: () => true };
    const { since } = scope;
    const before = since?.find(({ id }) => id === policy);
    const known = new Set(before?.entries.map(({ previous }) => previous));
    const isNew = (number: number): boolean =>
      since !== undefined && history.lives.get(number)?.entries.some(({ previous }) => !known.has(previous)) === true;
    return {
      isRead: (number) => isNew(number) || isCurrent(history, number, now),
      isWeighed: (number) => isNew(number) || (history.live.includes(number) && isAhead(history, number, now)),
    };
  };
}

/** Whether an edition is in force, or may come into force: no live edition after it has begun. */
function isCurrent(history: History, number: number, now: Instant): boolean {
  const { live } = history;
  const position = live.indexOf(number);
  return position >= 0 && (position === live.length - 1 || isAhead(history, live[position + 1] ?? 0, now));
}

function isAhead({ lives }: History, number: number, now: Instant): boolean {
  return (lives.get(number)?.from ?? now) > now;
}
