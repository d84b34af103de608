/**
 * The fewest ids that must have been moved to turn one order into another: those outside a longest increasing
 * subsequence. Both lists hold the same ids, each once.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const order = after.map((id) => place.get(id) ?? 0);
  const tails: number[] = [];
  const previous: number[] = [];
  order.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const staying = new Set<string>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) staying.add(after[at] as string);
  return new Set(after.filter((id) => !staying.has(id)));
}
