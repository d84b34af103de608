/** What is wrong, or worth knowing, and where. */
import type { Code } from '../findings.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source around the place with a caret under it; absent where the file has no text to show. */
  readonly frame?: string;
}

/** One thing wrong, or worth knowing; worded by `src/findings.ts`. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** What the wording's `{placeholders}` stand for. */
  readonly data: Readonly<Record<string, string | number>>;
}
