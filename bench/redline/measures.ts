/**
 * How readable a redline is, measured alike for every library.
 */
import { type Part, type Side, type State, sideOf } from './stream.ts';
import { isLetter, isSpaceless, wordsOf } from './words.ts';

export interface Measures {
  /** Words deleted and inserted. */
  readonly changed: number;
  /** Words at both ends of moves. */
  readonly moved: number;
  /** Unchanged runs of one or two words between two changes. */
  readonly islands: number;
  /** Changes that begin or end inside a word, outside scripts without spaces; and in them. */
  readonly cuts: number;
  readonly spacelessCuts: number;
  /** Deleted words in verbatim runs of twelve or more that are inserted elsewhere without being called moved. */
  readonly missedMoves: number;
}

const RUN = 12;

interface Marked {
  readonly text: string;
  readonly state: State;
}

/** The words of one side; a word changed in part is changed. */
function marked(side: Side): Marked[] {
  return wordsOf(side.text).map(({ text, from, to }) => ({
    text,
    state: side.states.slice(from, to).find((state) => state !== 'kept') ?? 'kept',
  }));
}

/** Words in the order shown: those of both sides once, changed ones where they stand. */
function shown(parts: readonly Part[]): Marked[] {
  const out: Marked[] = [];
  let run: Part | undefined;
  const flush = (): void => {
    if (run) for (const { text } of wordsOf(run.text)) out.push({ text, state: run.state });
  };
  for (const part of parts) {
    if (run?.state === part.state) run = { state: part.state, text: run.text + part.text };
    else {
      flush();
      run = part;
    }
  }
  flush();
  return out;
}

function countIslands(words: readonly Marked[]): number {
  let islands = 0;
  let kept = 0;
  let begun = false;
  for (const { state } of words) {
    if (state === 'kept') kept++;
    else {
      if (begun && (kept === 1 || kept === 2)) islands++;
      begun = true;
      kept = 0;
    }
  }
  return islands;
}

function countCuts({ text, states }: Side): [number, number] {
  let [cuts, spaceless] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    const changes = (states[at] === 'kept') !== (states[at - 1] === 'kept');
    if (!changes || !isLetter(text[at]) || !isLetter(text[at - 1])) continue;
    if (isSpaceless(text[at]) || isSpaceless(text[at - 1])) spaceless++;
    else cuts++;
  }
  return [cuts, spaceless];
}

function grams(words: readonly Marked[], state: State, use: (gram: string, at: number) => void): void {
  let length = 0;
  words.forEach((word, at) => {
    length = word.state === state ? length + 1 : 0;
    if (length >= RUN)
      use(
        words
          .slice(at - RUN + 1, at + 1)
          .map(({ text }) => text)
          .join(' '),
        at,
      );
  });
}

function countMissed(old: readonly Marked[], fresh: readonly Marked[]): number {
  const inserted = new Set<string>();
  grams(fresh, 'inserted', (gram) => inserted.add(gram));
  const missed = new Set<number>();
  grams(old, 'deleted', (gram, at) => {
    if (inserted.has(gram)) for (let back = 0; back < RUN; back++) missed.add(at - back);
  });
  return missed.size;
}

/** Measures one redline. */
export function measure(parts: readonly Part[]): Measures {
  const [before, after] = [sideOf(parts, 'old'), sideOf(parts, 'new')];
  const [old, fresh] = [marked(before), marked(after)];
  const count = (words: readonly Marked[], state: State): number => words.filter((word) => word.state === state).length;
  const [cutsOld, spacelessOld] = countCuts(before);
  const [cutsNew, spacelessNew] = countCuts(after);
  return {
    changed: count(old, 'deleted') + count(fresh, 'inserted'),
    moved: count(old, 'moved-from') + count(fresh, 'moved-to'),
    islands: countIslands(shown(parts)),
    cuts: cutsOld + cutsNew,
    spacelessCuts: spacelessOld + spacelessNew,
    missedMoves: countMissed(old, fresh),
  };
}
