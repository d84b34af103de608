import { Document, Scalar, visit } from 'yaml';

/** Everything that decides on bytes is fixed here, so that the same value is always the same file. */
const reading = {
  version: '1.2',
  schema: 'core',
  // Quotes what a YAML 1.1 reader would take for something else than text: `no`, `12:30`, `010`.
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
} as const;

const layout = {
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  singleQuote: false,
} as const;

/** A value as a YAML file: texts of several lines as block literals, no folding. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, reading);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !isPlainBlock(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(layout);
}

/**
 * Whether a text of several lines can be a block literal and look like one: an indented first line would need an
 * indentation indicator, and of lines that hold nothing but white space the package loses some.
 */
function isPlainBlock(text: string): boolean {
  return !text.includes('\n') || !(/^\s/.test(text) || /^[ \t]+$/m.test(text));
}
