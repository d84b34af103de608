import { findReferences } from '../../language/index.ts';
import type { Rule } from '../context.ts';
import { factsOf, textsOf } from '../walk.ts';

/** Warns of facts that no text shows: readers would never learn of them. */
export const unusedFacts: Rule = ({ file }, report) => {
  const used = new Set<string>();
  for (const { text } of textsOf(file.value)) {
    for (const { path } of findReferences(text)) used.add(path.slice(0, 2).join('.'));
    for (const [, id] of text.matchAll(/\]\(term:([^)\s]*)\)/g)) used.add(`terms.${id}`);
  }
  for (const { kind, fact, path } of factsOf(file.value)) {
    if (used.has(kind) || used.has(`${kind}.${fact.id}`)) continue;
    const data = { kind, id: fact.id };
    report('fact-unused', file.locate([...path, 'id']), {
      ...data,
      list: `{{${kind}}}`,
      item: `{{${kind}.${fact.id}}}`,
    });
  }
};
