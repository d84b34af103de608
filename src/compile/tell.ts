import type { compileWordings } from '../findings/compile.ts';
import type { DataOf } from '../findings.ts';
import type { Locate, Report } from '../vocabulary.ts';
import type { SourceText } from './outline.ts';

/** A code of the compile stage. */
export type CompileCode = keyof typeof compileWordings;

/** Reports a finding of one text at an offset in it, in UTF-16 units. */
export type Tell = <C extends CompileCode>(code: C, offset: number, ...data: DataOf<C>) => void;

/** Binds reports to a text. A text that was taken from another language's file is reported there and not here. */
export function tellOf({ path }: SourceText, report: Report, locate: Locate): Tell {
  return (code, offset, ...data) => {
    if (path) report(code, locate(path, { offset }), ...data);
  };
}
