/** The company's own kinds: their files' shape, what their schema cannot say, and a place among the shipped ones. */
import { type Report, severityOf } from '../../findings.ts';
import type { SourceFile, SourceFiles } from '../../read/types.ts';
import { checkSchema } from '../schema/check.ts';
import type { Schemas } from '../schemas.ts';
import { type Kind, kindOf, kindsOf } from './kinds.ts';
import { checkTable } from './rules.ts';
import type { KindTable } from './table.ts';

/** Names that stand beside kinds in references, subjects and addresses, and so are none of a kind. */
const reserved: ReadonlySet<string> = new Set([
  ...['publisher', 'notice', 'section', 'sections', 'term', 'policy', 'policies'],
  ...['title', 'summary', 'facts', 'changes', 'editions', 'record', 'languages', 'kinds', 'kind'],
]);

/**
 * The schemas with the kinds of a folder. A kind that cannot be used keeps its name, so that what policies state of it
 * is no unknown field.
 */
export function withKindsOf(sources: SourceFiles, schemas: Schemas, report: Report): Schemas {
  if (sources.size === 0) return schemas;
  const own = [...sources].map(([name, source]) => [name.slice(0, -'.yaml'.length), source] as const);
  const ids = [...schemas.kinds.ids, ...own.map(([id]) => id)];
  const checked = own.flatMap(([id, source]) => {
    if (schemas.kinds.ids.includes(id)) {
      if (source !== undefined) report('kind-id-taken', source.locate([]), { id });
      return [];
    }
    const kind = source && checkKind(id, source, ids, schemas, report);
    return [[id, () => kind] as const];
  });
  const shipped = schemas.kinds.ids.map((id) => [id, () => schemas.kinds.get(id)] as const);
  return { ...schemas, kinds: kindsOf(new Map([...shipped, ...checked])) };
}

/** A kind of its file; undefined where it cannot be used, which is reported. */
function checkKind(
  id: string,
  source: SourceFile,
  ids: readonly string[],
  schemas: Schemas,
  report: Report,
): Kind | undefined {
  let broken = false;
  const noting: Report = (code, place, ...data) => {
    broken ||= severityOf(code) === 'error';
    report(code, place, ...data);
  };
  // What every object has is found where nothing was stated.
  if (reserved.has(id) || id in {}) noting('kind-id-taken', source.locate([]), { id });
  if (!checkSchema('kind.json', source, schemas, noting)) return undefined;
  const table = source.value as KindTable;
  checkTable(table, { locate: source.locate, report: noting, kinds: ids });
  return broken ? undefined : kindOf(id, table);
}
