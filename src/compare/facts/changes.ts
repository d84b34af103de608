import type { Fact, FactChange, FactSheet, KindVocabulary } from '../../model.ts';
import { wordsFor } from './entry.ts';
import { fieldChanges } from './fields.ts';
import { movedIds } from './moved.ts';
import { ruleOf } from './rule.ts';

/** Fields that name an entry and say nothing of the world. */
const naming = new Set(['id', 'formerly']);

/**
 * What changed between the facts of two editions, by kind in the order of the newer one: what was removed, then each
 * entry of the new list with what happened to it. Both sheets are in the authoritative language.
 */
export function compareFacts(before: FactSheet, after: FactSheet): FactChange[] {
  const kinds = new Set([...Object.keys(after.facts), ...Object.keys(before.facts)]);
  const changes = [...singleChanges('publisher', before, after), ...singleChanges('notice', before, after)];
  for (const kind of kinds) {
    const vocabulary = after.vocabulary[kind] ?? before.vocabulary[kind];
    changes.push(...kindChanges(kind, before.facts[kind] ?? [], after.facts[kind] ?? [], vocabulary));
  }
  return changes;
}

/** Kinds of one entry that has no id: the publisher's details, and the notice that the policy promises. */
function singleChanges(kind: 'publisher' | 'notice', before: FactSheet, after: FactSheet): FactChange[] {
  const vocabulary = wordsFor(kind, before, after);
  const [old, now] = [before[kind] ?? {}, after[kind] ?? {}];
  const fields = new Set([...Object.keys(now), ...Object.keys(old)]);
  return fieldChanges(old, now, fields, vocabulary).map((change) => ({
    kind,
    subject: `${kind}.${change.field}`,
    ...change,
  }));
}

function kindChanges(
  kind: string,
  before: readonly Fact[],
  after: readonly Fact[],
  vocabulary: KindVocabulary | undefined,
): FactChange[] {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const ancestorOf = (fact: Fact): Fact | undefined =>
    old.get(fact.id) ?? fact.formerly?.map((id) => old.get(id)).find((found) => found !== undefined);
  const pairs = after.map((fact) => ({ fact, ancestor: ancestorOf(fact) }));
  const kept = new Set(pairs.map(({ ancestor }) => ancestor?.id));
  const moved = movedIds(
    before.filter(({ id }) => kept.has(id)).map(({ id }) => id),
    pairs.flatMap(({ ancestor }) => (ancestor === undefined ? [] : [ancestor.id])),
  );

  const changes: FactChange[] = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ kind, subject: `${kind}.${id}`, event: 'removed', ...ruleOf(vocabulary?.events, 'removed') }));
  for (const { fact, ancestor } of pairs) {
    const named = { kind, subject: `${kind}.${fact.id}` };
    const happened = (event: string): FactChange => ({ ...named, event, ...ruleOf(vocabulary?.events, event) });
    if (ancestor === undefined) {
      changes.push(happened('added'));
      continue;
    }
    const formerly = ancestor.id === fact.id ? {} : { formerly: ancestor.id };
    if (ancestor.id !== fact.id) changes.push({ ...happened('renamed'), ...formerly });
    const fields = new Set([...Object.keys(fact), ...Object.keys(ancestor)].filter((field) => !naming.has(field)));
    for (const change of fieldChanges(ancestor, fact, fields, vocabulary))
      changes.push({ ...named, ...formerly, ...change });
    if (moved.has(ancestor.id)) changes.push({ ...happened('moved'), ...formerly });
  }
  return changes;
}
