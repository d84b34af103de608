import type { EditionSource } from '../../model.ts';
import type { History } from '../../record/history.ts';
import type { Side } from './sides.ts';

/**
 * The newer text with all that legal said of the changes since the older one: where editions lie between them, what was
 * said of each. Where the newer text does not come after the older one, nobody said anything of the difference.
 */
export function spanning(before: Side, after: Side): EditionSource {
  const { source } = after;
  const { edition, ledger } = before;
  if (edition === undefined || ledger === undefined) return source;
  const { history, read } = ledger;
  // The working text would amend the last edition that was not taken back.
  const last = after.edition?.number ?? history.live.at(-1);
  const steps = stepsBetween(history, edition.number, last);
  if (steps === undefined) return withNotes(source, []);
  const earlier = steps.map((number) => read(number));
  return withNotes(source, after.edition === undefined ? [...earlier, source] : earlier);
}

/** The editions after one up to another, each of which amends the one before; nothing where the chain does not lead there. */
function stepsBetween({ lives }: History, first: number, last: number | undefined): number[] | undefined {
  const steps: number[] = [];
  for (let step = last; step !== undefined; step = lives.get(step)?.amends) {
    if (step === first) return steps;
    steps.unshift(step);
  }
  return undefined;
}

/** A text with the change notes of several; their ids tell of which edition they are, where there is more than one. */
function withNotes(source: EditionSource, texts: readonly EditionSource[]): EditionSource {
  const [only] = texts;
  if (texts.length === 1 && only === source) return source;
  const named = (text: EditionSource, id: string): string =>
    texts.length > 1 ? `${text.edition ?? 'draft'}-${id}` : id;
  return {
    ...source,
    notes: texts.flatMap((text) => text.notes.map((note) => ({ ...note, id: named(text, note.id) }))),
  };
}
