/**
 * Where old blocks stood, told as steps along the right edge of the old tree as it is rebuilt block by block.
 */
import type { Element } from 'hast';
import { isIn } from './block.ts';
import { gapOf, type Opening, type Within } from './marks.ts';
import type { Block } from './types.ts';

interface Open {
  readonly block: Block;
  /** Whether something of it is there, so that it is there itself. */
  begun: boolean;
  within: Within | undefined;
}

/** Follows the old tree while the redline is built in order; a container begins with the first thing put into it. */
export class OldPath {
  /** Old containers whose counterparts are open, outermost first. */
  private readonly open: Open[];
  private readonly begun = new Set<Block>();

  constructor(top: Block) {
    this.open = [{ block: top, begun: true, within: undefined }];
  }

  push(old: Block): void {
    this.open.push({ block: old, begun: false, within: undefined });
  }

  /** Closes the innermost container; tells where it stood. */
  pop(): Within | undefined {
    this.start(this.open.length - 1);
    return (this.open.pop() as Open).within;
  }

  /**
   * How to find the old container `parent` from where the redline stands; undefined where it is the one that is open.
   * The block `shown` of it is put there now.
   */
  within(parent: Block, shown: Block): Within | undefined {
    const path = this.path(parent, this.open.length - 1);
    this.begin(shown);
    return path;
  }

  /** Begins an open container, and those around it that it needs. */
  private start(at: number): void {
    const one = this.open[at] as Open;
    if (one.begun) return;
    one.begun = true;
    one.within = this.path(one.block.parent as Block, at - 1);
    this.begin(one.block);
  }

  private begin(block: Block): void {
    for (let at: Block | undefined = block; at && !this.begun.has(at); at = at.parent) this.begun.add(at);
  }

  private path(parent: Block, from: number): Within | undefined {
    let base = from;
    while (!isIn(parent, (this.open[base] as Open).block)) base--;
    this.start(base);
    if (base === from && this.open[from]?.block === parent) return undefined;
    const chain: Block[] = [];
    for (let at = parent; at !== this.open[base]?.block; at = at.parent as Block) chain.unshift(at);
    const missing = chain.findIndex((block) => !this.begun.has(block));
    if (missing < 0) return [from - base, chain.length];
    return [from - base, missing, ...chain.slice(missing).map(openingOf)];
  }
}

function openingOf(block: Block): Opening {
  const node = block.node as Element;
  return [node.tagName, node.properties, gapOf(block.gap), gapOf(block.tail)];
}
