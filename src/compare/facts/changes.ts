import type { Fact, FactChange, FactSheet, KindVocabulary } from '../../model.ts';
import { fieldChanges } from './fields.ts';
import { movedIds } from './moved.ts';
import { heavier, type Weight, type Words, weigh } from './rule.ts';

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
    const words = { before: before.vocabulary[kind], after: after.vocabulary[kind] };
    changes.push(...kindChanges(kind, before.facts[kind] ?? [], after.facts[kind] ?? [], words));
  }
  return betweenKinds(changes);
}

/** An entry that left one kind for another weighs the heavier of both: gone from here and new there. */
function betweenKinds(changes: readonly FactChange[]): FactChange[] {
  const keyOf = ({ kind, subject }: FactChange, event: string): string => event + subject.slice(kind.length);
  const known = new Map(changes.map((change) => [keyOf(change, change.event), change]));
  return changes.map((change) => {
    const opposite = { added: 'removed', removed: 'added' }[change.event];
    const other = opposite && known.get(keyOf(change, opposite));
    return other ? { ...change, ...heavier(change, other) } : change;
  });
}

/** Kinds of one entry that has no id: the publisher's details, and the notice that the policy promises. */
function singleChanges(kind: 'publisher' | 'notice', before: FactSheet, after: FactSheet): FactChange[] {
  // Which details there are is the publisher's to say: one that is gone, or new, has its words on one side alone.
  const [had, has] = [before.vocabulary[kind], after.vocabulary[kind]];
  const words = { before: withFieldsOf(had, has), after: withFieldsOf(has, had) };
  const [old, now] = [before[kind] ?? {}, after[kind] ?? {}];
  const fields = new Set([...Object.keys(now), ...Object.keys(old)]);
  return fieldChanges(old, now, fields, words).map((change) => ({
    kind,
    subject: `${kind}.${change.field}`,
    ...change,
  }));
}

function withFieldsOf(own: KindVocabulary | undefined, other: KindVocabulary | undefined): KindVocabulary | undefined {
  return own && other ? { ...own, fields: { ...other.fields, ...own.fields } } : (own ?? other);
}

function kindChanges(kind: string, before: readonly Fact[], after: readonly Fact[], words: Words): FactChange[] {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const ancestorOf = (fact: Fact): Fact | undefined =>
    old.get(fact.id) ?? fact.formerly?.map((id) => old.get(id)).find((found) => found !== undefined);
  const pairs = after.map((fact) => ({ fact, ancestor: ancestorOf(fact) }));
  const kept = new Set(pairs.map(({ ancestor }) => ancestor?.id));
  const moved = movedIds(
    before.filter(({ id }) => kept.has(id)).map(({ id }) => id),
    pairs.flatMap(({ ancestor }) => (ancestor === undefined ? [] : [ancestor.id])),
  );

  // Nobody can know of a kind that was never stated before whether people had what it states.
  const ofEntry = (event: string): Weight =>
    event === 'added' && before.length === 0
      ? { materiality: 'material', ruled: true }
      : weigh(words.before?.events, words.after?.events, event);
  const changes: FactChange[] = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ kind, subject: `${kind}.${id}`, event: 'removed', ...ofEntry('removed') }));
  for (const { fact, ancestor } of pairs) {
    const named = { kind, subject: `${kind}.${fact.id}` };
    const happened = (event: string): FactChange => ({ ...named, event, ...ofEntry(event) });
    if (ancestor === undefined) {
      changes.push(happened('added'));
      continue;
    }
    const formerly = ancestor.id === fact.id ? {} : { formerly: ancestor.id };
    if (ancestor.id !== fact.id) changes.push({ ...happened('renamed'), ...formerly });
    const fields = new Set([...Object.keys(fact), ...Object.keys(ancestor)].filter((field) => !naming.has(field)));
    for (const change of fieldChanges(ancestor, fact, fields, words))
      changes.push({ ...named, ...formerly, ...change });
    if (moved.has(ancestor.id)) changes.push({ ...happened('moved'), ...formerly });
  }
  return changes;
}
