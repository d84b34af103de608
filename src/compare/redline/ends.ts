/**
 * Blocks that only one side has, as the redline shows them.
 */
import type { Element } from 'hast';
import { isWords, tagOf } from './block.ts';
import { isInline, LISTS } from './elements.ts';
import { type Gap, gapOf, type Mark, marked, type Was } from './marks.ts';
import { movedWords } from './moved-words.ts';
import { element, type Node, withChildren } from './normalise.ts';
import type { OldPath } from './old-path.ts';
import { oldCopies, oldCopy } from './shown.ts';
import type { Block } from './types.ts';

/**
 * Puts out the gap before a block that one side lacks, if it is plain white space and can be told from words before
 * it; otherwise returns it, to be kept on the block.
 */
export function floatGap(gap: readonly Node[], out: Node[]): Gap | undefined {
  const last = out.at(-1);
  if (last && isInline(last)) return gapOf(gap);
  if (gap.length === 0) return undefined;
  if (gap.length > 1 || gap[0]?.type !== 'text') return gapOf(gap);
  out.push(gap[0]);
  return undefined;
}

/** An element that stands for bare words where they cannot stand bare. */
export function wrapRun(content: readonly Node[], mark: Mark | undefined, was: Was, move = 0, tag = 'div'): Element {
  return element(tag, marked(mark, { run: 1, ...was }, move), content);
}

/** Adds marks to a copy of an element. */
export function mark(
  node: Element,
  kind: Mark | undefined,
  was: Was,
  move: number,
  children: readonly Node[],
): Element {
  const copy = withChildren(node, children);
  const own = (node.tagName === 'ins' || node.tagName === 'del') && kind ? { ...was, tag: node.tagName } : was;
  copy.properties = { ...node.properties, ...marked(kind, own, move) };
  return copy;
}

/** What is in a block that only one side has, with the ends of moves marked in it. */
function contentOf(block: Block, side: 'old' | 'new', inAnchor: boolean): readonly Node[] {
  if (block.inner) return block.inner;
  const own = isWords(block) ? block.content : ((block.node as Element).children as readonly Node[]);
  if (!block.stirred) return side === 'old' ? oldCopies(own, inAnchor) : own;
  if (isWords(block)) return movedWords(block, side, inAnchor);
  const out: Node[] = [];
  for (const child of block.children) {
    out.push(...child.gap);
    out.push(
      ...(child.kind === 'run' && !child.move ? contentOf(child, side, inAnchor) : [whole(child, side, inAnchor)]),
    );
  }
  out.push(...block.tail);
  return out;
}

/** A block within a deleted or inserted one: marked only if it is an end of a move. */
function whole(block: Block, side: 'old' | 'new', inAnchor: boolean): Node {
  const kind = block.move ? (side === 'old' ? 'moved-from' : 'moved-to') : undefined;
  const children = contentOf(block, side, inAnchor);
  if (!block.node) return wrapRun(children, kind, {}, block.move);
  const node = block.node as Element;
  if (side === 'new') return mark(node, kind, {}, block.move, children);
  return mark(oldCopy(node, inAnchor), kind, wasIn(node), block.move, children);
}

const wasIn = (node: Element): Was => (typeof node.properties['id'] === 'string' ? { id: node.properties['id'] } : {});

/** Puts out a block that only the new tree has. */
export function emitInserted(block: Block, out: Node[]): void {
  const was: Was = {};
  const gap = floatGap(block.gap, out);
  if (gap !== undefined) was.space = gap;
  const kind = block.move ? 'moved-to' : 'inserted';
  const children = contentOf(block, 'new', false);
  if (!block.node) out.push(wrapRun(children, kind, was, block.move));
  else out.push(mark(block.node as Element, kind, was, block.move, children));
}

/** The element that a block needs around it in a container that does not take it. */
function wrapperFor(block: Block, container: Block): string | undefined {
  const [tag, home] = [tagOf(block), tagOf(container)];
  if (LISTS.has(home)) return tag === 'li' ? undefined : 'li';
  if (home === 'dl') return tag === 'dt' || tag === 'dd' || tag === 'div' ? undefined : 'dd';
  if (tag === 'li') return 'ul';
  if (tag === 'dt' || tag === 'dd')
    return home === 'div' && tagOf(container.parent as Block) === 'dl' ? undefined : 'dl';
  return undefined;
}

/** Puts out a block that only the old tree has. */
export function emitDeleted(block: Block, container: Block, out: Node[], oldPath: OldPath): void {
  const kind = block.move ? 'moved-from' : 'deleted';
  const wrapper = wrapperFor(block, container);
  const inAnchor = hasAnchor(container);
  const inside: Node[] = wrapper && block.node ? [] : out;
  const was: Was = {};
  const gap = floatGap(block.gap, inside);
  if (gap !== undefined) was.space = gap;
  const within = oldPath.within(block.parent as Block, block);
  if (within) was.within = within;
  const children = contentOf(block, 'old', inAnchor);
  if (!block.node) {
    out.push(wrapRun(children, kind, was, block.move, wrapper));
    return;
  }
  const node = block.node as Element;
  inside.push(mark(oldCopy(node, inAnchor), kind, { ...wasIn(node), ...was }, block.move, children));
  if (!wrapper) return;
  const outer: Was = { wrap: 1 };
  const none = floatGap([], out);
  if (none !== undefined) outer.space = none;
  out.push(element(wrapper, marked(kind, outer), inside));
}

function hasAnchor(container: Block): boolean {
  for (let at: Block | undefined = container; at; at = at.parent) if (tagOf(at) === 'a') return true;
  return false;
}
