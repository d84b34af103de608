/**
 * Builds the inline content of a redline from its pieces: every word once, in the elements of the new tree; what only
 * the old tree had is kept in `del`, or on a neutral `span`.
 */
import type { Element } from 'hast';
import { around, below, type ElementPair, type ElementPairs } from './element-pairs.ts';
import type { Inline } from './lines.ts';
import { marked, type Was } from './marks.ts';
import { append, element, type Node } from './normalise.ts';
import type { Piece } from './pieces.ts';
import { sameProperties } from './same.ts';
import { isShown, isTold, oldCopy } from './shown.ts';

/** One element on the way from the leaf to a piece; pieces with the same step share the element. */
export interface Step {
  readonly name: unknown;
  readonly make: (inAnchor: boolean) => Element;
}

/** Finds the elements that each piece of one alignment stands in. */
export class InlineNesting {
  private readonly steps = new Map<unknown, Step>();
  private readonly prefixes = new Map<ElementPair, readonly Step[]>();
  private readonly cut = new Set<Inline>();
  private readonly pairs: ElementPairs;

  constructor(pairs: ElementPairs) {
    this.pairs = pairs;
  }

  private step(name: unknown, make: Step['make']): Step {
    let found = this.steps.get(name);
    if (!found) {
      found = { name, make };
      this.steps.set(name, found);
    }
    return found;
  }

  private paired(pair: ElementPair): Step {
    return this.step(pair, () => {
      const [old, fresh] = [pair.before.node, pair.after.node];
      const was: Was = {};
      if (old.tagName !== fresh.tagName) was.tag = old.tagName;
      if (!sameProperties(old.properties, fresh.properties)) was.properties = old.properties;
      return element(
        fresh.tagName,
        { ...fresh.properties, ...marked(isShown(old, fresh) ? 'formatted' : undefined, was) },
        [],
      );
    });
  }

  private onlyNew(inline: Inline): Step {
    return this.step(inline, () => {
      const { tagName, properties } = inline.node;
      const mark = isTold(inline.node) ? 'formatted' : undefined;
      return element(tagName, { ...properties, ...marked(mark, { only: 'after' }) }, []);
    });
  }

  private onlyOld(inline: Inline): Step {
    return this.step(inline, () => {
      const was: Was = { only: 'before', tag: inline.node.tagName, properties: inline.node.properties };
      if (this.cut.has(inline)) was.join = 1;
      this.cut.add(inline);
      return element('span', marked(isTold(inline.node) ? 'formatted' : undefined, was), []);
    });
  }

  /** An element wholly within an insertion or a deletion. */
  private plain(inline: Inline, old: boolean): Step {
    return this.step(inline, (inAnchor) => {
      const copy = element(inline.node.tagName, inline.node.properties, []);
      return old ? oldCopy(copy, inAnchor) : copy;
    });
  }

  private prefix(pair: ElementPair | undefined): readonly Step[] {
    if (!pair) return [];
    let found = this.prefixes.get(pair);
    if (!found) {
      const outer = around(pair.after.parent, this.pairs).at(-1);
      found = [
        ...this.prefix(outer),
        ...below(pair.after.parent, outer, this.pairs).map((inline) => this.onlyNew(inline)),
        ...below(pair.before.parent, outer, this.pairs).map((inline) => this.onlyOld(inline)),
        this.paired(pair),
      ];
      this.prefixes.set(pair, found);
    }
    return found;
  }

  /** The way to a piece; `previous` and `next` are its neighbours on the other side. */
  way(piece: Piece, previous: Piece | undefined, next: Piece | undefined): Step[] {
    const { pairs } = this;
    const inner = around(piece.side === 'old' ? piece.before : piece.after, pairs).at(-1);
    const way = [...this.prefix(inner)];
    const news = below(piece.after, inner, pairs);
    const olds = below(piece.before, inner, pairs);
    const mixedNews = piece.quiet ? news : news.filter((inline) => pairs.mixed.has(inline));
    const mixedOlds = piece.quiet ? olds : olds.filter((inline) => pairs.mixed.has(inline));
    if (piece.side === 'old') {
      way.push(
        ...shared(below(previous?.after, inner, pairs), below(next?.after, inner, pairs), pairs).map((inline) =>
          this.onlyNew(inline),
        ),
      );
    }
    way.push(...mixedNews.map((inline) => this.onlyNew(inline)), ...mixedOlds.map((inline) => this.onlyOld(inline)));
    if (piece.side === 'new' && previous?.side === 'both' && next?.side === 'both') {
      const [left, right] = [below(previous.after, inner, pairs), below(next.after, inner, pairs)];
      if (sameList(left, mixedNews) && sameList(right, mixedNews)) {
        const open = shared(below(previous.before, inner, pairs), below(next.before, inner, pairs), pairs);
        way.push(...open.map((inline) => this.onlyOld(inline)));
      }
    }
    if (piece.side === 'both' || piece.ends) return way;
    if (!piece.quiet) way.push(this.change(piece.side, piece.move));
    way.push(...news.slice(mixedNews.length).map((inline) => this.plain(inline, false)));
    way.push(...olds.slice(mixedOlds.length).map((inline) => this.plain(inline, true)));
    return way;
  }

  private change(side: 'old' | 'new', move: number): Step {
    return this.step(`${side} ${move}`, () => {
      if (side === 'old') return element('del', marked(move ? 'moved-from' : 'deleted', undefined, move), []);
      return element('ins', marked(move ? 'moved-to' : 'inserted', undefined, move), []);
    });
  }
}

function shared(a: readonly Inline[], b: readonly Inline[], pairs: ElementPairs): Inline[] {
  let length = 0;
  while (length < a.length && a[length] === b[length] && pairs.mixed.has(a[length] as Inline)) length++;
  return a.slice(0, length);
}

const sameList = (a: readonly Inline[], b: readonly Inline[]): boolean =>
  a.length === b.length && a.every((inline, at) => inline === b[at]);

/** Puts nodes into the elements on their ways; what is open stays open as long as the ways agree. */
export class TreeBuilder {
  nodes: Node[] = [];
  private open: { readonly step: Step; readonly node: Element }[] = [];

  put(way: readonly Step[], node: Node | undefined): void {
    let depth = 0;
    while (depth < way.length && this.open[depth]?.step === way[depth]) depth++;
    this.open.length = Math.min(this.open.length, depth);
    for (const step of way.slice(depth)) {
      const made = step.make(this.open.some((outer) => outer.node.tagName === 'a'));
      this.list().push(made);
      this.open.push({ step, node: made });
    }
    if (node) append(this.list(), node);
  }

  inAnchor(): boolean {
    return this.open.some((outer) => outer.node.tagName === 'a');
  }

  /** Closes all and hands out what was built. */
  take(): Node[] {
    const { nodes } = this;
    this.nodes = [];
    this.open = [];
    return nodes;
  }

  private list(): Node[] {
    return (this.open.at(-1)?.node.children as Node[] | undefined) ?? this.nodes;
  }
}
