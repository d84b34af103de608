import type { Finding } from '../../findings.ts';
import { wording } from '../../findings.ts';
import type { Context } from '../context.ts';
import { fileOf } from './text.ts';

/** One finding as machines read it; `message` and `remedy` are in the language asked for. */
export function findingAsJson(finding: Finding, context: Context): Readonly<Record<string, unknown>> {
  const { line, column } = finding.place;
  return {
    code: finding.code,
    severity: finding.severity,
    file: fileOf(finding, context),
    line,
    column,
    ...wording(finding, context.language),
    data: finding.data,
  };
}

/** Findings as one JSON document, and what else a check found out. */
export function json(
  findings: readonly Finding[],
  context: Context,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const report = {
    format: 'gazette-check-1',
    now: new Date(context.now).toISOString(),
    errors: of('error'),
    warnings: of('warning'),
    findings: findings.map((finding) => findingAsJson(finding, context)),
    ...more,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
