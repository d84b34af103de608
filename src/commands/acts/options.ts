import { isDate } from '../../calendar/date.ts';
import type { Report } from '../../findings.ts';
import type { IsoDate, Language, Texts } from '../../model.ts';
import type { Call } from './plan.ts';
import { type Ledger, placeOf, type Scene } from './scene.ts';

/** Options that give a text for readers: `--because` in the authoritative language, `--because-en` and so on in others. */
export function textOptions(...names: readonly string[]): Record<string, { readonly type: 'string' }> {
  const all = names.flatMap((name) => [name, `${name}-ru`, `${name}-en`]);
  return Object.fromEntries(all.map((name) => [name, { type: 'string' } as const]));
}

/** A date among the options. */
export function dateOf({ options, misuse }: Call, option: string): IsoDate | undefined {
  const value = options[option];
  if (typeof value === 'string' && !isDate(value)) misuse({ kind: 'date', option, value });
  return typeof value === 'string' && isDate(value) ? value : undefined;
}

/** A date that the command cannot do without. */
export function requiredDate(call: Call, option: string): IsoDate | undefined {
  if (call.options[option] === undefined) call.misuse({ kind: 'missing', option });
  return dateOf(call, option);
}

/** The edition's number that stands behind the policy, or in an option. */
export function editionOf({ words, options, misuse }: Call, option?: string): number | undefined {
  const value = option === undefined ? words[1] : options[option];
  if (value === undefined && option !== undefined) return undefined;
  if (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value)) return Number(value);
  misuse({ kind: 'edition', value: String(value ?? '') });
  return undefined;
}

/** Whether an act is on the end of the whole policy, not on one of its editions. */
export function isOnEnd({ words, options, misuse }: Call): boolean {
  if (options['retirement'] !== true) return false;
  if (words[1] !== undefined) misuse({ kind: 'together', option: 'retirement', other: words[1] });
  return true;
}

/**
 * A text for readers in every language of the publisher; nothing where none is given, or where some are missing, which is
 * reported: an entry of the record cannot be completed later.
 */
export function textsOf(scene: Scene, ledger: Ledger, call: Call, name: string, report: Report): Texts | undefined {
  const { publisher, language: authoritative } = scene;
  const { options, misuse } = call;
  const given = (option: string): string => String(options[option] ?? '').trim();
  if (given(name) !== '' && given(`${name}-${authoritative}`) !== '') misuse({ kind: 'twice', option: name });
  const texts: Partial<Record<Language, string>> = {};
  for (const language of ['ru', 'en'] as const) {
    const own = given(`${name}-${language}`) || (language === authoritative ? given(name) : '');
    if (own === '') continue;
    if (publisher.languages.includes(language)) texts[language] = own;
    else misuse({ kind: 'language', option: `${name}-${language}`, value: publisher.languages.join(', ') });
  }
  if (Object.keys(texts).length === 0) return undefined;
  const missing = publisher.languages.filter((language) => texts[language] === undefined);
  for (const language of missing) {
    const option = language === authoritative ? `--${name}` : `--${name}-${language}`;
    report('act-text-untranslated', placeOf(ledger), { language, option });
  }
  return missing.length > 0 ? undefined : texts;
}
