/** Makes records for tests: entries are given without what follows from the others. */
import { parseInstant } from '../../src/calendar/instant.ts';
import type { Locate, Report } from '../../src/findings.ts';
import type { Digest, Instant, Policy, RecordEntry } from '../../src/model.ts';
import { chainHead } from '../../src/record/chain.ts';
import type { EditionHead, Terms } from '../../src/record/history.ts';
import { checkRecord } from '../../src/record/record.ts';
import { type PolicyFolder, resolvePolicy } from '../../src/record/timeline.ts';

export const ZONE = 'Asia/Yekaterinburg';

/** Digests of an edition in Russian, made up from a word. */
export function digests(word: string): NonNullable<RecordEntry['digests']> {
  return { ru: { source: digest(`${word}-source`), text: digest(`${word}-text`) } };
}

export function digest(word: string): Digest {
  return `sha256:${Buffer.from(word).toString('hex').padEnd(64, '0').slice(0, 64)}`;
}

/** Terms of editions that all promise the same days, unless told by number. */
export function terms(heads: Readonly<Record<number, Partial<EditionHead>>> = {}, days = 30): Terms {
  return {
    zone: ZONE,
    days,
    language: 'ru',
    head: (edition) => ({ days, zone: ZONE, language: 'ru', ...heads[edition] }),
    succeeds: () => false,
  };
}

/** Entries as a record holds them, each with the hash of the one before. */
export function chained(drafts: readonly Omit<RecordEntry, 'previous'>[], policy = 'privacy'): readonly RecordEntry[] {
  return drafts.reduce<RecordEntry[]>((entries, draft) => {
    entries.push({ ...draft, previous: chainHead(policy, entries) });
    return entries;
  }, []);
}

type Draft = Omit<RecordEntry, 'previous'>;

/** What an entry states of an edition. */
export const frozen = { languages: ['ru'], notice: { days: 30, zone: ZONE }, words: digest('words-source') } as const;

export function imported(edition: number, effective: string, more: Partial<Draft> = {}): Draft {
  const at = '2026-01-10T12:00:00+05:00';
  return {
    event: 'imported',
    at,
    edition,
    effective,
    materiality: 'material',
    digests: digests(`e${edition}`),
    ...frozen,
    ...more,
  };
}

/** Announced at noon of its date. */
export function announced(edition: number, on: string, effective: string, more: Partial<Draft> = {}): Draft {
  const facts = {
    edition,
    announced: on,
    effective,
    materiality: 'material' as const,
    digests: digests(`e${edition}`),
    ...frozen,
  };
  return { event: 'announced', at: noon(on), ...facts, ...more };
}

export function noon(date: string): string {
  return `${date}T12:00:00+05:00`;
}

export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new RangeError(text);
  return at;
}

/** Paths as columns of line 1, so that tests can tell places apart. */
export const locate: Locate = (path) => ({ file: 'record.yaml', line: 1, column: 1, frame: path.join('/') });

/** What `checkRecord` finds, as `code path` and the data. */
export function findingsOf(
  entries: readonly RecordEntry[],
  against = terms(),
): readonly (readonly [string, unknown])[] {
  const findings: (readonly [string, unknown])[] = [];
  const report: Report = (code, place, ...[data]) => findings.push([`${code} ${place.frame}`, data]);
  checkRecord('privacy', entries, against, report, locate);
  return findings;
}

/** The policy at an instant given as text. */
export function policyAt(entries: readonly RecordEntry[], now: string | Instant, against = terms()): Policy {
  const source: PolicyFolder['source'] = () => {
    throw new Error('no text is read');
  };
  const folder = { id: 'privacy', entries, terms: against, source };
  return resolvePolicy(folder, typeof now === 'number' ? now : instant(now));
}
