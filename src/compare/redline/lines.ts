/**
 * The words of a leaf as one line of text, and for each stretch of it the inline elements that it stands in.
 */
import type { Element } from 'hast';
import { isWhole } from './elements.ts';
import type { Node } from './normalise.ts';

/** An inline element in its place; two stretches stand in the same element if they share the object. */
export interface Inline {
  readonly node: Element;
  readonly parent: Inline | undefined;
  readonly depth: number;
}

/** A line and its stretches: stretch `i` ends at `ends[i]` and stands in `inlines[i]`. */
export interface Line {
  readonly text: string;
  readonly ends: readonly number[];
  readonly inlines: readonly (Inline | undefined)[];
  /** Nodes without words, each standing for one character of the line, by its place. */
  readonly wholes: ReadonlyMap<number, Node>;
}

/** Stands in the line for a node without words. */
const OBJECT = '\ufffc';

export function lineOf(content: readonly Node[]): Line {
  let text = '';
  const ends: number[] = [];
  const inlines: (Inline | undefined)[] = [];
  const wholes = new Map<number, Node>();
  const walk = (nodes: readonly Node[], inside: Inline | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (node.value === '') continue;
        text += node.value;
      } else if (node.type !== 'element' || node.children.length === 0 || isWhole(node)) {
        wholes.set(text.length, node);
        text += OBJECT;
      } else {
        walk(node.children, { node, parent: inside, depth: (inside?.depth ?? 0) + 1 });
        continue;
      }
      ends.push(text.length);
      inlines.push(inside);
    }
  };
  walk(content, undefined);
  return { text, ends, inlines, wholes };
}
