/**
 * Whether a text's words survive Markdown. Words are found here without Markdown's grammar: every run of letters and
 * digits and every other sign, but for the signs that can be markup. Those part words in the source; in the elements
 * nothing does but blocks and white space, so that a sign which Markdown ate inside a word shows as well.
 */

const ink = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}*_~#<>|=+\\`[\]()&-]/gu;

/** Code, or the target of a link, which no reader sees. */
const codeOrTarget =
  /(?<![`\\])(`+)(?!`)[\s\S]*?[^`]\1(?!`)|(?<!\\)\]\(\s*(?:<[^<>\n]*>|[^\s()<]+(?:\([^\s()]*\)[^\s()]*)*)\s*\)/g;

/** The line under a table's head that says how its columns are aligned. */
const alignment = /(?<=\S[ \t]*\n)^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/gm;

/** A source word that the reader would miss. */
export interface LostWord {
  readonly word: string;
  /** Offset in the source, in UTF-16 units. */
  readonly offset: number;
}

/**
 * The first word of a source text that does not follow, in order, in the text of its elements.
 * @param shown the elements' text with references as written, the numbers of list items, and a space between blocks.
 */
export function firstLostWord(source: string, shown: string): LostWord | undefined {
  const visible = withoutTargets(source);
  const [written, read] = [visible.match(ink) ?? [], shown.match(ink) ?? []];
  const index = written.findIndex((word, position) => word !== read[position]);
  if (index < 0 && written.length === read.length) return undefined;
  const lost = Array.from(visible.matchAll(ink))[index < 0 ? written.length - 1 : index];
  return lost ? { word: lost[0], offset: lost.index } : { word: source.trim(), offset: 0 };
}

/** Blanks out what readers don't see, so that offsets stay. */
function withoutTargets(source: string): string {
  const unlinked = source.includes('](')
    ? source.replace(codeOrTarget, (found, code?: string) => (code === undefined ? ' '.repeat(found.length) : found))
    : source;
  return unlinked.includes('-') && unlinked.includes(':')
    ? unlinked.replace(alignment, (line) => ' '.repeat(line.length))
    : unlinked;
}
