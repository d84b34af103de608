import type { PolicyProposal } from '../../check/proposal/types.ts';
import { weightiest } from '../../compare/materiality.ts';
import type { Materiality, Reason } from '../../model.ts';

type Part = Pick<PolicyProposal, 'changes'>;

/** What a change amounts to; nothing where what readers are told stays the same. */
export function weightOf({ changes }: Part): Materiality | undefined {
  return weighed(changes, ({ materiality }) => materiality);
}

/** What a branch's changes of one policy amount to: of editions that it enters and of the working text together. */
export function weightiestOf(proposal: PolicyProposal): Materiality | undefined {
  return together(proposal, weightOf);
}

/** What the rules alone would make of them. */
export function computedOf(proposal: PolicyProposal): Materiality | undefined {
  return together(proposal, ({ changes }) => weighed(changes, ({ computed }) => computed));
}

function together(
  { changes, entered }: PolicyProposal,
  weigh: (part: Part) => Materiality | undefined,
): Materiality | undefined {
  const parts: readonly Part[] = [...entered, changes === undefined ? {} : { changes }];
  const weights = parts.flatMap((part) => weigh(part) ?? []);
  return weights.length === 0 ? undefined : weightiest(weights);
}

function weighed(changes: Part['changes'], of: (reason: Reason) => Materiality): Materiality | undefined {
  if (changes === undefined) return undefined;
  const { facts, texts, reasons } = changes.amendment;
  return facts.length + texts.length === 0 ? undefined : weightiest(reasons.map(of));
}
