import type { Instant, IsoDate } from '../../model.ts';
import type { PolicyAct } from './plan.ts';

/** The dates of an edition, or of a policy's end. */
interface Dated {
  readonly effective: IsoDate;
  readonly announced?: IsoDate;
  /** First instant at which readers may know. */
  readonly publicFrom: Instant;
}

/** The dates that something has before an act changes them. */
export function formerDates(of: Dated | undefined, at: Instant): Pick<PolicyAct, 'was' | 'unheard'> {
  if (of === undefined) return {};
  const unheard = at < of.publicFrom && of.announced !== undefined ? { unheard: of.announced } : {};
  return { was: of.effective, ...unheard };
}
