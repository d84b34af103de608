import type { Delete, Emphasis, InlineCode, Strong } from 'mdast';
import type { RefusalContext } from './types.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;

/** Emphasis or code that begins or ends inside a word or a number was not meant: `5*3 и 6*4`, `a*b*c`, «об`ект». */
export function checkEdges(node: Emphasis | Strong | Delete | InlineCode, { source, tell }: RefusalContext): undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const width = widthOf(node, source, start);
  const edges = [
    [start, source.slice(start - 1, start), source.charAt(start + width)],
    [end - width, source.charAt(end - width - 1), source.charAt(end)],
  ] as const;
  for (const [offset, before, after] of edges) {
    if (!letterOrDigit.test(before) || !letterOrDigit.test(after)) continue;
    const numeric = digit.test(before) || digit.test(after);
    const sign = source.slice(offset, offset + width);
    tell(numeric ? 'emphasis-between-digits' : 'emphasis-in-word', offset, { sign });
    return;
  }
}

function widthOf(node: Emphasis | Strong | Delete | InlineCode, source: string, start: number): number {
  if (node.type === 'inlineCode') return /^`+/.exec(source.slice(start, start + 20))?.[0].length ?? 1;
  return node.type === 'emphasis' ? 1 : 2;
}
