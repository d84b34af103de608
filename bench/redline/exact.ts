/**
 * Whether a redline is true: its two sides are the two documents, as text and as trees, and its HTML is sound.
 */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { accept, normalise, reject } from '../../src/compare/redline/index.ts';
import { toHtml } from '../../test/html.ts';
import { type Part, plainText, type Reading, type State, sideOf } from './stream.ts';

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Both sides of the stream read as the two documents, white space aside. */
export function isTextExact(parts: readonly Part[], before: Root, after: Root): boolean {
  return (
    collapse(sideOf(parts, 'old').text) === collapse(plainText(before)) &&
    collapse(sideOf(parts, 'new').text) === collapse(plainText(after))
  );
}

const FRAMES = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'dl']);

const VOID = /^<\/?(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The tags of HTML in order, as written; whatever a parser has to add, close or move makes another list. */
const tagsOf = (html: string): string =>
  (html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [])
    .map((tag) => tag.toLowerCase())
    .filter((tag) => !VOID.test(tag))
    .join(' ');

/** Parsed as it is written, and no change straight under a list, table, row group or row. */
export function isWellFormed(html: string): boolean {
  const tree = fromHtml(html, { fragment: true });
  const sound = (node: Nodes): boolean =>
    !('children' in node) ||
    node.children.every((child) => {
      const change = child.type === 'element' && (child.tagName === 'ins' || child.tagName === 'del');
      return !(change && node.type === 'element' && FRAMES.has(node.tagName)) && sound(child);
    });
  return sound(tree) && tagsOf(toHtml(tree)) === tagsOf(html);
}

/** A tree for comparison: text merged and collapsed, a library's own marks and classes off. */
function skeleton(nodes: readonly RootContent[], drop: (state: State) => boolean, read: Reading): unknown[] {
  const out: unknown[] = [];
  const put = (node: RootContent | ElementContent, state: State): void => {
    if (node.type === 'text') {
      const last = out.length - 1;
      if (typeof out[last] === 'string') out[last] += node.value;
      else out.push(node.value);
    }
    if (node.type !== 'element') return;
    const inside = read(node.tagName, node.properties, state);
    if (inside === 'skip' || drop(inside)) return;
    if ((node.tagName === 'ins' || node.tagName === 'del') && inside !== state) {
      for (const child of node.children) put(child, inside);
    } else out.push([node.tagName, properties(node), skeleton(node.children, drop, read)]);
  };
  for (const node of nodes) put(node, 'kept');
  return out.map((one) => (typeof one === 'string' ? collapse(one) : one)).filter((one) => one !== '');
}

function properties(node: Element): unknown {
  const classes = ([] as unknown[])
    .concat(node.properties['className'] ?? [])
    .filter((name) => !String(name).startsWith('vdd-'));
  const { className: _, ...rest } = node.properties;
  return Object.entries(classes.length > 0 ? { ...rest, className: classes } : rest).sort();
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const asIs: Reading = (_tag, _properties, state) => state;

/** Whether a library's tree, insertions or deletions dropped, is the old and the new tree; white space in text is passed over. */
export function isTreeExact(tree: Root, reading: Reading, before: Root, after: Root): boolean {
  const parsed = (root: Root): RootContent[] => fromHtml(toHtml(root), { fragment: true }).children;
  const plain = (root: Root): unknown => skeleton(parsed(root), () => false, asIs);
  const without = (states: readonly State[]): unknown =>
    skeleton(tree.children, (state) => states.includes(state), reading);
  return (
    same(without(['inserted', 'moved-to']), plain(before)) && same(without(['deleted', 'moved-from']), plain(after))
  );
}

/** The strict measure for our own redlines: every node, property and character, also after a trip through HTML. */
export function isOurTreeExact(tree: Root, before: Root, after: Root): boolean {
  const direct = same(accept(tree), normalise(after)) && same(reject(tree), normalise(before));
  const parsed = fromHtml(toHtml(tree), { fragment: true });
  const html = (root: Root): string => toHtml(root);
  return direct && html(accept(parsed)) === html(normalise(after)) && html(reject(parsed)) === html(normalise(before));
}
