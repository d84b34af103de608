import { weightiest } from '../../compare/materiality.ts';
import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Materiality } from '../../vocabulary.ts';

/** What a branch's changes of one policy amount to; nothing where what readers are told stays the same. */
export function weightiestOf({ changes }: Pick<PolicyProposal, 'changes'>): Materiality | undefined {
  if (changes === undefined) return undefined;
  const { facts, texts, reasons } = changes.amendment;
  if (facts.length + texts.length === 0) return undefined;
  return weightiest(reasons.map(({ materiality }) => materiality));
}
