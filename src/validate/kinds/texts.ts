/** The texts of a table: what stands in braces can be filled, and what may be dropped is in square brackets. */
import type { Locate, Place, Report } from '../../findings.ts';
import { findPlaceholders, grammaticalCases, isGrammaticalCase, type Placeholder } from '../../i18n/index.ts';
import type { Texts, YamlPath } from '../../model.ts';
import { nearest } from '../nearest.ts';
import type { KindEvent, KindTable } from './table.ts';
import { inflected, orderOf } from './types.ts';

/** Where a table stands, and what stands beside it. */
export interface Around {
  readonly locate: Locate;
  readonly report: Report;
  /** Every kind's id. */
  readonly kinds: readonly string[];
}

/** What a placeholder stands for. */
interface Filling {
  /** Whether an entry may lack it. */
  readonly optional?: boolean;
  /** Whether it has grammatical cases. */
  readonly inflected?: boolean;
}

type Fillings = Readonly<Record<string, Filling>>;
type Check = (texts: Texts | undefined, path: YamlPath, known: Fillings) => void;

/** Reports placeholders that nothing fills, cases that no value has, brackets without a partner. */
export function checkTexts(table: KindTable, around: Around): void {
  const check: Check = (texts, path, known) => {
    for (const [language, text] of Object.entries(texts ?? {})) checkText(text, [...path, language], known, around);
  };
  const ofEntry = fillingsOf(table);
  for (const name of ['label', 'caption'] as const) check(table[name], [name], {});
  check(table.item, ['item'], ofEntry);
  checkEvents(table.events, ['events'], ofEntry, check);
  for (const [name, field] of Object.entries(table.fields)) {
    const path = ['fields', name];
    check(field.label, [...path, 'label'], {});
    for (const [member, texts] of Object.entries(field.values ?? {})) check(texts, [...path, 'values', member], {});
    const value = { inflected: inflected.has(field.type) };
    const members = orderOf(field) === 'set' ? { added: {}, removed: {} } : {};
    checkEvents(field.events ?? {}, [...path, 'events'], { ...ofEntry, from: value, to: value, ...members }, check);
  }
}

function fillingsOf({ title, fields }: KindTable): Fillings {
  const ofFields = Object.entries(fields).map(([name, { type, required }]) => [
    name,
    { optional: required !== true && name !== title, inflected: inflected.has(type) },
  ]);
  return { ...Object.fromEntries(ofFields), what: {} };
}

function checkEvents(events: Readonly<Record<string, KindEvent>>, path: YamlPath, known: Fillings, check: Check): void {
  for (const [name, { why, say }] of Object.entries(events)) {
    check(why, [...path, name, 'why'], {});
    check(say, [...path, name, 'say'], known);
  }
}

function checkText(text: string, path: YamlPath, known: Fillings, around: Around): void {
  const { locate, report } = around;
  const { placeholders, stray } = findPlaceholders(text);
  const [offset] = stray;
  if (offset === undefined) for (const found of placeholders) checkPlaceholder(found, path, known, around);
  // One bracket too few or too many leaves others without a partner, and what is in brackets is not known.
  else report('kind-brackets', locate(path, { offset }), { bracket: text.charAt(offset), sample: '{what}' });
}

function checkPlaceholder(
  { name, grammaticalCase, offset, grouped }: Placeholder,
  path: YamlPath,
  known: Fillings,
  { locate, report }: Around,
): void {
  // To find a place takes as long as to read the file.
  const place = (): Place => locate(path, { offset });
  const filling = Object.hasOwn(known, name) ? known[name] : undefined;
  if (filling === undefined) {
    const names = Object.keys(known);
    const allowed = names.map((other) => `{${other}}`).join(', ');
    report('kind-placeholder-unknown', place(), { placeholder: `{${name}}`, guess: nearest(name, names), allowed });
  } else if (filling.optional === true && !grouped) {
    report('kind-placeholder-optional', place(), { field: name, sample: `[ ({${name}})]` });
  } else if (grammaticalCase !== undefined && !isGrammaticalCase(grammaticalCase)) {
    const guess = nearest(grammaticalCase, grammaticalCases);
    report('kind-case-unknown', place(), { case: grammaticalCase, guess, allowed: grammaticalCases.join(', ') });
  } else if (grammaticalCase !== undefined && filling.inflected !== true) {
    report('kind-case-idle', place(), { placeholder: `{${name}}` });
  }
}
