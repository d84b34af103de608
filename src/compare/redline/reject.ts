/**
 * Takes back all changes of a redline: rebuilds the old tree block by block, each at the right edge of what is there.
 */
import type { Element, Root, RootContent } from 'hast';
import { isOwnChange, unfolded } from './accept.ts';
import { isInline, isLeafTag } from './elements.ts';
import { bare, gapNodes, markOf, unmarked, type Was, type Within, wasOf } from './marks.ts';
import { append, childrenOf, element, type Node, withChildren } from './normalise.ts';
import { saysAnything } from './outline.ts';

/** A container of the old tree; its end is put on when all is there. */
interface Built {
  readonly children: Node[];
  /** The container that was begun last in it. */
  last: Built | undefined;
  tail: readonly Node[];
}

/** A container that is begun when something is put into it. */
type Place = () => Built;

const empty = (): Built => ({ children: [], last: undefined, tail: [] });

/** Collects what is built, to put on the ends last. */
class Rebuild {
  private readonly all: Built[] = [];

  open(parent: Built, gap: readonly Node[], node: Element): Built {
    for (const one of gap) append(parent.children, one);
    const built = { ...empty(), children: node.children as Node[] };
    parent.children.push(node);
    parent.last = built;
    this.all.push(built);
    return built;
  }

  /** The container that an element stood in. */
  place(within: Within, places: readonly Place[]): Built {
    const [up, down, ...openings] = within;
    let at = (places.at(-1 - up) as Place)();
    for (let step = 0; step < down; step++) at = at.last ?? at;
    for (const [tag, properties, space, tail] of openings) {
      at = this.open(at, gapNodes(space), element(tag, unmarked(properties), []));
      at.tail = gapNodes(tail);
    }
    return at;
  }

  finish(): void {
    for (const built of this.all) for (const node of built.tail) append(built.children, node);
  }

  /** Rebuilds the children of a container. */
  walk(nodes: readonly Node[], places: readonly Place[], target: Place): readonly Node[] {
    let inline: Node[] = [];
    const flush = (): readonly Node[] => {
      const gathered = inline;
      inline = [];
      if (!saysAnything(gathered)) return gathered;
      this.words(gathered, target(), places);
      return [];
    };
    for (const node of nodes) {
      if (node.type !== 'element') inline.push(node);
      else if (markOf(node) === 'word') continue;
      else if (isInline(node)) inline.push(node);
      else this.block(node, flush(), places, target);
    }
    return flush();
  }

  /** Rebuilds a block; `gap` is what stands before it in the redline. */
  private block(node: Element, gap: readonly Node[], places: readonly Place[], target: Place): void {
    const mark = markOf(node);
    const was = wasOf(node);
    const keep = (): void => {
      for (const one of gap) append(target().children, one);
    };
    if (mark === 'inserted' || mark === 'moved-to') {
      if (was.space !== undefined) keep();
      return;
    }
    if (was.end !== undefined) {
      for (const one of gapNodes(was.end)) append(target().children, one);
      return;
    }
    const parent: Place = was.within ? () => this.place(was.within as Within, places) : target;
    if (mark === 'fold') {
      const rest = this.walk([...gap, ...unfolded(node)], places, target);
      for (const one of rest) append(target().children, one);
    } else if (was.wrap || was.run || was.only === 'after') {
      if (was.only !== 'after' || was.space !== undefined) keep();
      this.walk(node.children, places, once(parent));
    } else this.element(node, was, was.space === undefined ? gap : gapNodes(was.space), places, once(parent));
  }

  private element(node: Element, was: Was, gap: readonly Node[], places: readonly Place[], parent: Place): void {
    const tag = was.tag ?? node.tagName;
    const properties = was.properties ? unmarked(was.properties) : unmarked(node.properties);
    if (was.id !== undefined) properties['id'] = was.id;
    const own = once(() => {
      const made = element(tag, properties, []);
      if (node.content) made.content = node.content;
      return this.open(parent(), gap, made);
    });
    const isLeaf = was.only === 'before' || (isLeafTag(node.tagName) && node.children.every(isInline));
    const tail = this.walk(node.children, isLeaf ? places : [...places, own], own);
    own().tail = was.tail === undefined ? tail : gapNodes(was.tail);
  }

  /** Puts old words into a container. */
  private words(nodes: readonly Node[], into: Built, places: readonly Place[]): void {
    let at = into;
    for (const node of oldWords(nodes)) {
      const was = node.type === 'element' ? wasOf(node) : undefined;
      if (was?.begin) {
        const parent = was.within ? this.place(was.within, places) : (places.at(-1) as Place)();
        if (was.tag === undefined) {
          for (const one of gapNodes(was.space ?? '')) append(parent.children, one);
          at = parent;
        } else at = this.open(parent, gapNodes(was.space ?? ''), element(was.tag, unmarked(was.properties ?? {}), []));
      } else join(at.children, node);
    }
  }
}

function once(place: Place): Place {
  let made: Built | undefined;
  return () => {
    made ??= place();
    return made;
  };
}

/** The mark of an element that goes on from the one before; taken off when it is joined. */
const goesOn = new WeakSet<Node>();

function join(out: Node[], node: Node): void {
  const last = out.at(-1);
  if (node.type !== 'element' || !goesOn.has(node) || last?.type !== 'element') {
    append(out, node);
    return;
  }
  for (const child of node.children) join(last.children as Node[], child);
}

/** The old side of inline nodes; marks of beginning leaves are left in. */
function oldWords(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') {
      append(out, node);
      continue;
    }
    const mark = markOf(node);
    const was = wasOf(node);
    if (mark === 'word') continue;
    if (was.begin) out.push(node);
    else if (was.text !== undefined) append(out, { type: 'text', value: was.text });
    else if ((mark === 'inserted' || mark === 'moved-to') && isOwnChange(node)) continue;
    else if (was.only === 'after' || ((mark === 'deleted' || mark === 'moved-from') && isOwnChange(node))) {
      for (const child of oldWords(node.children)) join(out, child);
    } else join(out, oldElement(node, was));
  }
  return out;
}

function oldElement(node: Element, was: Was): Element {
  const children = oldWords(node.children);
  if (was.only !== 'before' && !was.tag && !was.properties && was.id === undefined) return bare(node, children);
  const made = withChildren(node, children);
  made.tagName = was.tag ?? node.tagName;
  made.properties = was.properties ? unmarked(was.properties) : unmarked(node.properties);
  if (was.id !== undefined) made.properties['id'] = was.id;
  if (was.join) goesOn.add(made);
  return made;
}

/** The old tree, in normal form. */
export function reject(tree: Root | Element): Root {
  const rebuild = new Rebuild();
  const root = empty();
  const rest = rebuild.walk(childrenOf(tree), [() => root], () => root);
  for (const node of rest) append(root.children, node);
  rebuild.finish();
  return { type: 'root', children: root.children as RootContent[] };
}
