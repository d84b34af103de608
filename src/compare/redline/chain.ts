/**
 * The heaviest chain of pairs that cross nowhere.
 */

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Picks pairs with rising `a` and rising `b` whose weights sum highest; of equal chains the one found first.
 * `pairs` are sorted by `a`; every `b` is at least 0 and below `size`. Takes O(n log size).
 */
export function heaviestChain(pairs: readonly Pair[], size: number): Pair[] {
  const best = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  // A Fenwick tree over b: each cell holds the pair that ends the heaviest chain in its range.
  const tree = new Int32Array(size + 1).fill(-1);
  const weigh = (pair: number): number => (pair < 0 ? 0 : (best[pair] as number));
  let top = -1;
  for (let at = 0; at < pairs.length; ) {
    let end = at;
    for (; end < pairs.length && pairs[end]?.a === pairs[at]?.a; end++) {
      const { b, weight } = pairs[end] as Pair;
      let previous = -1;
      for (let cell = b; cell > 0; cell -= cell & -cell) {
        const found = tree[cell] as number;
        if (weigh(found) > weigh(previous)) previous = found;
      }
      best[end] = weigh(previous) + weight;
      before[end] = previous;
      if (weigh(end) > weigh(top)) top = end;
    }
    for (; at < end; at++) {
      for (let cell = (pairs[at] as Pair).b + 1; cell <= size; cell += cell & -cell) {
        if (weigh(at) > weigh(tree[cell] as number)) tree[cell] = at;
      }
    }
  }
  const chain: Pair[] = [];
  for (let at = top; at >= 0; at = before[at] as number) chain.push(pairs[at] as Pair);
  return chain.reverse();
}
