/** What a branch would change: its folder of policies against the one that it was made from. */
import { createReport, type Finding, type Report } from '../findings.ts';
import type { BaseFolder } from './proposal/base-folder.ts';
import { proposePolicy, titleOf } from './proposal/policy.ts';
import type { Branch, PolicyProposal, Proposal } from './proposal/types.ts';
import type { Checked, World } from './types.ts';

/** Compares a folder of policies, as it was checked, with its base. */
export function propose(world: World, branch: Branch, before: BaseFolder, after: Checked): Proposal {
  const { publisher } = after;
  if (publisher === undefined) return { policies: [], findings: [] };
  const { report, findings } = createReport();
  reportBase(branch, before.broken, report);
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
    const proposal = proposePolicy({ world, branch, publisher, faulty, report }, former, policy);
    if (proposal !== undefined) policies.push(proposal);
  }
  return { policies, findings };
}

function reportBase({ base, ref }: Branch, broken: readonly string[], report: Report): void {
  const folder = base.movedFrom();
  if (base.tip === true) report('base-shallow', top('publisher.yaml'), { ref });
  if (folder !== undefined) report('base-moved', top('publisher.yaml'), { ref, folder });
  for (const file of broken) report('base-broken', top(file), { ref, file });
}

function top(file: string): Finding['place'] {
  return { file, line: 1, column: 1 };
}
