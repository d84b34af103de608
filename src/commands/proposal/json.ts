import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Language } from '../../vocabulary.ts';
import { linesOf } from './lines.ts';
import { weightiestOf } from './verdict.ts';

/** What a branch changes, for machines: `policies` of the check's JSON. */
export function proposalAsJson(proposal: PolicyProposal, language: Language): Readonly<Record<string, unknown>> {
  const { policy, event, translations, entries, earliest, pending, changes } = proposal;
  return {
    policy,
    event,
    materiality: weightiestOf(proposal) ?? null,
    changes: linesOf(proposal, language),
    facts: changes?.amendment.facts ?? [],
    texts: changes?.amendment.texts ?? [],
    translations,
    record: entries,
    since: pending === undefined ? null : { edition: pending.edition, materiality: pending.amendment.materiality },
    earliest: earliest ?? null,
  };
}
