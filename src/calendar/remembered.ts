/** Answers that one function keeps; a site of thousands of pages asks about some hundreds of days. */
const MOST = 10_000;

/** A pure function that remembers its answers, because pages, feeds and calendars ask about the same days over and over. */
export function remembered<Given extends readonly (string | number)[], Answer>(
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const key = given.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(...given);
    if (known.size === MOST) known.clear();
    known.set(key, found);
    return found;
  };
}
