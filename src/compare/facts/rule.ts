import type { FactEvent, Materiality } from '../../model.ts';

/**
 * What the schema says of an event. A field's event without a rule takes its `changed` rule's word; what has none at all
 * is material, since nobody decided that people need not know.
 */
export function ruleOf(
  events: Readonly<Record<string, FactEvent>> | undefined,
  event: string,
): { readonly materiality: Materiality; readonly ruled: boolean } {
  const rule = events?.[event] ?? (isStructural(event) ? undefined : events?.['changed']);
  return rule === undefined
    ? { materiality: 'material', ruled: false }
    : { materiality: rule.materiality, ruled: true };
}

function isStructural(event: string): boolean {
  return event === 'added' || event === 'removed' || event === 'moved' || event === 'renamed';
}
