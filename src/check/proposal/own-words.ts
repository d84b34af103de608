import { byWeight, subjectsOf } from '../../compare/index.ts';
import type { ChangeNote, EditionSource, Materiality, Reason } from '../../model.ts';

/**
 * The branch's working text with what the branch itself says of its changes: entries that the text before has are about
 * the changes of others.
 */
export function withOwnWords(before: EditionSource, after: EditionSource): EditionSource {
  const known = new Set(before.notes.map((entry) => JSON.stringify(entry)));
  return { ...after, notes: after.notes.filter((entry) => !known.has(JSON.stringify(entry))) };
}

/** A word that was written for an earlier change and would now make another one weigh less. */
export interface Borrowed {
  /** What the change is of, by its name of today. */
  readonly subject: string;
  /** Where the entry stands among the branch's notes, and the subject in its `about`. */
  readonly entry: number;
  readonly about: number;
  readonly computed: Materiality;
  readonly stated: Materiality;
}

/** The words of the base that would lower changes of the branch, which says nothing of them itself. */
export function borrowedWords(
  reasons: readonly Pick<Reason, 'target' | 'computed' | 'change'>[],
  after: EditionSource,
  own: readonly Pick<ChangeNote, 'id'>[],
): Borrowed[] {
  const mine = new Set(own.map(({ id }) => id));
  const found = new Map<string, Borrowed>();
  for (const reason of reasons) {
    const { target: subject, computed } = reason;
    const names = subjectsOf(reason);
    const speaking = after.notes.flatMap((entry, index) => {
      const about = entry.about.findIndex((name) => names.includes(name));
      return about < 0 ? [] : [{ entry, index, about }];
    });
    // An entry that states nothing lets the computed weight stand.
    if (speaking.some(({ entry }) => entry.materiality === undefined || mine.has(entry.id))) continue;
    for (const { entry, index, about } of speaking) {
      const { materiality: stated = computed, because } = entry;
      if (because === undefined || byWeight(computed, stated) >= 0) continue;
      found.set(subject, { subject, entry: index, about, computed, stated });
    }
  }
  return [...found.values()];
}
