/** Offsets of a text as places with frames. */
import type { Place } from '../findings.ts';
import { frameAt } from './frame.ts';
import { lineStarts, positionAt } from './lines.ts';

/** A place where a file has no text to show: its beginning. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Makes places of one file's text from offsets in UTF-16 units. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const { line, column } = positionAt(starts, Math.max(0, Math.min(offset, text.length)));
    return { file, line, column, frame: frameAt(text, starts, line, column) };
  };
}
