import type { Finding } from '../../findings.ts';
import { type Code, severityOf, wording } from '../../findings.ts';
import type { Context } from '../context.ts';
import { fileOf } from './text.ts';

/** Findings as SARIF 2.1.0, for code-scanning services. */
export function sarif(findings: readonly Finding[], context: Context): string {
  const rules = [...new Set(findings.map((finding) => finding.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Gazette', rules: rules.map((code) => rule(code, context)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What a code says of any place: its wording without values. */
function rule(code: Code, { language }: Context): Readonly<Record<string, unknown>> {
  const severity = severityOf(code);
  const { message, remedy } = wording({ code, severity, place: { file: '', line: 1, column: 1 }, data: {} }, language);
  const plain = (text: string): string => text.replaceAll(/(?<!\{)\{\w+(?:[|:?][^{}]*)?\}(?!\})/g, '…');
  return {
    id: code,
    shortDescription: { text: plain(message) },
    fullDescription: { text: plain(message) },
    help: { text: plain(remedy) },
    defaultConfiguration: { level: severity },
  };
}

function result(finding: Finding, rules: readonly string[], context: Context): Readonly<Record<string, unknown>> {
  const { message, remedy } = wording(finding, context.language);
  const { line, column } = finding.place;
  return {
    ruleId: finding.code,
    ruleIndex: rules.indexOf(finding.code),
    level: finding.severity,
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileOf(finding, context).split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
