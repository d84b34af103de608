import type { compileWordings } from '../findings/compile.ts';
import type { DataOf, Locate, Report } from '../findings.ts';
import type { SourceText } from './outline.ts';

/** A code of the compile stage. */
export type CompileCode = keyof typeof compileWordings;

/** Reports a finding of one text at an offset in it, in UTF-16 units. */
export type Tell = <C extends CompileCode>(code: C, offset: number, ...data: DataOf<C>) => void;

/** Most findings of one text; finding places in a text that is wrong throughout would take for ever. */
const most = 50;

/** Binds reports to a text. A text that was taken from another language's file is reported there and not here. */
export function tellOf({ path }: SourceText, report: Report, locate: Locate): Tell {
  let told = 0;
  return (code, offset, ...data) => {
    if (path === undefined || told === most) return;
    told += 1;
    report(code, locate(path, { offset }), ...data);
  };
}
