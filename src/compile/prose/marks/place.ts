/** Which list a marked line belongs to. */
import type { List } from 'mdast';
import { follows, isBelow, isFirst, type Mark, type MarkReading, nextMark } from './mark.ts';

/** A list of marked items, as far as it has come. */
export interface Level {
  readonly list: List;
  /** Of its last item. */
  readonly mark: Mark;
  readonly reading: MarkReading;
  /** How far its items are indented, from 1. */
  readonly column: number;
}

/** What is known of a line that begins with a mark. */
export interface Placing {
  readonly mark: Mark;
  readonly column: number;
  /** What it comes after: the start of a block, a colon or semicolon, or a line of an item. */
  readonly after: 'block' | 'opening' | 'item';
  /** Lists that it may go on with, the innermost last, and those that have ended. */
  readonly levels: readonly Level[];
  readonly ended: readonly Level[];
  /** The marks of later lines. */
  readonly coming: readonly Mark[];
  /** The number of the ordered item around. */
  readonly number: number | undefined;
}

/** Where a marked line belongs. */
interface Placed {
  readonly reading: MarkReading;
  /** The list that it goes on with, by its index, or one more than that of the list whose item a new one stands in. */
  readonly depth: number;
  /** Whether it begins a list. */
  readonly isNew: boolean;
  /** Where it is not the mark that was to be expected. */
  readonly odd?: { readonly before: string; readonly expected: string };
}

/** Finds the list of a marked line; nothing where its mark is none, but words of a sentence. */
export function place(placing: Placing): Placed | undefined {
  return next(placing) ?? below(placing) ?? beginning(placing) ?? oddOne(placing) ?? late(placing);
}

/** The very next mark of an open list: of the one that stands as far to the right, or the innermost. */
function next(placing: Placing): Placed | undefined {
  const { mark, column, levels } = placing;
  const [first, second] = [mark.readings[0], comingAlike(placing)?.readings[0]];
  const beginsAnother = first !== undefined && second !== undefined && isFirst(first) && follows(first, second);
  const found = levels.flatMap((level, depth) => {
    const reading = level.mark.form === mark.form && mark.readings.find((one) => follows(level.reading, one));
    // `(i)` after `(h)` is a letter, unless `(ii)` comes next.
    return reading && !(beginsAnother && reading !== first) ? [{ reading, depth, isNew: false, level }] : [];
  });
  return found.findLast(({ level }) => level.column === column) ?? found.at(-1);
}

/** `1.1.1.` below `1.1.`, and `1.1.` below an item `1.`. */
function below({ mark, levels, number }: Placing): Placed | undefined {
  const [reading] = mark.readings;
  if (reading === undefined) return undefined;
  const upper = levels.findLastIndex((level) => level.mark.form === mark.form && isBelow(level.reading.at, reading));
  const isOfItem = levels.length === 0 && number !== undefined && isBelow([number], reading);
  if (upper < 0 && !isOfItem) return undefined;
  if (isFirst(reading)) return { reading, depth: upper + 1, isNew: true };
  const before = levels[upper]?.mark.text ?? `${number}.`;
  return isBare(mark)
    ? undefined
    : { reading, depth: upper + 1, isNew: true, odd: { before, expected: firstOf(mark, reading) } };
}

/** The first mark of a list, such as `a)`. */
function beginning(placing: Placing): Placed | undefined {
  const { mark, column, after, levels } = placing;
  const reading = mark.readings.find(isFirst);
  if (reading === undefined) return undefined;
  const isRun = goesOn(placing, reading);
  if (isBare(mark) && !isRun) return undefined;
  const same = sameAs(placing, reading);
  const isDeeper = column > (levels.at(-1)?.column ?? 0);
  if (same >= 0 && after !== 'opening' && column <= (levels[same]?.column ?? 0)) return undefined;
  if (after === 'item' && !isRun && !(isDeeper && levels.length > 0)) return undefined;
  return { reading, depth: depthAt(placing), isNew: true };
}

/** A mark that a list has already, or has not come to yet. */
function oddOne(placing: Placing): Placed | undefined {
  const { mark, levels } = placing;
  for (const reading of isBare(mark) ? [] : mark.readings) {
    const depth = sameAs(placing, reading);
    const level = levels[depth];
    if (level === undefined) continue;
    const odd = { before: level.mark.text, expected: nextMark(level.mark, level.reading) };
    return { reading, depth, isNew: false, odd };
  }
  return undefined;
}

/** A list that begins later than with its first mark: it goes on with one that has ended, or was meant to. */
function late(placing: Placing): Placed | undefined {
  const { mark, after, ended } = placing;
  if (after === 'item') return undefined;
  const former = ended.findLast((level) => level.mark.form === mark.form);
  const resumed = former && mark.readings.find((reading) => follows(former.reading, reading));
  if (resumed) return { reading: resumed, depth: depthAt(placing), isNew: true };
  const reading = mark.readings.find((one) => goesOn(placing, one));
  if (reading === undefined || isBare(mark)) return undefined;
  return { reading, depth: depthAt(placing), isNew: true, odd: { before: '', expected: firstOf(mark, reading) } };
}

/** `1.1` without a full stop may be a number: it counts as a mark only where another one follows. */
function isBare({ form }: Mark): boolean {
  return form === '1';
}

/** The first later mark that looks like this one. */
function comingAlike({ mark, coming }: Placing): Mark | undefined {
  return coming.find(({ form }) => form === mark.form);
}

function goesOn(placing: Placing, reading: MarkReading): boolean {
  return comingAlike(placing)?.readings.some((one) => follows(reading, one)) ?? false;
}

/** The innermost open list of marks of the same sort, by its index. */
function sameAs({ mark, levels }: Placing, { count, at }: MarkReading): number {
  return levels.findLastIndex(
    ({ mark: { form }, reading }) => form === mark.form && reading.count === count && reading.at.length === at.length,
  );
}

/** How deep a new list stands: in the innermost item that is not indented further. */
function depthAt({ column, levels }: Placing): number {
  const further = levels.findIndex((level) => level.column > column);
  return further < 0 ? levels.length : further;
}

function firstOf(mark: Mark, { count, at }: MarkReading): string {
  return nextMark(mark, { count, at: [...at.slice(0, -1), 0] });
}
