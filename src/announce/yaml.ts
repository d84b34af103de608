import { stringify } from 'yaml';

/** Everything that decides on bytes is fixed here, so that the same value is always the same file. */
const layout = {
  version: '1.2',
  schema: 'core',
  // Quotes what a YAML 1.1 reader would take for something else than text: `no`, `12:30`, `010`.
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  singleQuote: false,
} as const;

/** A value as a YAML file that begins with comments, one a line: texts of several lines as block literals, no folding. */
export function writeYaml(value: unknown, comments: readonly string[]): string {
  return `${comments.map((comment) => `# ${comment}\n`).join('')}${stringify(value, layout)}`;
}
