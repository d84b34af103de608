import { type Block, isChanged, type Part } from './parts.ts';

/** What of a redline is shown: changed blocks, each with the block before and after it. */
export interface Excerpt {
  readonly id?: string;
  readonly heading?: Block;
  readonly lines: readonly Line[];
}

/** A block, or a stretch of unchanged ones that is left out. */
export type Line = { readonly block: Block; readonly changed: boolean } | { readonly skipped: number };

/** The parts of a redline in which something changed, without what stands far from it. */
export function excerptsOf(parts: readonly Part[]): Excerpt[] {
  return parts.flatMap(({ blocks, ...part }) => {
    const lines = linesOf(blocks);
    const changed = lines.length > 0 || (part.heading !== undefined && isChanged(part.heading));
    return changed ? [{ ...part, lines }] : [];
  });
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
