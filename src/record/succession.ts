import type { EditionSource, IsoDate, Section } from '../model.ts';
import { type History, inForceOn, type Terms } from './history.ts';

type Succeeding = Pick<EditionSource, 'succeeds' | 'sections'>;

/** Whether a text takes over another policy, or a section of one; then even its first edition needs the lead of a change. */
export function takesOver(source: Succeeding): boolean {
  return predecessorsOf(source).size > 0;
}

/** The policies that a text takes over, whole or by a section. */
export function predecessorsOf({ succeeds, sections }: Succeeding): ReadonlySet<string> {
  const found = new Set(succeeds === undefined ? [] : [succeeds]);
  const visit = (section: Section): void => {
    const [policy] = section.succeeds?.split('#') ?? [];
    if (policy !== undefined) found.add(policy);
    section.sections?.forEach(visit);
  };
  sections.forEach(visit);
  return found;
}

/** The most whole days of notice that other policies' editions in force on a date promise; 0 where none is in force. */
export function daysPromisedBy(
  policies: readonly { readonly history: History; readonly terms: Terms }[],
  date: IsoDate,
): number {
  const promised = policies.map(({ history, terms }) => {
    const edition = inForceOn(history, date)?.number;
    return (edition === undefined ? undefined : terms.head(edition)?.days) ?? 0;
  });
  return Math.max(0, ...promised);
}
