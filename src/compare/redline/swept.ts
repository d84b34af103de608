/**
 * Words of a leaf that only one side has, those that were moved marked as such.
 */

import { type Inline, lineOf } from './lines.ts';
import { marked } from './marks.ts';
import { Shelf, type Step } from './nest.ts';
import { element, type Node, text, withChildren } from './normalise.ts';
import { oldCopies, oldCopy } from './shown.ts';
import type { Block } from './types.ts';

/** The content of a leaf with `del` or `ins` around the stretches that were moved. */
export function movedWords(block: Block, side: 'old' | 'new', inAnchor: boolean): Node[] {
  const line = lineOf(block.content);
  const shelf = new Shelf();
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
      const sweep = block.sweeps.find((one) => one.to > at);
      const inside = sweep !== undefined && sweep.from <= at;
      const to = Math.min(end, sweep ? (inside ? sweep.to : sweep.from) : end);
      const whole = line.wholes.get(at);
      const node = whole
        ? side === 'old'
          ? (oldCopies([whole], inAnchor)[0] as Node)
          : whole
        : text(line.text.slice(at, to));
      const tail = inside
        ? [
            step(sweep, () =>
              element(
                side === 'old' ? 'del' : 'ins',
                marked(side === 'old' ? 'moved-from' : 'moved-to', undefined, sweep.move),
                [],
              ),
            ),
          ]
        : [];
      shelf.put([...way, ...tail], node);
      at = to;
    }
  });
  return shelf.take();
}
