/**
 * Where old blocks stood, told as steps along the right edge of the old tree as it is rebuilt block by block.
 */
import type { Element } from 'hast';
import { gapOf, type Opening, type Within } from './marks.ts';
import { type Block, isIn } from './outline.ts';

/** Follows the old tree while the redline is built in order. */
export class Spine {
  /** Old containers whose counterparts are open, outermost first. */
  private readonly open: Block[];
  private readonly begun = new Set<Block>();

  constructor(top: Block) {
    this.open = [top];
  }

  enter(old: Block): void {
    this.open.push(old);
  }

  leave(): void {
    this.begin(this.open.pop() as Block);
  }

  /** Notes that a block is there, and so all that it stands in. */
  private begin(block: Block): void {
    for (let at: Block | undefined = block; at && !this.begun.has(at); at = at.parent) this.begun.add(at);
  }

  /**
   * How to find the old container `parent` from where the redline stands; undefined where it is the one that is open.
   * What stands in it is about to be shown, so it has begun from now on.
   */
  within(parent: Block, shown?: Block): Within | undefined {
    const path = this.path(parent);
    this.begin(shown ?? parent);
    return path;
  }

  private path(parent: Block): Within | undefined {
    if (this.open.at(-1) === parent) return undefined;
    let up = 0;
    let base = this.open.at(-1) as Block;
    while (!isIn(parent, base)) base = this.open.at(-1 - ++up) as Block;
    const chain: Block[] = [];
    for (let at = parent; at !== base; at = at.parent as Block) chain.unshift(at);
    const down = chain.findIndex((block) => !this.begun.has(block));
    if (down < 0) return [up, chain.length];
    return [up, down, ...chain.slice(down).map(openingOf)];
  }
}

function openingOf(block: Block): Opening {
  const node = block.node as Element;
  return [node.tagName, node.properties, gapOf(block.gap), gapOf(block.tail)];
}
