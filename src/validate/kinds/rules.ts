/** What the schema of kinds cannot say of a table. */
import type { YamlPath } from '../../model.ts';
import { nearest } from '../nearest.ts';
import type { KindEvent, KindField, KindTable } from './table.ts';
import { type Around, checkTexts } from './texts.ts';
import { eventsOf, isAdverse, orderOf, settings } from './types.ts';

/** Words that placeholders use for something else; `what` names the entry, so only the title field may be called so. */
const taken: ReadonlySet<string> = new Set(['id', 'formerly', 'from', 'to', 'added', 'removed']);

/** Reports what is wrong with a table of the right shape. */
export function checkTable(table: KindTable, around: Around): void {
  checkShown(table, around);
  for (const [name, field] of Object.entries(table.fields)) checkField(name, field, table, around);
  for (const [name, event] of Object.entries(table.events)) checkWhy(name, event, ['events', name], around);
  checkTexts(table, around);
}

/** The fields that stand for an entry exist, and its name is never missing. */
function checkShown({ title, value, fields }: KindTable, { locate, report }: Around): void {
  const names = Object.keys(fields);
  for (const [setting, field] of Object.entries({ title, value })) {
    if (field === undefined || names.includes(field)) continue;
    const data = { field, guess: nearest(field, names), allowed: names.join(', ') };
    report('kind-field-unknown', locate([setting]), data);
  }
  const named = names.includes(title) ? fields[title] : undefined;
  if (named !== undefined && (named.type !== 'text' || named.required !== true)) {
    report('kind-title-optional', locate(['title']), { field: title });
  }
}

function checkField(name: string, field: KindField, { title }: KindTable, around: Around): void {
  const { locate, report, kinds } = around;
  const path: YamlPath = ['fields', name];
  const isTaken = taken.has(name) || (name === 'what' && title !== 'what') || name in {};
  if (isTaken || !/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    report('kind-field-name', locate(path, { key: true }), { field: name, taken: isTaken ? 1 : '' });
  }
  for (const [setting, fits] of Object.entries(settings)) {
    if (field[setting as keyof typeof settings] === undefined || fits.includes(field.type)) continue;
    const data = { setting, type: field.type, fits: fits.join(', ') };
    report('kind-setting-idle', locate([...path, setting], { key: true }), data);
  }
  if ((field.type === 'enum' || field.type === 'list') && field.values === undefined) {
    report('kind-values-missing', locate(path, { key: true }), { field: name });
  }
  for (const value of field.type === 'country' ? Object.keys(field.values ?? {}) : []) {
    if (!/^[A-Z]{2}$/.test(value))
      report('kind-country-form', locate([...path, 'values', value], { key: true }), { value });
  }
  if (field.to !== undefined && !kinds.includes(field.to)) {
    report('kind-ref-unknown', locate([...path, 'to']), { kind: field.to, guess: nearest(field.to, kinds) });
  }
  for (const [event, rule] of Object.entries(field.events ?? {})) checkEvent(name, field, event, rule, around);
}

function checkEvent(name: string, field: KindField, event: string, rule: KindEvent, around: Around): void {
  const { locate, report } = around;
  const path: YamlPath = ['fields', name, 'events', event];
  const known = eventsOf[orderOf(field)];
  if (!known.includes(event)) {
    const data = { event, type: field.type, guess: nearest(event, known), allowed: known.join(', ') };
    report('kind-event-unknown', locate(path, { key: true }), data);
    return;
  }
  if (rule.materiality === 'material' || !isAdverse(field, event)) {
    checkWhy(event, rule, path, around);
    return;
  }
  const place = locate([...path, 'materiality']);
  const { duty } = field;
  if (duty === undefined && event !== 'changed') report('kind-weight-unfounded', place, { field: name, event });
  else report('kind-weight-adverse', place, { field: name, event, duty: duty ?? '' });
}

/** Whoever weighs an event less than material says why. */
function checkWhy(event: string, { materiality, why }: KindEvent, path: YamlPath, { locate, report }: Around): void {
  if (materiality === 'material' || why !== undefined) return;
  report('kind-why-missing', locate([...path, 'materiality']), { event });
}
