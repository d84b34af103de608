import type { Fact, FactChange, FactValue } from '../../model.ts';
import { orders } from './orders/index.ts';
import { members } from './orders/set.ts';
import { type Words, weigh } from './rule.ts';

type FieldChange = Omit<FactChange, 'kind' | 'subject'> & { readonly field: string };
type Values = Fact | Readonly<Record<string, FactValue>>;

/** What changed between two entries of one kind, field by field. */
export function fieldChanges(before: Values, after: Values, fields: Iterable<string>, words: Words): FieldChange[] {
  return [...fields].flatMap((field) => fieldChange(field, before[field], after[field], words) ?? []);
}

function fieldChange(
  field: string,
  from: FactValue | undefined,
  to: FactValue | undefined,
  words: Words,
): FieldChange | undefined {
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  const [known, now] = [words.before?.fields[field], words.after?.fields[field]];
  const order = (now ?? known)?.order ?? 'none';
  const lacks = order !== 'set' && (from === undefined || to === undefined);
  const event = lacks ? 'changed' : orders[order](from, to);
  if (event === '') return undefined;
  return {
    event,
    field,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(order === 'set' ? members(from, to) : {}),
    ...weigh(known?.events, now?.events, event),
  };
}
