/**
 * Words of a leaf that only one side has, those that were moved marked as such.
 */

import { type Inline, lineOf } from './lines.ts';
import { marked } from './marks.ts';
import { type Step, TreeBuilder } from './nesting.ts';
import { element, type Node, text, withChildren } from './normalise.ts';
import { oldCopies, oldCopy } from './shown.ts';
import type { Block } from './types.ts';

/** The content of a leaf with `del` or `ins` around the stretches that were moved. */
export function movedWords(block: Block, side: 'old' | 'new', inAnchor: boolean): Node[] {
  const line = lineOf(block.content);
  const tree = new TreeBuilder();
  const steps = new Map<unknown, Step>();
  const step = (name: unknown, make: Step['make']): Step => {
    const made = steps.get(name) ?? { name, make };
    steps.set(name, made);
    return made;
  };
  const inlineSteps = (inline: Inline | undefined): Step[] => {
    const way: Step[] = [];
    for (let at = inline; at; at = at.parent) {
      const { node } = at;
      way.unshift(
        step(at, (inside) =>
          side === 'old' ? oldCopy(withChildren(node, []), inside || inAnchor) : withChildren(node, []),
        ),
      );
    }
    return way;
  };
  let at = 0;
  line.ends.forEach((end, index) => {
    const way = inlineSteps(line.inlines[index]);
    while (at < end) {
      const range = block.movedRanges.find((one) => one.to > at);
      const inside = range !== undefined && range.from <= at;
      const to = Math.min(end, range ? (inside ? range.to : range.from) : end);
      const whole = line.wholes.get(at);
      const node = whole
        ? side === 'old'
          ? (oldCopies([whole], inAnchor)[0] as Node)
          : whole
        : text(line.text.slice(at, to));
      const tail = inside
        ? [
            step(range, () =>
              element(
                side === 'old' ? 'del' : 'ins',
                marked(side === 'old' ? 'moved-from' : 'moved-to', undefined, range.move),
                [],
              ),
            ),
          ]
        : [];
      tree.put([...way, ...tail], node);
      at = to;
    }
  });
  return tree.take();
}
