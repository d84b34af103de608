/**
 * Numbers the changes of a redline, lists them, and gives each an address and words for those who hear the page.
 */
import type { Element, Root, RootContent } from 'hast';
import {
  type Change,
  type ChangeKind,
  type Format,
  HIDDEN,
  type Options,
  type SpokenWords,
  spoken,
} from './changes.ts';
import { FRAMES, isInline, isWhole } from './elements.ts';
import { type Mark, markOf, wasOf } from './marks.ts';
import { type Node, withChildren } from './normalise.ts';

type Draft = { -readonly [name in keyof Change]: Change[name] };

const ANCHOR = 'change-';

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || markOf(node) === 'word') return '';
  const inside = node.children.map(textOf).join('');
  return isInline(node) ? inside : `${inside} `;
}

/** An element with words before its own; in a list or table before those of its first item or cell. */
function withWords(node: Element, words: Element): Element {
  if (!FRAMES.has(node.tagName)) return withChildren(node, [words, ...node.children]);
  const at = node.children.findIndex((child) => child.type === 'element' && !isWhole(child));
  if (at < 0) return node;
  return withChildren(node, node.children.with(at, withWords(node.children[at] as Element, words)));
}

/** Numbers the changes of a tree in place: all marked elements are its own, not shared with the documents. */
class Numbering {
  readonly changes: Draft[] = [];
  private readonly ids: ReadonlySet<unknown>;
  private readonly anchors: boolean;
  private readonly words: SpokenWords;
  private nth = 0;
  private current: { readonly draft: Draft; readonly parent: Element | Root; readonly block: boolean } | undefined;

  constructor(ids: ReadonlySet<unknown>, { anchors = false, words = {} }: Options) {
    this.ids = ids;
    this.anchors = anchors;
    this.words = words;
  }

  walk(parent: Element | Root, section: string | undefined, formatted: boolean): void {
    for (const node of parent.children) {
      if (node.type !== 'element') {
        if (this.current && node.type === 'text' && /\S/.test(node.value)) this.current = undefined;
        continue;
      }
      const mark = markOf(node);
      if (mark === 'word') continue;
      const counts = mark !== undefined && !(mark === 'formatted' && formatted);
      if (this.current && (isWhole(node) || !(counts || isInline(node)))) this.current = undefined;
      if (counts) this.mark(node, mark, parent, section);
      const own = node.properties['id'];
      const isOwn = typeof own === 'string' && own !== `${ANCHOR}${node.properties['dataNth']}`;
      const { current } = this;
      this.walk(node, isOwn ? own : section, formatted || mark === 'formatted');
      if (mark && mark !== 'formatted') this.current = current;
      else if (this.current && !isInline(node)) this.current = undefined;
    }
  }

  private mark(node: Element, mark: Mark, parent: Element | Root, section: string | undefined): void {
    const was = wasOf(node);
    const kind: ChangeKind = was.begin ? 'formatted' : (mark as ChangeKind);
    const block = !isInline(node);
    const said = textOf(node).replace(/\s+/gu, ' ').trim();
    const joins = kind === 'inserted' || kind === 'deleted';
    const open = this.current;
    let draft = joins && open && open.parent === parent && open.block === block ? open.draft : undefined;
    if (!draft) {
      while (this.ids.has(`${ANCHOR}${++this.nth}`));
      draft = { nth: this.nth, kind, before: '', after: '' };
      const id = this.anchors ? anchor(node, this.nth) : node.properties['id'];
      if (typeof id === 'string') draft.anchor = id;
      if (section !== undefined) draft.section = section;
      if (node.properties['dataMove']) draft.move = Number(node.properties['dataMove']);
      this.changes.push(draft);
    }
    if (this.anchors) node.properties['dataNth'] = String(draft.nth);
    if (draft.kind !== kind) draft.kind = 'replaced';
    if (kind !== 'inserted' && kind !== 'moved-to') draft.before = joined(draft.before, said);
    if (kind !== 'deleted' && kind !== 'moved-from') draft.after = joined(draft.after, said);
    if (kind === 'formatted') Object.assign(draft, formats(node));
    this.current = joins ? { draft, parent, block } : undefined;
    const words = this.words[mark as keyof SpokenWords];
    if (words !== undefined && !isWhole(node))
      node.children = withWords(node, spoken(words, 'span', { className: [HIDDEN] })).children;
  }
}

const joined = (before: string, more: string): string =>
  before === '' || more === '' ? before + more : `${before} ${more}`;

function anchor(node: Element, nth: number): string {
  const own = node.properties['id'];
  if (typeof own === 'string') return own;
  node.properties['id'] = `${ANCHOR}${nth}`;
  return `${ANCHOR}${nth}`;
}

/** What a formatted element was and is. */
function formats(node: Element): { was?: Format; is?: Format } {
  const was = wasOf(node);
  const { dataChange: _c, dataWas: _w, dataNth: _n, ...properties } = node.properties;
  const before = { tag: was.tag ?? node.tagName, properties: was.properties ?? properties };
  const after = { tag: node.tagName, properties };
  if (was.begin) return { was: before };
  if (was.only) return was.only === 'before' ? { was: before } : { is: after };
  return { was: before, is: after };
}

function idsIn(node: Node | Root, ids: Set<unknown>): Set<unknown> {
  if (node.type === 'element' && node.properties['id'] !== undefined) ids.add(node.properties['id']);
  if ('children' in node) for (const child of node.children) idsIn(child, ids);
  return ids;
}

/** Lists the changes among nodes just built for the new tree, in the section given, and puts in what the options ask for. */
export function listChanges(
  nodes: readonly Node[],
  fresh: Root | Element,
  section: string | undefined,
  options: Options,
): Change[] {
  const numbering = new Numbering(options.anchors ? idsIn(fresh, new Set()) : new Set(), options);
  numbering.walk({ type: 'root', children: nodes as RootContent[] }, section, false);
  return numbering.changes;
}
