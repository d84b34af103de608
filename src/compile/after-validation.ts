import type { Code, Report } from '../findings.ts';
import type { CompileCode } from './tell.ts';

/** Faults that the rules of validation find too, and word better, because they know what was probably meant. */
const validated: ReadonlySet<Code> = new Set<CompileCode>([
  'braces-left',
  'link-unresolved',
  'reference-case',
  'reference-list',
  'reference-unresolved',
]);

/** A report for texts that have been validated: what validation has told is not told again. */
export function afterValidation(report: Report): Report {
  return (code, place, ...data) => {
    if (!validated.has(code)) report(code, place, ...data);
  };
}
