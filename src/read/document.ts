/** Text as a YAML document, under the strictest reading of YAML 1.2. */
import { type Document, parseDocument } from 'yaml';

/**
 * Parses; errors and warnings are in the document. Duplicate keys are left to `guards.ts`: the package compares every
 * key with every other, which takes minutes for a hostile file.
 */
export function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}
