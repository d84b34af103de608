/** How answers are written: what is a long text stays one, since pages cost more to escape than to write. */

/** In UTF-16 units. */
const LONG = 2000;

/** Texts that follow a line, and how long each is. */
type Lengths = readonly (readonly [name: string, length: number])[];

/** An answer as a line of JSON, then its long texts as they are; one that is the whole answer has no name. */
export function packed(value: unknown): string {
  const fields = isRecord(value) && !('' in value) ? value : { '': value };
  const long = Object.entries(fields).filter((field): field is [string, string] => isLong(field[1]));
  const rest = Object.fromEntries(Object.entries(fields).filter(([, field]) => !isLong(field)));
  return joined(rest, long);
}

/** The answer that was written; throws where it was not written to its end. */
export function unpacked(text: string): unknown {
  const [rest, long] = parted<Record<string, unknown>>(text);
  const fields = long.length === 0 ? rest : { ...rest, ...Object.fromEntries(long) };
  return '' in fields ? fields[''] : fields;
}

/** Texts by name as one text, for `parted`. */
export function joined(head: unknown, texts: readonly (readonly [name: string, text: string])[]): string {
  const lengths: Lengths = texts.map(([name, text]) => [name, text.length]);
  return [JSON.stringify([head, lengths]), '\n', ...texts.map(([, text]) => text)].join('');
}

/** The head and the texts that were joined; throws where a part is missing. */
export function parted<Head>(text: string): readonly [head: Head, texts: readonly (readonly [string, string])[]] {
  const end = text.indexOf('\n');
  const [head, lengths] = JSON.parse(text.slice(0, end)) as [Head, Lengths];
  let from = end + 1;
  const texts = lengths.map(([name, length]) => {
    from += length;
    return [name, text.slice(from - length, from)] as const;
  });
  if (from !== text.length) throw new RangeError('The file was not written to its end.');
  return [head, texts];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONG && value.isWellFormed();
}
