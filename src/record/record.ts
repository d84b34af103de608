import type { Locate, Report } from '../findings.ts';
import type { RecordEntry } from '../model.ts';
import { checkChain } from './chain.ts';
import type { History, Refuse, Terms } from './history.ts';
import { replay } from './replay.ts';

/**
 * Checks a policy's whole record, entries of the future included: its chain, and every entry against the laws of notice.
 * @param locate finds places in `record.yaml`.
 * @returns what the record amounts to.
 */
export function checkRecord(
  policy: string,
  entries: readonly RecordEntry[],
  terms: Terms,
  report: Report,
  locate: Locate,
): History {
  checkChain(policy, entries, report, locate);
  return replay(entries, terms, (index): Refuse => {
    return (code, field, ...data) => {
      const stated = entries[index]?.[field] !== undefined;
      report(code, locate(stated ? ['entries', index, field] : ['entries', index]), ...data);
    };
  });
}
