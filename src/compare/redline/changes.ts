/**
 * Numbers the changes of a redline, lists them, and gives each an address and words for those who hear the page.
 */
import type { Element, Properties, Root } from 'hast';
import { FRAMES, isInline, isWhole } from './elements.ts';
import { type Mark, markOf, wasOf } from './marks.ts';
import { element, type Node, text, withChildren } from './normalise.ts';

export type ChangeKind = 'inserted' | 'deleted' | 'replaced' | 'formatted' | 'moved-from' | 'moved-to';

/** One change: marks that follow each other without anything unchanged between them. */
export interface Change {
  /** Its number from 1 in the order of the redline; `data-nth` of its elements. */
  readonly nth: number;
  readonly kind: ChangeKind;
  /** The id of its first element; absent unless anchors were asked for or the element has one of its own. */
  readonly anchor?: string;
  /** Text taken out and text put in. */
  readonly before: string;
  readonly after: string;
  /** Number of the move; the change at its other end bears the same. */
  readonly move?: number;
  /** The id of the innermost element around it that has one. */
  readonly section?: string;
  /** What a formatted element was, and what it is; absent on the side that has none. */
  readonly was?: Format;
  readonly is?: Format;
}

export interface Format {
  readonly tag: string;
  readonly properties: Properties;
}

/** How much changed, in words and in changes. */
export interface Stats {
  readonly inserted: number;
  readonly deleted: number;
  /** Words that stand elsewhere, counted once. */
  readonly moved: number;
  /** Number of changes of each kind. */
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

/** Words put before a change for those who hear the page; the element that holds them is left out by accept and reject. */
export type SpokenWords = Partial<Readonly<Record<Exclude<Mark, 'word' | 'fold'>, string>>>;

/** The class of words that are heard and not seen. */
export const HIDDEN = 'visually-hidden';

type Draft = { -readonly [name in keyof Change]: Change[name] };

const ANCHOR = 'change-';
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,@-][\p{L}\p{N}\p{M}]+)*/gu;
const countWords = (said: string): number => said.match(WORD)?.length ?? 0;

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || markOf(node) === 'word') return '';
  const inside = node.children.map(textOf).join('');
  return isInline(node) ? inside : `${inside} `;
}

/** The words as an element that is no part of the document. */
export const spoken = (words: string, tag = 'span', properties: Properties = {}): Element =>
  element(tag, { ...properties, dataChange: 'word' }, [text(words)]);

/** An element with words before its own; in a list or table before those of its first item or cell. */
function withWords(node: Element, words: Element): Element {
  if (!FRAMES.has(node.tagName)) return withChildren(node, [words, ...node.children]);
  const at = node.children.findIndex((child) => child.type === 'element' && !isWhole(child));
  if (at < 0) return node;
  return withChildren(node, node.children.with(at, withWords(node.children[at] as Element, words)));
}

export interface Options {
  /** Whether each change gets an id, `change-1` and on, and its elements their number as `data-nth`. */
  readonly anchors?: boolean;
  readonly words?: SpokenWords;
}

/** Numbers the changes of a tree in place: all marked elements are its own, not shared with the documents. */
class Numbering {
  readonly changes: Draft[] = [];
  private readonly ids: ReadonlySet<unknown>;
  private readonly anchors: boolean;
  private readonly words: SpokenWords;
  private nth = 0;
  private current: { readonly draft: Draft; readonly parent: Node | Root; readonly block: boolean } | undefined;

  constructor(ids: ReadonlySet<unknown>, { anchors = false, words = {} }: Options) {
    this.ids = ids;
    this.anchors = anchors;
    this.words = words;
  }

  walk(parent: Node | Root, section: string | undefined, formatted: boolean): void {
    if (!('children' in parent)) return;
    for (const node of parent.children) {
      if (node.type === 'text' ? /\S/.test(node.value) : node.type === 'element' && isWhole(node))
        this.current = undefined;
      if (node.type !== 'element') continue;
      const mark = markOf(node);
      if (mark === 'word') continue;
      const inFormat = mark === 'formatted' && formatted;
      if (mark && !inFormat) this.mark(node, mark, parent, section);
      else if (!isInline(node)) this.current = undefined;
      const own = node.properties['id'];
      const isOwn = typeof own === 'string' && own !== `${ANCHOR}${node.properties['dataNth']}`;
      const { current } = this;
      this.walk(node, isOwn ? own : section, formatted || mark === 'formatted');
      if (mark && mark !== 'formatted') this.current = current;
      else if (!isInline(node)) this.current = undefined;
    }
  }

  private mark(node: Element, mark: Mark, parent: Node | Root, section: string | undefined): void {
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

/** Lists the changes of a tree that `redline` has just built, and puts in what the options ask for. */
export function listChanges(tree: Root, options: Options): Change[] {
  const numbering = new Numbering(options.anchors ? idsIn(tree, new Set()) : new Set(), options);
  numbering.walk(tree, undefined, false);
  return numbering.changes;
}

/** Counts what a list of changes amounts to. */
export function statsOf(changes: readonly Change[]): Stats {
  const counts: Record<ChangeKind, number> = {
    inserted: 0,
    deleted: 0,
    replaced: 0,
    formatted: 0,
    'moved-from': 0,
    'moved-to': 0,
  };
  let [inserted, deleted, moved] = [0, 0, 0];
  for (const { kind, before, after } of changes) {
    counts[kind]++;
    if (kind === 'moved-to') moved += countWords(after);
    if (kind === 'inserted' || kind === 'replaced') inserted += countWords(after);
    if (kind === 'deleted' || kind === 'replaced') deleted += countWords(before);
  }
  return { inserted, deleted, moved, changes: counts };
}
