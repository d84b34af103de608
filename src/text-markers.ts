/**
 * How structure is written between words. A marker stands in `⟨⟩`, what it says more in quotes as JSON has them; a `⟨` of
 * the text itself is doubled, so that no text can pass for a marker.
 */

/** White space, listed here so that no version of Unicode changes it. */
const blank = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

/** Soft hyphens and characters without width that change where lines break, not what is said. */
const dropped = /[\u00AD\u200B\u2060\uFEFF]/g;

/** `⟨name⟩`, or `⟨name "value"⟩`. */
export function marker(name: string, value?: string): string {
  return value === undefined ? `⟨${name}⟩` : `⟨${name} ${JSON.stringify(value)}⟩`;
}

/** What stands in an element: `⟨name⟩…⟨/name⟩`. */
export function enclosed(name: string, content: string, value?: string): string {
  return `${marker(name, value)}${content}⟨/${name}⟩`;
}

/** Words as they count, white space kept: NFC, what nobody sees dropped. */
export function verbatim(text: string): string {
  return text.replace(dropped, '').normalize('NFC').replaceAll('⟨', '⟨⟨');
}

/** Words as they count, white space folded. */
export function folded(text: string): string {
  return verbatim(text).replace(blank, ' ');
}

/** A bracket of the text, or a marker: slash, name, value in quotes. */
const token = /⟨⟨|⟨(\/?)([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?⟩/g;

/** Rewrites the markers of a form: `write` gets the name, with a slash where it closes, and the value where it has one. */
export function rewrite(
  form: string,
  write: (name: string, value: string | undefined, source: string) => string,
): string {
  return form.replace(token, (source: string, slash: string, name: string | undefined, value: string | undefined) =>
    name === undefined ? source : write(slash + name, value === undefined ? undefined : JSON.parse(value), source),
  );
}
