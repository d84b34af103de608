/**
 * The shape of a table of wordings, and how a wording is filled.
 *
 * A wording may hold `{name}` (a value of the finding's data), `{name|день|дня|дней}` (a whole number and the form of
 * the noun that goes with it; two forms in English), `{name:group}` (a word of `glossary.ts`), `{name:half}` (the
 * reader's half of a schema's `Срок · Deadline` or `По-русски. / In English.`) and `{name? … * …}` (text that is there
 * only where the value is, which `*` stands for). Doubled braces stand for themselves, since references in policies are
 * written with them.
 */
import { plural } from '../i18n/index.ts';
import type { Language } from '../model.ts';
import { glossary } from './glossary.ts';

/** An error ends a command with 1; a warning may be a fault; a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** One code's severity and its words in every language of the interface. */
export interface Wording extends Readonly<Record<Language, Words>> {
  readonly severity: Severity;
}

/** Checks the shape of one stage's table and keeps its texts as types, so that missing data does not compile. */
export function wordings<const Table extends Readonly<Record<string, Wording>>>(table: Table): Table {
  return table;
}

/** The placeholders of a template, as a type. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? Name<Inner> | Placeholders<Rest>
  : never;

type Name<Inner extends string> = Inner extends `{${string}`
  ? never
  : Inner extends `${infer Before}|${string}` | `${infer Before}?${string}`
    ? Before
    : Inner extends `${infer Before}:${string}`
      ? Before
      : Inner;

const placeholder = /(?<!\{)\{(\w+)(?:\|([^{}]*)|:(\w+)|\?([^{}]*))?\}(?!\})/g;

/** Fills a template; a placeholder without a value is left as it stands, so that it is seen. */
export function fill(template: string, data: Readonly<Record<string, string | number>>, language: Language): string {
  return template.replace(
    placeholder,
    (whole, name: string, forms?: string, group?: string, optional?: string): string => {
      const value = data[name];
      if (optional !== undefined)
        return value === undefined || value === '' ? '' : optional.replace('*', () => `${value}`);
      if (value === undefined) return whole;
      if (forms !== undefined) return `${value}\u00A0${nounForm(Number(value), forms.split('|'), language)}`;
      if (group === 'half') return halfOf(String(value), language);
      if (group !== undefined) return glossary[group]?.[String(value)]?.[language] ?? String(value);
      return String(value);
    },
  );
}

function halfOf(text: string, language: Language): string {
  const [ru = text, en = ru] = text.split(/ [·/] /);
  return language === 'ru' ? ru : en;
}

function nounForm(count: number, [one = '', few = one, many = few]: readonly string[], language: Language): string {
  return plural(count, language, language === 'ru' ? { one, few, many } : { one, other: few });
}
