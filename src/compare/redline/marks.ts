/**
 * The marks that a redline carries, and how they are read back.
 *
 * `data-change`  what happened to an element; on `ins` and `del`, rows, items and whole blocks
 * `data-move`    number that joins the two ends of a move
 * `data-was`     JSON: whatever of the old tree the element does not show (see Was)
 */
import type { Element, Properties } from 'hast';
import { element, type Node, text } from './normalise.ts';

export type Mark = 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'formatted' | 'word' | 'fold';

/** White space and comments before a block, or at the end of a container. */
export type Gap = string | readonly (string | { readonly comment: string } | { readonly doctype: 1 })[];

/** A container of the old tree that has no counterpart: tag, properties, gap before it, gap at its end. */
export type Opening = readonly [tag: string, properties: Properties, space: Gap, tail: Gap];

/** Where an element stood: containers to climb, last children to descend into, containers to open. */
export type Within = readonly [up: number, down: number, ...open: Opening[]];

export interface Was {
  /** The element is on one side only: its content stands by itself on the other. */
  only?: 'before' | 'after';
  tag?: string;
  properties?: Properties;
  /** The id of a deleted element: kept apart so that no id occurs twice. */
  id?: string;
  space?: Gap;
  tail?: Gap;
  within?: Within;
  /** The element stands for bare words in their container. */
  run?: 1;
  /** The element is there only so that its content may stand where it does. */
  wrap?: 1;
  /** The rest of the element before it, which this side's structure cut in two. */
  join?: 1;
  /** Old characters of the same word or the same white space. */
  text?: string;
  /** The element says only how its old container ended. */
  end?: Gap;
  /** An old block began here. */
  begin?: 1;
}

export const markOf = (node: Element): Mark | undefined => node.properties['dataChange'] as Mark | undefined;

/** Whether something in a node changed that a reader sees. */
export const isChanged = (node: Node): boolean =>
  node.type === 'element' &&
  (!['word', 'fold', undefined].includes(markOf(node)) || node.children.some((child) => isChanged(child)));

/** Reads `data-was`; an element without it is as it was. */
export function wasOf(node: Element): Was {
  const json = node.properties['dataWas'];
  return typeof json === 'string' ? (JSON.parse(json) as Was) : NOTHING;
}
const NOTHING: Was = {};

/** The properties of a mark; `was` is left out where it says nothing. */
export function marked(mark: Mark | undefined, was?: Was, move?: number): Properties {
  const properties: Properties = {};
  if (mark) properties['dataChange'] = mark;
  if (move) properties['dataMove'] = String(move);
  if (was) for (const _ in was) return { ...properties, dataWas: JSON.stringify(was) };
  return properties;
}

export function gapOf(nodes: readonly Node[]): Gap {
  if (nodes.length === 0) return '';
  const first = nodes[0];
  if (nodes.length === 1 && first?.type === 'text') return first.value;
  return nodes.map((node) => {
    if (node.type === 'doctype') return { doctype: 1 };
    const value = 'value' in node ? node.value : '';
    return node.type === 'text' ? value : { comment: value };
  });
}

export function gapNodes(gap: Gap): Node[] {
  if (typeof gap === 'string') return gap === '' ? [] : [text(gap)];
  return gap.map((part) => {
    if (typeof part === 'string') return text(part);
    return 'doctype' in part ? { type: 'doctype' } : { type: 'comment', value: part.comment };
  });
}

const OURS = /^data(Own)*(Change|Move|Was)$/;
const ESCAPED = /^dataOwn((Own)*(Change|Move|Was))$/;

/** Whether a document's own property bears a name that a redline uses. */
export const isReserved = (name: string): boolean => name.startsWith('data') && OURS.test(name);

/** The document's own property under a name that a redline does not use. */
export const escaped = (name: string): string => (isReserved(name) ? `dataOwn${name.slice(4)}` : name);

/** Properties without our marks; a document's own get their names back. */
export function unmarked(properties: Properties): Properties {
  const out: Properties = {};
  for (const name in properties) {
    const own = ESCAPED.exec(name);
    if (own) out[`data${own[1]}`] = properties[name];
    else if (!OURS.test(name)) out[name] = properties[name];
  }
  return out;
}

/** An element whose marks are off, with other children. */
export function bare(node: Element, children: readonly Node[]): Element {
  const copy = element(node.tagName, unmarked(node.properties), children);
  if (node.content) copy.content = node.content;
  return copy;
}
