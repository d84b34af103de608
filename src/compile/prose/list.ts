import type { List, Nodes } from 'mdast';
import type { RefusalContext } from './types.ts';

/** Numbers above this one are years, sums and articles of laws, not items of a list. */
const longestList = 99;

/** Lists that were not meant as such, or whose items would get other numbers than written. */
export function checkList(list: List, context: RefusalContext, before: Nodes | undefined): undefined {
  if (list.ordered) checkNumbers(list, context, before);
  else checkSign(list, context, before);
}

function checkNumbers(list: List, { source, tell }: RefusalContext, before: Nodes | undefined): void {
  const start = list.start ?? 1;
  const offset = list.position?.start.offset ?? 0;
  if (start > longestList || (list.children.length === 1 && continues(list, before, source))) {
    tell('ordered-start', offset, { text: source.slice(offset).split(/\s/, 1)[0] ?? '', number: start });
    return;
  }
  if (/^\d+\)/.test(source.slice(offset, offset + 10))) list.data = { hProperties: { className: ['parenthesis'] } };
  for (const [index, item] of list.children.entries()) {
    const place = item.position?.start.offset ?? 0;
    const written = /^\d+/.exec(source.slice(place, place + 10))?.[0] ?? '';
    const shown = String(start + index);
    if (written !== shown) {
      tell('list-number', place, { written, shown });
      return;
    }
  }
}

/** A minus, a plus or a dash that begins a line, alone or before a number; an asterisk alone is the sign of a note. */
function checkSign(list: List, { source, tell }: RefusalContext, before: Nodes | undefined): void {
  for (const item of list.children) {
    const offset = item.position?.start.offset ?? 0;
    const [, sign = '', number] = /^([-+*])[ \t]+([\d.,]*)/.exec(source.slice(offset, offset + 20)) ?? [];
    const alone = list.children.length === 1 && (sign === '*' || Boolean(number) || continues(list, before, source));
    if (alone || (sign === '+' && number)) {
      tell('list-sign', offset, { sign });
      return;
    }
  }
}

/** Whether the line before belongs to a sentence that has not ended in a colon. */
function continues(list: List, before: Nodes | undefined, source: string): boolean {
  const end = before?.position?.end;
  return (
    before?.type === 'paragraph' &&
    end?.line === (list.position?.start.line ?? 0) - 1 &&
    source[(end?.offset ?? 0) - 1] !== ':'
  );
}
