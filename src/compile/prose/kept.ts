/**
 * Whether a text's words survive Markdown. Words are found here without Markdown's grammar: they are made of all that is
 * neither white space nor a sign that can be markup, and must come out in their order. Signs that were markup inside a
 * word are `checkEdges`' business.
 */

/** Signs that can be markup, by character code. */
const markup = new Set(Array.from('*_~#<>|=+\\`[]()&-', (sign) => sign.charCodeAt(0)));

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
  let at = nextInk(visible, 0);
  let read = nextInk(shown, 0);
  while (at < visible.length && visible.charCodeAt(at) === shown.charCodeAt(read)) {
    at = nextInk(visible, at + 1);
    read = nextInk(shown, read + 1);
  }
  return at < visible.length || read < shown.length ? wordAround(visible, at) : undefined;
}

/** Offset of the next character that is neither white space nor markup. */
function nextInk(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127 ? !isBlank(code) : code > 32 && !markup.has(code)) break;
  }
  return at;
}

/** White space beyond ASCII. */
function isBlank(code: number): boolean {
  if (code < 0x1680 || (code > 0x3000 && code !== 0xfeff)) return code === 0xa0;
  return /\s/.test(String.fromCharCode(code));
}

function wordAround(text: string, offset: number): LostWord {
  const end = Math.min(offset, text.trimEnd().length - 1);
  const start = end - (/[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, end))?.[0].length ?? 0);
  const word = /^(?:[\p{L}\p{N}\p{M}]+|\S)/u.exec(text.slice(start))?.[0] ?? text.trim();
  return { word, offset: start };
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
