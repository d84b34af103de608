/** What a branch would change: its folder of policies against the one that it was made from. */
import { sha256 } from '../digest.ts';
import type { Finding, Report } from '../findings.ts';
import { createReport } from '../findings.ts';
import type { Committed } from '../git.ts';
import type { Publisher } from '../model.ts';
import type { Loaded } from './load.ts';
import { keyOf, loadBase } from './proposal/base-folder.ts';
import type { Branch, PolicyProposal } from './proposal/policy.ts';
import { todayIn } from './proposal/today.ts';

export type { EnteredEdition } from './proposal/entered.ts';
export type { Branch, PolicyProposal } from './proposal/policy.ts';

/** What a branch does, and what is wrong with doing it. */
export interface Proposal {
  readonly policies: readonly PolicyProposal[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a folder of policies, as it was loaded, with its base. What was found of the same bytes is remembered for a
 * day: nothing else of the clock counts.
 * @param ref what the base was asked for as; it appears in findings.
 */
export async function propose(branch: Branch, after: Loaded, base: Committed, ref: string): Promise<Proposal> {
  const { now, cache, language, drawn } = branch;
  if (after.publisher === undefined) return { policies: [], findings: [] };
  const { zone } = after.publisher;
  const zones = after.policies.flatMap(({ heads }) => Object.values(heads).map((head) => head.zone));
  const day = zones.every((other) => other === zone) ? await todayIn(zone, now, cache) : now;
  const key = sha256(JSON.stringify([after.digest, keyOf(base), base.tip, ref, day, language, drawn]));
  const known = after.digest === undefined ? undefined : cache.get<Proposal>('proposals', key);
  if (known !== undefined) return known;
  const proposal = await proposeAnew(branch, after.publisher, after, base, ref);
  cache.set('proposals', key, proposal);
  return proposal;
}

async function proposeAnew(
  branch: Branch,
  publisher: Publisher,
  after: Loaded,
  base: Committed,
  ref: string,
): Promise<Proposal> {
  const { files, schema, cache } = branch;
  const { proposePolicy, titleOf } = await import('./proposal/policy.ts');
  const { report, findings } = createReport();
  const before = await loadBase(base, files, schema, cache);
  reportBase(base, before.broken, ref, report);
  const policies: PolicyProposal[] = [];
  for (const { id, draft, entries } of before.policies) {
    if (after.policies.some((policy) => policy.id === id)) continue;
    if (entries.length > 0) report('policy-deleted', top(`${id}/policy.yaml`), { policy: id });
    const title = titleOf(draft, branch.language) ?? id;
    const nothing = { translations: [], spoken: [], entered: [], entries: [], recordKept: entries.length === 0 };
    policies.push({ policy: id, event: 'removed', title, ...nothing });
  }
  const faulty = new Set(after.findings.flatMap(({ severity, place }) => (severity === 'error' ? [place.file] : [])));
  for (const policy of after.policies) {
    const former = before.policies.find(({ id }) => id === policy.id);
    const proposal = await proposePolicy({ branch, publisher, base: ref, faulty, report }, former, policy);
    if (proposal !== undefined) policies.push(proposal);
  }
  return { policies, findings };
}

function reportBase(base: Committed, broken: readonly string[], ref: string, report: Report): void {
  const folder = base.movedFrom();
  if (base.tip === true) report('base-shallow', top('publisher.yaml'), { ref });
  if (folder !== undefined) report('base-moved', top('publisher.yaml'), { ref, folder });
  for (const file of broken) report('base-broken', top(file), { ref, file });
}

function top(file: string): Finding['place'] {
  return { file, line: 1, column: 1 };
}
