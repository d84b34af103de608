/**
 * Sees two trees as blocks. What stands in both in the same place becomes one kept block, and is gone into no further.
 */
import type { Element, Root } from 'hast';
import { keyOf, makeBlock } from './block.ts';
import { isInline, isLeafTag, isWhole } from './elements.ts';
import type { Node } from './normalise.ts';
import { prepare } from './prepare.ts';
import { frameAt, lengthOf, stretchesOf } from './stretches.ts';
import type { Block, Kind } from './types.ts';

/** Words told by their spaces; where there are few, every seventh character begins one. */
function roughWords(nodes: readonly Node[]): number {
  let words = 0;
  for (const node of nodes) {
    if (node.type === 'text') {
      let spaces = 0;
      for (let at = node.value.indexOf(' '); at >= 0; at = node.value.indexOf(' ', at + 1)) spaces++;
      words += Math.max(spaces + 1, node.value.length / 7);
    } else if (node.type === 'element') words += roughWords(node.children);
  }
  return words;
}

function kindOf(node: Element): Kind {
  if (isWhole(node)) return 'whole';
  if (isLeafTag(node.tagName) && node.children.every(isInline)) return 'leaf';
  if (node.tagName === 'table') return 'table';
  return node.tagName === 'tr' ? 'row' : 'group';
}

/** Whether inline nodes say anything: more than white space and comments. */
export function saysAnything(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'element' || (node.type === 'text' && /\S/.test(node.value)));
}

/** A container being filled in order. */
class Filling {
  readonly block: Block;
  private inline: Node[] = [];

  constructor(block: Block) {
    this.block = block;
  }

  /** Makes a block that is to stand here. */
  make(kind: Kind, node: Element | undefined, content: readonly Node[]): Block {
    const block = makeBlock(kind, node, this.block, content);
    block.key = keyOf(block);
    return block;
  }

  /** Puts in a block; what stands before it becomes its gap, or a run. */
  put(block: Block): Block {
    block.gap = this.flush();
    this.block.children.push(block);
    return block;
  }

  add(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type !== 'element' || isInline(node)) this.inline.push(node);
      else {
        const kind = kindOf(node);
        const block = this.put(this.make(kind, node, kind === 'leaf' ? node.children : []));
        if (kind === 'leaf') measure(block);
        else if (kind !== 'whole') fill(block, node.children);
      }
    }
  }

  /** Adds nodes, one of which is a block already. */
  around(nodes: readonly Node[], at: number, block: Block): void {
    this.add(prepare(nodes.slice(0, at)));
    this.put(block);
    this.add(prepare(nodes.slice(at + 1)));
  }

  end(): void {
    const { block } = this;
    block.tail = this.flush();
    for (const child of block.children) {
      block.size += child.size;
      block.words += child.words;
    }
  }

  private flush(): readonly Node[] {
    const gathered = this.inline;
    this.inline = [];
    if (!saysAnything(gathered)) return gathered;
    this.block.children.push(measure(this.make('run', undefined, gathered)));
    return [];
  }
}

function measure(block: Block): Block {
  block.size = lengthOf(block.content);
  block.words = roughWords(block.content);
  return block;
}

function fill(block: Block, nodes: readonly Node[]): void {
  const filling = new Filling(block);
  filling.add(nodes);
  filling.end();
}

/** Declares two blocks to be the same. */
function matchBlocks(old: Block, fresh: Block): void {
  old.knownMatch = fresh;
  fresh.knownMatch = old;
}

/** Fills two containers that are the same; returns how many characters in them are kept. */
function fillBoth(old: Block, olds: readonly Node[], fresh: Block, news: readonly Node[]): number {
  const [left, right] = [new Filling(old), new Filling(fresh)];
  let [x, y, kept] = [0, 0, 0];
  for (const { a, b, length } of stretchesOf(olds, news)) {
    kept += addBoth(left, olds.slice(x, a), right, news.slice(y, b));
    [x, y] = [a + length, b + length];
    const same = left.put(left.make('kept', undefined, olds.slice(a, x)));
    const again = right.put(right.make('kept', undefined, news.slice(b, y)));
    matchBlocks(same, again);
    // The top is not weighed.
    if (old.parent) same.size = again.size = lengthOf(same.content);
    kept += same.size;
  }
  kept += addBoth(left, olds.slice(x), right, news.slice(y));
  left.end();
  right.end();
  return kept;
}

/** Adds what stands between two stretches; a container that is alone on both sides is gone into on both at once. */
function addBoth(left: Filling, olds: readonly Node[], right: Filling, news: readonly Node[]): number {
  const at = frameAt(olds, news);
  if (at >= 0) {
    const [old, fresh] = [olds[at] as Element, news[at] as Element];
    const [a, b] = [left.make(kindOf(old), old, []), right.make(kindOf(old), fresh, [])];
    const kept = fillBoth(a, old.children, b, fresh.children);
    if (2 * kept > Math.max(a.size, b.size)) {
      matchBlocks(a, b);
      left.around(olds, at, a);
      right.around(news, at, b);
      return kept;
    }
  }
  left.add(prepare(olds));
  right.add(prepare(news));
  return 0;
}

/** The blocks of one tree alone. */
export function outlineAlone(node: Root | Element, nodes: readonly Node[]): Block {
  const top = makeBlock('group', node, undefined, []);
  fill(top, nodes);
  return top;
}

/** The blocks of some children of two containers; the containers are the tops of the outlines. */
export function outline(
  old: Root | Element,
  olds: readonly Node[],
  fresh: Root | Element,
  news: readonly Node[],
): [old: Block, fresh: Block] {
  const tops: [Block, Block] = [makeBlock('group', old, undefined, []), makeBlock('group', fresh, undefined, [])];
  fillBoth(tops[0], olds, tops[1], news);
  return tops;
}
