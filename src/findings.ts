/** Every code that a finding can have, with its severity and its words: one table a stage, composed here. */
import { amendmentWordings } from './findings/amendment.ts';
import { announceWordings } from './findings/announce.ts';
import { compileWordings } from './findings/compile.ts';
import { readWordings } from './findings/read.ts';
import { resolveWordings } from './findings/resolve.ts';
import { validateWordings } from './findings/validate.ts';
import { fill, type Placeholders, type Wording, type Words } from './findings/wording.ts';
import type { Finding, Language, Place, Report, Severity } from './vocabulary.ts';

const table = {
  ...readWordings,
  ...validateWordings,
  ...resolveWordings,
  ...compileWordings,
  ...amendmentWordings,
  ...announceWordings,
};

/** A code that the table words; any other does not compile. */
export type Code = keyof typeof table;

/** The names that the wordings of a code expect in its data. */
export type DataNames<C extends Code> = C extends Code
  ? Placeholders<(typeof table)[C]['ru' | 'en']['message' | 'remedy']>
  : never;

/** What must be handed over with a code: nothing, or at least its wordings' placeholders. */
export type DataOf<C extends Code> = [DataNames<C>] extends [never]
  ? [data?: Finding['data']]
  : [data: Readonly<Record<DataNames<C>, string | number>> & Finding['data']];

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
