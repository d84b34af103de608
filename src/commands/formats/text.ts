import type { Finding, Severity } from '../../findings.ts';
import { wording } from '../../findings.ts';
import type { Context } from '../context.ts';
import { words } from '../words.ts';
import { paint, wrap } from './terminal.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** Findings for a person at a terminal: where, what, the source around it, and what to do. */
export function text(findings: readonly Finding[], context: Context): string {
  return [...findings.map((finding) => one(finding, context)), summary(findings, context)].join('\n');
}

function one(finding: Finding, context: Context): string {
  const { place, severity } = finding;
  const say = words[context.language];
  const { message, remedy } = wording(finding, context.language);
  const colour = colours[severity];
  const head = `${fileOf(finding, context)}:${place.line}:${place.column}`;
  return [
    `${paint(head, 'bold', context)}  ${paint(say.severity[severity], colour, context)}  ${paint(finding.code, 'dim', context)}`,
    wrap(message, context.width, '  '),
    ...(place.frame === undefined ? [] : [indent(place.frame)]),
    wrap(`${say.remedy} ${remedy}`, context.width, '  '),
    '',
  ].join('\n');
}

/** One closing line: how many errors and warnings, or that all is well. */
function summary(findings: readonly Finding[], context: Context): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return `${words[context.language].summary(count('error'), count('warning'))}\n`;
}

/** The file of a finding as the caller of the command would name it; with a slash before it, one of Gazette's own. */
export function fileOf({ place: { file } }: Finding, { folder }: Context): string {
  if (file.startsWith('/')) return file.slice(1);
  return [folder, file].filter((part) => part !== '' && part !== '.').join('/') || '.';
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '    ');
}
