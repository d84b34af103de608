import type { Edition, Instant } from '../model.ts';
import type { Life, Retirement } from './history.ts';

/** When an edition stops to be in force, and why. */
export type Window = Pick<Edition, 'until' | 'untilDate' | 'supersededBy'>;

/** Whether readers may see an edition at an instant. */
export function isSeenAt(life: Life, now: Instant): boolean {
  return life.fate !== 'unpublished' && life.publicFrom <= now;
}

/** Whether readers at an instant may rely on an edition: nothing that they know of has taken it back or replaced it. */
export function holdsAt(life: Life, now: Instant): boolean {
  return life.fate === 'live' || (life.withdrawn?.at ?? now) > now;
}

/**
 * The ends of the editions that hold at an instant, by number; the last one ends with the policy, or has no end.
 * @param seen editions that readers see, by number, which is also the order in which they take effect.
 */
export function windowsOf(
  seen: readonly Life[],
  retired: Retirement | undefined,
  now: Instant,
): ReadonlyMap<number, Window> {
  const holding = seen.filter((life) => holdsAt(life, now));
  return new Map(
    holding.map((life, index) => {
      const next = holding[index + 1];
      if (next !== undefined) {
        return [life.number, { until: next.from, untilDate: next.effective, supersededBy: next.number }];
      }
      return [life.number, retired === undefined ? {} : { until: retired.from, untilDate: retired.effective }];
    }),
  );
}
