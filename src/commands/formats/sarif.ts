import { wording } from '../../findings.ts';
import type { Finding } from '../../vocabulary.ts';
import type { Context } from '../context.ts';
import { fileOf } from './text.ts';

/** Findings as SARIF 2.1.0, for code-scanning services. */
export function sarif(findings: readonly Finding[], context: Context): string {
  const rules = [...new Set(findings.map((finding) => finding.code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gazette', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(finding: Finding, rules: readonly string[], context: Context): Readonly<Record<string, unknown>> {
  const { message, remedy } = wording(finding, context.language);
  return {
    ruleId: finding.code,
    ruleIndex: rules.indexOf(finding.code),
    level: finding.severity,
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileOf(finding, context).split('/').map(encodeURIComponent).join('/') },
          region: { startLine: finding.place.line, startColumn: finding.place.column },
        },
      },
    ],
  };
}
