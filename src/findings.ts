/** Findings: made, collected, worded and sorted. */
import type { Finding, Place, Report } from './findings/finding.ts';
import { type Code, type DataOf, table } from './findings/table.ts';
import { fill, type Severity, type Wording, type Words } from './findings/wording.ts';
import type { Language } from './model.ts';

export type { Finding, Locate, Place, Report } from './findings/finding.ts';
export type { Code, DataOf } from './findings/table.ts';
export type { Severity } from './findings/wording.ts';

/** All codes, in the tables' order. */
export const codes = Object.keys(table) as readonly Code[];

/** The severity of a code. */
export function severityOf(code: Code): Severity {
  return (table[code] as Wording).severity;
}

/** Makes one finding. */
export function makeFinding<C extends Code>(code: C, place: Place, ...[data = {}]: DataOf<C>): Finding {
  return { code, severity: severityOf(code), place, data };
}

/** A report that collects; `findings` grows in the order of reporting. */
export function createReport(): { readonly report: Report; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (code, place, ...data) => {
    findings.push(makeFinding(code, place, ...data));
  };
  return { report, findings };
}

/** Reports a finding that was made before, when its data was checked. */
export function retell({ code, place, data }: Finding, report: Report): void {
  report(code, place, ...([data] as DataOf<Code>));
}

/** What a finding says and what to do about it, as sentences in the reader's language. */
export function wording(finding: Finding, language: Language): Words {
  const { message, remedy } = (table[finding.code] as Wording)[language];
  return { message: fill(message, finding.data, language), remedy: fill(remedy, finding.data, language) };
}

/** Whether a finding keeps what it is of from being published. */
export function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}

/** Orders findings as a reader goes through files: by file, line, column, then code. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
