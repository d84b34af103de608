import type { Materiality } from '../model.ts';

/**
 * Whether people are told of an edition where they asked to be: an editorial correction is in the timeline only. What
 * changes nothing, because nothing was before it, is told.
 */
export function isTold({
  materiality,
  amends,
}: {
  readonly materiality: Materiality;
  readonly amends?: number;
}): boolean {
  return materiality !== 'editorial' || amends === undefined;
}
