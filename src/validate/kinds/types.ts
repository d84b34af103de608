/** What each type of field means: how its values are written and compared, and which of its changes people may bear. */
import type { Order } from '../../model.ts';
import type { Schema } from '../json-schema.ts';
import type { FieldType, KindField } from './table.ts';

/** How values compare. */
export function orderOf({ type, order }: KindField): Order {
  return order ?? types[type].order;
}

/** What can happen to a value. */
export const eventsOf: Readonly<Record<Order, readonly string[]>> = {
  period: ['shortened', 'lengthened', 'changed'],
  number: ['increased', 'decreased', 'changed'],
  date: ['earlier', 'later', 'changed'],
  set: ['widened', 'narrowed', 'changed'],
  none: ['changed'],
};

/** The direction that burdens more whoever bears the duty: less time, a higher number, an earlier day, a longer list. */
const harder: Readonly<Record<Order, string>> = {
  period: 'shortened',
  number: 'increased',
  date: 'earlier',
  set: 'widened',
  none: '',
};

/**
 * Whether an event of a field is one that people may have to bear, so that nothing less than material will do: every
 * direction but the one that burdens the company more, or people less, and every change in no direction of values that
 * have one.
 */
export function isAdverse(field: KindField, event: string): boolean {
  const order = orderOf(field);
  if (order === 'none') return false;
  if (field.duty === undefined || event === 'changed') return true;
  return field.duty === 'ours' ? event !== harder[order] : event === harder[order];
}

/** The settings that mean something for some types only, with these types. */
export const settings: Readonly<Record<'values' | 'translate' | 'duty' | 'to' | 'order', readonly FieldType[]>> = {
  values: ['enum', 'list', 'country'],
  translate: ['text'],
  duty: ['period', 'number', 'money', 'date', 'list'],
  to: ['ref'],
  // Other values are worded by how they compare.
  order: ['number', 'list'],
};

/** Types whose values have grammatical cases. */
export const inflected: ReadonlySet<FieldType> = new Set<FieldType>(['period', 'number', 'date']);

interface Type {
  readonly order: Order;
  readonly form: (field: KindField) => Schema;
}

const types: Readonly<Record<FieldType, Type>> = {
  text: { order: 'none', form: () => ({ type: 'string', pattern: '\\S' }) },
  number: { order: 'number', form: () => ({ type: 'number', minimum: 0 }) },
  date: {
    order: 'date',
    form: () => ({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2027-01-31'] }),
  },
  period: { order: 'period', form: () => ({ $ref: 'period.json' }) },
  money: {
    order: 'number',
    form: () => ({ type: 'string', pattern: '^[0-9]{1,12}(\\.[0-9]{1,2})? [A-Z]{3}$', examples: ['1500 RUB'] }),
  },
  country: { order: 'none', form: countryForm },
  enum: { order: 'none', form: ({ values = {} }) => memberForm(Object.keys(values)) },
  ref: {
    order: 'none',
    form: ({ to = '[a-z][a-z0-9-]*' }) => ({
      type: 'string',
      pattern: `^\\{\\{${to}\\.[a-z][a-z0-9-]*\\}\\}$`,
      examples: ['{{recipients.bank}}'],
    }),
  },
  list: {
    order: 'set',
    form: ({ values = {} }) => ({
      ...{ type: 'array', minItems: 1, uniqueItems: true },
      items: { type: 'string', enum: Object.keys(values) },
    }),
  },
};

/** How a value is written, as a JSON Schema. */
export function formOf(field: KindField): Schema {
  return types[field.type].form(field);
}

/** A country that has words is known to be one. */
function countryForm({ values }: KindField): Schema {
  return values === undefined
    ? { type: 'string', pattern: '^[A-Z]{2}$', examples: ['DE'] }
    : memberForm(Object.keys(values));
}

/** YAML reads `true` and `false` as no texts. */
function memberForm(members: readonly string[]): Schema {
  const isBoolean = members.length === 2 && members.includes('true') && members.includes('false');
  return isBoolean ? { type: 'boolean' } : { type: 'string', enum: members };
}
