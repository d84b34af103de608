import type { Reference } from '../../i18n/index.ts';
import type { Resolved } from '../values.ts';
import type { LinkContext } from './link.ts';

/** What a check may look at beside its node. */
export interface RefusalContext extends LinkContext {
  readonly source: string;
  /** The words for a reference in the address of a link. */
  readonly resolve: (reference: Reference) => Resolved;
}
