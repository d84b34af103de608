import { parseInstant } from '../calendar/instant.ts';
import { sha256 } from '../digest.ts';
import type { Locate, Report } from '../findings.ts';
import type { Digest, RecordEntry } from '../model.ts';

/** Hash of an entry: SHA-256 of its canonical JSON, keys sorted by code unit and no white space. */
export function hashEntry(entry: RecordEntry): Digest {
  return sha256(canonicalJson(entry));
}

/** What the next entry of a policy's record names as `previous`: the hash of the last one, or of the policy's name. */
export function chainHead(policy: string, entries: readonly RecordEntry[]): Digest {
  const last = entries.at(-1);
  return last === undefined ? sha256(`gazette-record-1\n${policy}\n`) : hashEntry(last);
}

/** Reports every entry that does not continue the one before: by its hash, and by its time. */
export function checkChain(policy: string, entries: readonly RecordEntry[], report: Report, locate: Locate): void {
  let expected = chainHead(policy, []);
  let latest = Number.NEGATIVE_INFINITY;
  entries.forEach((entry, index) => {
    if (entry.previous !== expected) {
      report('record-chain-broken', locate(['entries', index, 'previous']), { entry: index + 1 });
    }
    const at = parseInstant(entry.at);
    if (at !== undefined && at < latest) {
      report('record-at-decreases', locate(['entries', index, 'at']), { entry: index + 1, at: entry.at });
    }
    latest = Math.max(latest, at ?? latest);
    expected = hashEntry(entry);
  });
}

/** A value as JSON that depends on nothing but the value: keys sorted by code unit, absent ones left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
