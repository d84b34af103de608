/** One file against its schema. */

import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { SourceFile } from '../../read/types.ts';
import type { Schemas } from '../schemas.ts';
import { explain, meantField } from './explain.ts';
import { checkLetters } from './letters.ts';
import type { Mistake } from './mistake.ts';
import { errorsOf, type SchemaError } from './validator.ts';

/** Most findings of one file; what is wrong throughout is not told value by value. */
const most = 50;

/** True where the value has the shape that the schema describes; reports what is wrong otherwise, and what looks wrong. */
export function checkSchema(schema: string, source: SourceFile, schemas: Schemas, report: Report): boolean {
  const errors = errorsOf(source.value, schema, schemas);
  if (errors.length === 0) {
    checkLetters(source, schema, report);
    return true;
  }
  const mistakes = withoutBranches(errors).map(
    (error): Mistake => ({ error, path: pathOf(error.instancePath), schema, source, schemas, report }),
  );
  for (const mistake of withoutMisspelt(mistakes).slice(0, most)) explain(mistake);
  return false;
}

/** A field whose name has a slip is not missing as well. */
function withoutMisspelt(mistakes: readonly Mistake[]): readonly Mistake[] {
  const keyOf = ({ error }: Mistake, field: unknown): string => `${error.instancePath} ${field}`;
  const meant = new Set(
    mistakes
      .filter(({ error }) => error.keyword === 'additionalProperties')
      .map((mistake) => keyOf(mistake, meantField(mistake))),
  );
  return mistakes.filter((mistake) => !meant.has(keyOf(mistake, mistake.error.params['missingProperty'])));
}

/** Of a choice between shapes only the choice is told, not why each of them did not fit. */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  return errors.filter(({ schemaPath }) => !schemaPath.includes('/anyOf/'));
}

function pathOf(pointer: string): YamlPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
