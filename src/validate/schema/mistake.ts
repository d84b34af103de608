/** What a schema does not allow, and where it stands in its file. */
import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { SourceFile } from '../../read/types.ts';
import type { Schemas } from '../schemas.ts';
import type { SchemaError } from './validator.ts';

/** An error with all that is needed to tell it. */
export interface Mistake {
  readonly error: SchemaError;
  readonly path: YamlPath;
  /** Path of the schema in its folder. */
  readonly schema: string;
  readonly source: SourceFile;
  readonly schemas: Schemas;
  readonly report: Report;
}

/** The value at a path of a file. */
export function valueAt(source: SourceFile, path: YamlPath): unknown {
  let value = source.value;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>> | null)?.[key];
  return value;
}

/** The field that a path ends in; an item of a list counts as its list. */
export function nameOf(path: YamlPath): { field: string } {
  return { field: String(path.findLast((key) => typeof key === 'string') ?? '') };
}
