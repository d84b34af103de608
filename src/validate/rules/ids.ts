import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { PolicyContext, Rule, Typed } from '../context.ts';
import { factsOf, type Stated, sectionsOf } from '../walk.ts';

/** Names are unique: facts within their kind, sections in the file; no two share an address on the page. */
export const uniqueIds: Rule = (context, report) => {
  for (const file of [context.file, ...context.translations.values()]) checkFile(file, report);
  checkAnchors(context, report);
};

function checkFile(file: Typed<Stated>, report: Report): void {
  const seen = new Map<string, YamlPath>();
  const once = (group: string, id: string, path: YamlPath): void => {
    const first = seen.get(`${group} ${id}`);
    if (first === undefined) seen.set(`${group} ${id}`, path);
    else report('id-repeated', file.locate([...path, 'id']), { id, line: file.locate([...first, 'id']).line });
  };
  for (const { kind, fact, path } of factsOf(file.value)) once(kind, fact.id, path);
  for (const { section, path } of sectionsOf(file.value)) once('section:', section.id, path);
}

/** A fact's address is its kind and id, joined by a hyphen; a section may have chosen the same. */
function checkAnchors({ file }: PolicyContext, report: Report): void {
  const anchors = new Map(
    [...factsOf(file.value)].map(({ kind, fact }) => [`${kind}-${fact.id}`, `${kind}.${fact.id}`]),
  );
  for (const { section, path } of sectionsOf(file.value)) {
    const fact = anchors.get(section.id);
    if (fact !== undefined) report('id-taken-by-fact', file.locate([...path, 'id']), { id: section.id, fact });
  }
}
