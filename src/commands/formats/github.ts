import type { Finding, Severity } from '../../findings.ts';
import { wording } from '../../findings.ts';
import type { Context } from '../context.ts';
import { fileOf } from './text.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/** Findings as GitHub Actions workflow commands, which it shows beside the changed lines. */
export function github(findings: readonly Finding[], context: Context): string {
  return findings.map((finding) => annotation(finding, context)).join('');
}

function annotation(finding: Finding, context: Context): string {
  const { line, column } = finding.place;
  const { message, remedy } = wording(finding, context.language);
  const properties = `file=${property(fileOf(finding, context))},line=${line},col=${column},title=${property(finding.code)}`;
  return `::${commands[finding.severity]} ${properties}::${data(`${message}\n${remedy}`)}\n`;
}

/** Escapes as the runner's own toolkit does; see `@actions/core`, `command.ts`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
