/** The lines of a paragraph, parted where one begins with a mark. */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { type Mark, readMark } from './mark.ts';

/** A stretch of a paragraph from a line that begins with a mark, or its beginning, to the next such line. */
export interface Stretch {
  readonly mark?: Mark;
  /** Where it begins in the source, in UTF-16 units. */
  readonly offset: number;
  /** How far its first line is indented, from 1. */
  readonly column: number;
  /** The last character before its first line; empty at the start of the paragraph. */
  readonly after: string;
  /** The line end, or break, before it. */
  readonly lineEnd: readonly PhrasingContent[];
  readonly children: readonly PhrasingContent[];
}

/** A stretch while it is being read. */
type Draft = Stretch & { readonly children: PhrasingContent[]; readonly lineEnd: PhrasingContent[] };

/** Parts a paragraph before every line whose own letters, not those of markup, begin with a mark. */
export function stretchesOf(paragraph: Paragraph, source: string): readonly Stretch[] {
  const start = paragraph.position?.start;
  const first: Draft = {
    offset: start?.offset ?? 0,
    column: start?.column ?? 1,
    after: '',
    lineEnd: [],
    children: [],
  };
  const stretches: Draft[] = [first];
  let startsLine = true;
  for (const child of paragraph.children) {
    const lines = child.type === 'text' ? linesOf(child.value, child.position, source) : undefined;
    if (lines === undefined) {
      stretches.at(-1)?.children.push(child);
      startsLine = child.type === 'break' || (child.type === 'text' && child.value === '\n');
      continue;
    }
    for (const [index, line] of lines.entries()) {
      const mark = index > 0 || startsLine ? markOf(line) : undefined;
      const current = stretches.at(-1) as Draft;
      if (index > 0) current.children.push({ type: 'text', value: '\n' });
      const isStart = current === first && current.children.length === 0;
      if (mark !== undefined && isStart) stretches.pop();
      if (mark !== undefined) {
        const lineEnd = isStart ? [] : current.children.splice(-1);
        const after = isStart ? '' : lastInk(source, line.offset);
        stretches.push({
          mark,
          offset: line.offset,
          column: columnOf(source, line.offset),
          after,
          lineEnd,
          children: [],
        });
      }
      if (line.value !== '') stretches.at(-1)?.children.push(textOf(line));
      startsLine = line.value === '';
    }
  }
  return stretches;
}

interface Line {
  readonly value: string;
  /** As it stands in the source. */
  readonly raw: string;
  readonly offset: number;
}

/** The lines of a text node with their places; nothing where they are not those of the source. */
function linesOf(value: string, position: Paragraph['position'], source: string): Line[] | undefined {
  const start = position?.start.offset;
  if (start === undefined) return undefined;
  const values = value.split('\n');
  const raws = source.slice(start, position?.end.offset).split('\n');
  if (values.length !== raws.length) return undefined;
  let offset = start;
  return values.map((text, index) => {
    const written = raws[index] ?? '';
    // What stands before the words of a line in a quotation or a list is no part of them.
    const indent = index === 0 ? 0 : (/^[ \t>]*/.exec(written)?.[0].length ?? 0);
    const line = { value: text, raw: written.slice(indent), offset: offset + indent };
    offset += written.length + 1;
    return line;
  });
}

/** A line as a text that can be parted again. */
function textOf({ value, raw, offset }: Line): Text {
  const point = (at: number) => ({ line: 0, column: 0, offset: at });
  return { type: 'text', value, position: { start: point(offset), end: point(offset + raw.length) } };
}

/** A mark that is written as it reads: with a backslash in it it is none. */
function markOf({ value, raw }: Line): Mark | undefined {
  // Where markup follows at once, the space is the end of the line's own text.
  const mark = readMark(raw);
  return mark !== undefined && value.startsWith(mark.text) ? mark : undefined;
}

/** The last character before a place that is neither white space nor markup of a line's end or beginning. */
function lastInk(source: string, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && /[\s>\\*_~]/.test(source.charAt(at))) at -= 1;
  return source.charAt(at);
}

function columnOf(source: string, offset: number): number {
  return offset - source.lastIndexOf('\n', offset - 1);
}

/** What may stand before a mark on its line: indentation, signs of quotations and of lists. */
const lead = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/;

/** Every line of a source text that begins with a mark, whatever it will turn out to be. */
export function markedLines(source: string): { readonly mark: Mark; readonly offset: number }[] {
  const found: { mark: Mark; offset: number }[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const indent = lead.exec(line)?.[0].length ?? 0;
    const mark = readMark(line.slice(indent));
    if (mark !== undefined) found.push({ mark, offset: start + indent });
    start += line.length + 1;
  }
  return found;
}
