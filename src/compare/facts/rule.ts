import type { FactEvent, KindVocabulary, Materiality } from '../../model.ts';

/** What can happen to an entry or a value, with its weight. */
type Events = Readonly<Record<string, FactEvent>>;

/** What two editions know of a kind. */
export interface Words {
  readonly before: KindVocabulary | undefined;
  readonly after: KindVocabulary | undefined;
}

/** What an event amounts to, and whether a rule of its kind says so. */
export interface Weight {
  readonly materiality: Materiality;
  readonly ruled: boolean;
}

/** What has no rule is material, since nobody decided that people need not know. */
const unruled: Weight = { materiality: 'material', ruled: false };

/**
 * What kinds say of an event: the heavier of what the older edition was weighed with and what the newer one is, so that
 * no change is made harmless together with the rule that says so.
 * @param before nothing where the older edition knows no such kind or field, since then it promised nothing of it.
 */
export function weigh(before: Events | undefined, after: Events | undefined, event: string): Weight {
  const now = ruleOf(after ?? before, event);
  return before === undefined ? now : heavier(now, ruleOf(before, event));
}

/** The heavier of two weights; the first of two alike. */
export function heavier(one: Weight, other: Weight): Weight {
  const { materiality, ruled } = weights.indexOf(other.materiality) > weights.indexOf(one.materiality) ? other : one;
  return { materiality, ruled };
}

const weights: readonly Materiality[] = ['editorial', 'clarification', 'material'];

function ruleOf(events: Events | undefined, event: string): Weight {
  const rule = events?.[event];
  return rule === undefined ? unruled : { materiality: rule.materiality, ruled: true };
}
