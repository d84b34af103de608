import type { RecordEvent } from '../../model.ts';
import type { Act, History } from '../history.ts';
import { applyAnnounced } from './announced.ts';
import { applyCorrected, applyRemark } from './corrected.ts';
import { applyEndPostponed, applyEndWithdrawn } from './end.ts';
import { applyImported } from './imported.ts';
import { applyRetired } from './retired.ts';
import { applyPostponed, applyWithdrawn } from './upcoming.ts';

/** What each sort of entry does to the history; a refused one does nothing, or what can still be made of it. */
export const acts: Readonly<Record<RecordEvent, (history: History, act: Act) => void>> = {
  imported: applyImported,
  announced: applyAnnounced,
  postponed: (history, act) => (isOfEdition(act) ? applyPostponed : applyEndPostponed)(history, act),
  withdrawn: (history, act) => (isOfEdition(act) ? applyWithdrawn : applyEndWithdrawn)(history, act),
  corrected: applyCorrected,
  remark: applyRemark,
  retired: applyRetired,
};

/** An entry without an edition speaks of the whole policy. */
function isOfEdition({ entry }: Act): boolean {
  return entry.edition !== undefined;
}
