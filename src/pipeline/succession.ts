/** What a policy's first edition changes of the policy that it takes over, and whether its announcement was equal to that. */
import { addDays } from '../calendar/date.ts';
import { parseInstant } from '../calendar/instant.ts';
import { earliestEffective } from '../calendar/notice.ts';
import { weightiest } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import type { EditionSource, Materiality, RecordEntry } from '../model.ts';
import { type History, inForceOn, type Terms } from '../record/history.ts';
import { replay } from '../record/replay.ts';
import { daysPromisedBy, predecessorsOf } from '../record/succession.ts';
import type { ParsedRecord } from '../validate/index.ts';
import type { Given } from './amendments.ts';
import { filesOfEdition, readEdition } from './frozen.ts';
import { listed } from './listed.ts';

/** A policy whose record was read, and what to look at its editions with. */
export interface Recorded {
  readonly given: Given;
  readonly record: ParsedRecord;
  readonly history: History;
  readonly terms: Terms;
}

/**
 * Reports announced editions that amend none of their own policy and are called less than they are, or announced later
 * than the policies promised that they take over. Such an edition is weighed against the one that was to be in force
 * until then; one that takes over no whole policy is material.
 */
export async function checkSuccession(policy: Recorded, all: readonly Recorded[]): Promise<void> {
  const { given, record, history, terms } = policy;
  for (const { number, imported, amends, materiality: stated, entries } of history.lives.values()) {
    const weighsLess = stated !== 'material';
    // Most first editions take over nothing and say that they are material: there is nothing to find out.
    if (imported || amends !== undefined || !(weighsLess || terms.succeeds(number)) || !given.usable(number)) continue;
    const [entry] = entries;
    if (entry === undefined) continue;
    const index = record.entries.indexOf(entry);
    const source = await readEdition(given.files, given.policy, number);
    if (!weighsLess) checkPromises(policy, source, index, all);
    const computed = weighsLess ? await materialityOf(given, source, entry, all) : undefined;
    if (computed === undefined || weightiest([stated, computed]) === stated) continue;
    const place = record.locate(['entries', index, 'materiality']);
    given.report('amendment-understated', place, { edition: number, stated, computed });
  }
}

/** Whoever takes over a policy keeps the days of notice that it promised. */
function checkPromises(
  { given, record, terms }: Recorded,
  source: EditionSource,
  index: number,
  all: readonly Recorded[],
): void {
  const entry = record.entries[index] as RecordEntry;
  const { edition = 0, announced = '', effective = '', urgent } = entry;
  const own = terms.head(edition)?.days ?? terms.days;
  const predecessors = predecessorsOf(source);
  const promising = all
    .filter(({ given: { policy } }) => predecessors.has(policy))
    .map((policy) => ({ history: asOf(policy, entry), terms: policy.terms }));
  const days = Math.max(own, daysPromisedBy(promising, announced));
  const earliest = earliestEffective(announced, days, 'material');
  // By its own promise alone the record was judged already.
  const isJudged = effective < earliestEffective(announced, own, 'material');
  if (urgent !== undefined || isJudged || effective >= earliest) return;
  const place = record.locate(['entries', index, 'effective']);
  given.report('notice-short', place, { edition, announced, effective, days, earliest });
}

/** Nothing where the policy that is taken over cannot be read. */
async function materialityOf(
  { policy, files, cache }: Given,
  source: EditionSource,
  entry: RecordEntry,
  all: readonly Recorded[],
): Promise<Materiality | undefined> {
  if (source.succeeds === undefined) return 'material';
  const predecessor = all.find(({ given }) => given.policy === source.succeeds);
  if (predecessor === undefined) {
    return listed(files, source.succeeds).some(({ name }) => name === 'record.yaml') ? undefined : 'material';
  }
  const { given } = predecessor;
  const before = inForceOn(asOf(predecessor, entry), addDays(entry.effective ?? '', -1))?.number;
  if (before === undefined) return 'material';
  if (!given.usable(before)) return undefined;
  const digests = (id: string, edition: number) =>
    filesOfEdition(files, id, edition).map((name) => sha256(files.read(`${id}/editions/${name}`)));
  const key = sha256([...digests(given.policy, before), ...digests(policy, entry.edition ?? 0)].join('\n'));
  const known = cache.get<Materiality>('materiality', key);
  if (known !== undefined) return known;
  const { amendmentBetween } = await import('./between.ts');
  const { materiality } = amendmentBetween(await readEdition(files, given.policy, before), source);
  cache.set('materiality', key, materiality);
  return materiality;
}

/** What a policy had come to when another announced an edition. */
function asOf({ record, terms }: Recorded, { at }: RecordEntry): History {
  const announced = parseInstant(at) ?? 0;
  const earlier = record.entries.filter((entry) => (parseInstant(entry.at) ?? 0) < announced);
  return replay(earlier, terms);
}
