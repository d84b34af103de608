import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Language, Reason } from '../../vocabulary.ts';
import { groupsOf } from './lines.ts';
import { weightiestOf } from './verdict.ts';

/** What a branch changes, for machines: `policies` of the check's JSON; `schema/api/check.json` describes it. */
export function proposalAsJson(proposal: PolicyProposal, language: Language): Readonly<Record<string, unknown>> {
  const { policy, event, title, translations, entries, recordKept, earliest, pending, changes } = proposal;
  return {
    policy,
    event,
    title,
    unreadable: proposal.unreadable ?? null,
    materiality: weightiestOf(proposal) ?? null,
    account: groupsOf(proposal, language),
    reasons: (changes?.amendment.reasons ?? []).map(reasonAsJson),
    facts: changes?.amendment.facts ?? [],
    texts: changes?.amendment.texts ?? [],
    translations: translations.map(({ language: changed, alone }) => ({ language: changed, alone })),
    record: { added: entries, kept: recordKept },
    since: pending ?? null,
    earliest: earliest ?? null,
  };
}

/** The fact change of a reason stands among the facts. */
function reasonAsJson({ change, ...reason }: Reason): Readonly<Record<string, unknown>> {
  return change?.field === undefined ? reason : { ...reason, field: change.field };
}
