import type { EnteredEdition, PolicyProposal } from '../../check/proposal/types.ts';
import type { Language, Reason } from '../../model.ts';
import { groupsOf } from './lines.ts';
import { weightiestOf, weightOf } from './verdict.ts';

/** What a branch changes, for machines: `policies` of the check's JSON; `schema/api/check.json` describes it. */
export function proposalAsJson(proposal: PolicyProposal, language: Language): Readonly<Record<string, unknown>> {
  const { policy, event, title, translations, entries, recordKept, earliest, pending, entered } = proposal;
  return {
    policy,
    event,
    title,
    unreadable: proposal.unreadable ?? null,
    materiality: weightiestOf(proposal) ?? null,
    account: groupsOf(proposal, language),
    ...differenceAsJson(proposal),
    translations: translations.map(({ language: changed, alone }) => ({ language: changed, alone })),
    onward: proposal.onward ?? null,
    editions: entered.map((edition) => editionAsJson(edition, language)),
    record: { added: entries, kept: recordKept },
    since: pending ?? null,
    earliest: earliest ?? null,
  };
}

/** An edition that the branch enters, as its frozen text has it. */
function editionAsJson(entered: EnteredEdition, language: Language): Readonly<Record<string, unknown>> {
  const { edition, entry, amends, days, changes } = entered;
  return {
    ...{ edition, event: entry.event, amends: amends ?? null, days, materiality: weightOf(entered) ?? null },
    urgent: entry.urgent ?? null,
    account: groupsOf({ spoken: [], ...(changes === undefined ? {} : { changes }) }, language),
    ...differenceAsJson(entered),
  };
}

function differenceAsJson({ changes }: Pick<PolicyProposal, 'changes'>): Readonly<Record<string, unknown>> {
  const { reasons = [], facts = [], texts = [] } = changes?.amendment ?? {};
  return { reasons: reasons.map(reasonAsJson), facts, texts };
}

/** The fact change of a reason stands among the facts. */
function reasonAsJson({ change, ...reason }: Reason): Readonly<Record<string, unknown>> {
  return change?.field === undefined ? reason : { ...reason, field: change.field };
}
