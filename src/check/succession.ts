/** What a policy's first edition changes of the policy that it takes over, and whether its announcement was equal to that. */
import { addDays } from '../calendar/date.ts';
import { parseInstant } from '../calendar/instant.ts';
import { earliestEffective } from '../calendar/notice.ts';
import { weightiest } from '../compare/index.ts';
import type { EditionSource, Materiality, RecordEntry } from '../model.ts';
import { listed } from '../read/listed.ts';
import { type History, inForceOn, type Life } from '../record/history.ts';
import { replay } from '../record/replay.ts';
import { daysPromisedBy, predecessorsOf } from '../record/succession.ts';
import type { CheckedPolicy, Tools } from './types.ts';

/**
 * Reports announced editions in scope that amend none of their own policy and are called less than they are, or announced
 * later than the policies promised that they take over. Such an edition is weighed against the one that was to be in
 * force until then; one that takes over no whole policy is material.
 */
export function checkSuccession(policies: readonly CheckedPolicy[], tools: Tools): void {
  for (const policy of policies) {
    for (const life of policy.history.lives.values()) checkFirst(policy, life, policies, tools);
  }
}

function checkFirst(policy: CheckedPolicy, life: Life, all: readonly CheckedPolicy[], tools: Tools): void {
  const { entries: recorded, locate, terms, edition, scope } = policy;
  const { number, imported, amends, materiality: stated, entries } = life;
  const weighsLess = stated !== 'material';
  // Most first editions take over nothing and say that they are material: there is nothing to find out.
  if (imported || amends !== undefined || !scope.isWeighed(number) || !(weighsLess || terms.succeeds(number))) return;
  const [entry] = entries;
  const source = edition(number);
  if (entry === undefined || source === undefined) return;
  const index = recorded.indexOf(entry);
  if (!weighsLess) checkPromises(policy, source, index, all, tools);
  const computed = weighsLess ? materialityOf(source, entry, all, tools) : undefined;
  if (computed === undefined || weightiest([stated, computed]) === stated) return;
  const place = locate(['entries', index, 'materiality']);
  tools.report('amendment-understated', place, { edition: number, stated, computed });
}

/** Whoever takes over a policy keeps the days of notice that it promised. */
function checkPromises(
  { entries, locate, terms }: CheckedPolicy,
  source: EditionSource,
  index: number,
  all: readonly CheckedPolicy[],
  { report }: Tools,
): void {
  const entry = entries[index] as RecordEntry;
  const { edition = 0, announced = '', effective = '', urgent } = entry;
  const own = terms.head(edition)?.days ?? terms.days;
  const predecessors = predecessorsOf(source);
  const promising = all
    .filter(({ id }) => predecessors.has(id))
    .map((policy) => ({ history: asOf(policy, entry), terms: policy.terms }));
  const days = Math.max(own, daysPromisedBy(promising, announced));
  const earliest = earliestEffective(announced, days);
  // By its own promise alone the record was judged already.
  const isJudged = effective < earliestEffective(announced, own);
  if (urgent !== undefined || isJudged || effective >= earliest) return;
  const place = locate(['entries', index, 'effective']);
  report('notice-short', place, { edition, announced, effective, days, earliest });
}

/** Nothing where the policy that is taken over cannot be read. */
function materialityOf(
  source: EditionSource,
  entry: RecordEntry,
  all: readonly CheckedPolicy[],
  { files, editions }: Tools,
): Materiality | undefined {
  if (source.succeeds === undefined) return 'material';
  const predecessor = all.find(({ id, hasRecord }) => hasRecord && id === source.succeeds);
  if (predecessor === undefined) {
    return listed(files, source.succeeds).some(({ name }) => name === 'record.yaml') ? undefined : 'material';
  }
  const number = inForceOn(asOf(predecessor, entry), addDays(entry.effective ?? '', -1))?.number;
  if (number === undefined) return 'material';
  const before = predecessor.edition(number);
  return before && editions.amendment(before, source).materiality;
}

/** What a policy had come to when another announced an edition. */
function asOf({ entries, terms }: CheckedPolicy, { at }: RecordEntry): History {
  const announced = parseInstant(at) ?? 0;
  const earlier = entries.filter((entry) => (parseInstant(entry.at) ?? 0) < announced);
  return replay(earlier, terms);
}
