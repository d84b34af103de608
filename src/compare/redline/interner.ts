/**
 * Numbers for everything that is compared, so that comparing is comparing numbers: words, leaves, subtrees.
 */
import type { Element } from 'hast';
import { isWords } from './block.ts';
import { DIGIT, LETTER, SOLO } from './characters.ts';
import { fingerprint } from './fingerprints.ts';
import { lineOf } from './lines.ts';
import type { Node } from './normalise.ts';
import { sameNodes } from './same.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Block } from './types.ts';

/** What keeping one token is worth; a common little word or a sign is worth less than a word. */
export const WORD = 10;
const SHORT_WORD = 8;
const SOLO_SIGN = 5;
const SIGN = 2;

const IGNORED = /[\u00ad\u200b\u2060]/g;

const nodesOf = (block: Block): readonly Node[] => (block.node ? [block.node as Element] : block.content);

function sameList(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function hashOf(values: ArrayLike<number>): number {
  let hash = values.length;
  for (let at = 0; at < values.length; at++) hash = Math.imul(hash ^ (values[at] as number), 0x01000193);
  return hash;
}

/** Numbers blocks so that those that are the same share one; looks closely only where hashes agree. */
class Numbers {
  private readonly byHash = new Map<number, [Block, number][]>();
  private readonly same: (a: Block, b: Block) => boolean;
  private count = 0;

  constructor(same: (a: Block, b: Block) => boolean) {
    this.same = same;
  }

  number(hash: number, block: Block): number {
    const list = this.byHash.get(hash);
    const known = list?.find(([other]) => this.same(other, block));
    if (known) return known[1];
    if (list) list.push([block, this.count]);
    else this.byHash.set(hash, [[block, this.count]]);
    return this.count++;
  }
}

/** The words and signs of one comparison, numbered in the order in which they turn up. */
export class Interner {
  private readonly words = new Map<string, number>();
  private readonly signatures = new Numbers((a, b) => a.kind === b.kind && sameNodes(nodesOf(a), nodesOf(b)));
  private readonly wordings = new Numbers(
    (a, b) => isWords(a) === isWords(b) && sameList(this.saying(a), this.saying(b)),
  );
  private readonly tokensOf = new Map<Block, Tokens>();
  /** By key: what the token is worth. The first is END. */
  readonly worth: number[] = [SIGN];
  /** By key: whether the token is a word, rather than a sign or a node. */
  readonly isWord: boolean[] = [false];

  /** The number of a word or sign; canonically equal spellings share one. */
  key(text: string, kind: number, composed: boolean): number {
    const name = composed ? text.normalize('NFC').replace(IGNORED, '') : text;
    const known = this.words.get(name);
    if (known !== undefined) return known;
    const word = kind === LETTER || kind === DIGIT;
    const worth = word ? (name.length < 4 && kind === LETTER ? SHORT_WORD : WORD) : kind === SOLO ? SOLO_SIGN : SIGN;
    return this.add(name, worth, word || kind === SOLO);
  }

  /** The number of a node without words. */
  wholeKey(node: Node): number {
    const name = `\u0001${JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value))}`;
    return this.words.get(name) ?? this.add(name, WORD, false);
  }

  private add(name: string, worth: number, isWord: boolean): number {
    const key = this.worth.push(worth) - 1;
    this.isWord.push(isWord);
    this.words.set(name, key);
    return key;
  }

  /** Blocks with the same signature are the same in tags, properties and content; the gap before them is not part of it. */
  signature(block: Block): number {
    if (block.signature < 0) block.signature = this.signatures.number(fingerprint(nodesOf(block)), block);
    return block.signature;
  }

  /** Blocks with the same wording say the same, however they are tagged, linked or emphasised. */
  wording(block: Block): number {
    if (block.wording < 0) block.wording = this.wordings.number(hashOf(this.saying(block)), block);
    return block.wording;
  }

  /** What a block says: the keys of its words, or for a container the wordings of what is in it. */
  private saying(block: Block): ArrayLike<number> {
    if (isWords(block)) return this.tokens(block).keys;
    if (block.children.length === 0) return [this.signature(block)];
    return block.children.map((child) => this.wording(child));
  }

  /** The tokens of a leaf or run. */
  tokens(block: Block): Tokens {
    let found = this.tokensOf.get(block);
    if (!found) {
      found = tokenise(lineOf(block.content), this);
      this.tokensOf.set(block, found);
    }
    return found;
  }
}
