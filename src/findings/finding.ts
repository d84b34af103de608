/** What is wrong, or worth knowing, and where. */
import type { YamlPath } from '../model.ts';
import type { Code, Data, DataOf } from './table.ts';
import type { Severity } from './wording.ts';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source around the place with a caret under it; absent where the file has no text to show. */
  readonly frame?: string;
}

/** One thing wrong, or worth knowing; `wording` of `src/findings.ts` says it in words. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** What the wording's `{placeholders}` stand for. */
  readonly data: Data;
}

/** Names a place in a YAML file: a path of keys and, inside a text, an offset in UTF-16 units. */
export type Locate = (path: YamlPath, at?: { readonly offset?: number; readonly key?: boolean }) => Place;

/** Makes a finding of a code; the severity comes from the table of wordings. */
export type Report = <C extends Code>(code: C, place: Place, ...data: DataOf<C>) => void;
