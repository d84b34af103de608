/**
 * A redline of any library as one stream of text with what became of it.
 */
import type { Nodes, Root } from 'hast';

export type State = 'kept' | 'deleted' | 'inserted' | 'moved-from' | 'moved-to';

export interface Part {
  readonly state: State;
  readonly text: string;
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'img',
  'input',
  'ins',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** How a library marks an element: what becomes of the text in it, `skip` for text that belongs to no side. */
export type Reading = (tag: string, properties: Readonly<Record<string, unknown>>, state: State) => State | 'skip';

/** `ins` and `del`, as most libraries write them. */
export const readTags: Reading = (tag, _properties, state) =>
  tag === 'ins' ? 'inserted' : tag === 'del' ? 'deleted' : state;

/** Text in the order shown, blocks parted by line breaks. */
export function streamOf(tree: Root, read: Reading): Part[] {
  const out: Part[] = [];
  const walk = (node: Nodes, state: State): void => {
    if (node.type === 'text') out.push({ state, text: node.value });
    if (node.type === 'root') for (const child of node.children) walk(child, state);
    if (node.type !== 'element') return;
    const inside = read(node.tagName, node.properties, state);
    if (inside === 'skip') return;
    if (!INLINE.has(node.tagName)) out.push({ state: inside, text: '\n' });
    for (const child of node.children) walk(child, inside);
    if (!INLINE.has(node.tagName)) out.push({ state: inside, text: '\n' });
  };
  walk(tree, 'kept');
  return out;
}

/** The text of a document, blocks parted by line breaks. */
export const plainText = (tree: Root): string =>
  streamOf(tree, (_tag, _properties, state) => state)
    .map((part) => part.text)
    .join('');

/** One side of a stream: its text, and what became of each character. */
export interface Side {
  readonly text: string;
  readonly states: readonly State[];
}

export function sideOf(parts: readonly Part[], side: 'old' | 'new'): Side {
  const other = side === 'old' ? ['inserted', 'moved-to'] : ['deleted', 'moved-from'];
  let text = '';
  const states: State[] = [];
  for (const part of parts) {
    if (other.includes(part.state)) continue;
    text += part.text;
    for (let at = 0; at < part.text.length; at++) states.push(part.state);
  }
  return { text, states };
}
