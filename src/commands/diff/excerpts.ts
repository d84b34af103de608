import { type Block, isChanged, type Part } from './parts.ts';

/** What of a redline is shown: changed blocks, each with the block before and after it. */
export interface Excerpt {
  readonly id?: string;
  /** Of a clause, which has no heading. */
  readonly number?: string;
  readonly heading?: Block;
  readonly lines: readonly Line[];
}

/** A block, or how many are left out: unchanged ones, or those that moved with their section and say what they said. */
export type Line =
  | { readonly block: Block; readonly changed: boolean }
  | { readonly skipped: number }
  | { readonly moved: number };

/** The parts of a redline in which something changed, without what stands far from it. */
export function excerptsOf(parts: readonly Part[]): Excerpt[] {
  return parts.flatMap(({ blocks, ...part }) => {
    const lines = isWholeMove(part.heading, blocks) ? [{ moved: blocks.length }] : linesOf(blocks);
    const changed = lines.length > 0 || (part.heading !== undefined && isChanged(part.heading));
    return changed ? [{ ...part, lines }] : [];
  });
}

/** Whether a section moved as it is. */
function isWholeMove(heading: Block | undefined, blocks: readonly Block[]): boolean {
  const change = heading?.change;
  if (change !== 'moved-from' && change !== 'moved-to') return false;
  return blocks.every((block) => block.change === change && block.runs.every((run) => run.change === undefined));
}

function linesOf(blocks: readonly Block[]): Line[] {
  const changed = blocks.map(isChanged);
  if (!changed.includes(true)) return [];
  const lines: Line[] = [];
  let skipped = 0;
  const skip = (): void => {
    if (skipped > 0) lines.push({ skipped });
    skipped = 0;
  };
  for (const [index, block] of blocks.entries()) {
    if (changed[index] || changed[index - 1] || changed[index + 1]) {
      skip();
      lines.push({ block, changed: changed[index] === true });
    } else skipped++;
  }
  skip();
  return lines;
}

/** Longer context, in UTF-16 units, is cut at a word. */
const longest = 200;

/** The words of an unchanged block, as far as they are needed to know it. */
export function shortened({ runs }: Block): string {
  const text = runs.map((run) => run.text).join('');
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
