import { findReferences } from '../../i18n/index.ts';
import type { Rule } from '../context.ts';
import { factsOf, textsOf } from '../walk.ts';

/** Warns of facts that no text shows, and of whole lists at once: readers would never learn of them. */
export const unusedFacts: Rule = ({ file }, report) => {
  const used = new Set<string>();
  for (const { text } of textsOf(file.value)) {
    for (const { path } of findReferences(text)) used.add(path.slice(0, 2).join('.'));
    for (const [, id] of text.matchAll(/\]\(term:([^)\s]*)\)/g)) used.add(`terms.${id}`);
  }
  for (const [kind, entries] of Map.groupBy(factsOf(file.value), (entry) => entry.kind)) {
    const unused = used.has(kind) ? [] : entries.filter(({ fact }) => !used.has(`${kind}.${fact.id}`));
    // A whole list goes with one paragraph of the text.
    if (unused.length > 1 && unused.length === entries.length) {
      const place = file.locate(['facts', kind], { key: true });
      report('list-unused', place, { kind, list: `{{${kind}}}`, entries: entries.length });
      continue;
    }
    for (const { fact, path } of unused) {
      const shown = { list: `{{${kind}}}`, item: `{{${kind}.${fact.id}}}` };
      report('fact-unused', file.locate([...path, 'id']), { kind, id: fact.id, ...shown });
    }
  }
};
