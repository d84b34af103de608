import type { Place, Report } from '../../findings.ts';
import { grammaticalCases, isGrammaticalCase, type Reference } from '../../i18n/index.ts';
import type { FactVocabulary } from '../../model.ts';
import { nearest } from '../nearest.ts';
import type { Referents } from '../referents.ts';

/** A case stands only where the program can inflect the value: on periods, dates and numbers. */
export function checkCase(
  { path, grammaticalCase, source }: Reference,
  referents: Referents,
  vocabulary: FactVocabulary,
  report: Report,
  place: () => Place,
): void {
  if (grammaticalCase === undefined) return;
  if (!isGrammaticalCase(grammaticalCase)) {
    const allowed = grammaticalCases.join(', ');
    const guess = nearest(grammaticalCase, grammaticalCases);
    report('reference-case-unknown', place(), { reference: source, case: grammaticalCase, guess, allowed });
  } else if (!isTyped(path, referents, vocabulary)) {
    report('case-on-text', place(), { reference: source, plain: source.replace(/:\w+/, '') });
  }
}

function isTyped(
  [kind = '', id = '', field]: readonly string[],
  { kinds }: Referents,
  vocabulary: FactVocabulary,
): boolean {
  if (kind === 'notice') return true;
  const fact = kinds.get(kind)?.get(id);
  const { value, title, fields } = vocabulary[kind] ?? {};
  const shown = field ?? [value, title].find((name) => name !== undefined && fact?.[name] !== undefined) ?? '';
  const order = fields?.[shown]?.order;
  return typeof fact?.[shown] === 'number' || order === 'period' || order === 'date';
}
