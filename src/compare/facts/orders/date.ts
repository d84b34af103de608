/** How one date became another; both as `YYYY-MM-DD`, which sorts as time does. */
export function date(from: unknown, to: unknown): 'earlier' | 'later' {
  return String(to) < String(from) ? 'earlier' : 'later';
}
