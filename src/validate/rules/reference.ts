import type { Place, Report } from '../../findings.ts';
import type { Reference } from '../../i18n/index.ts';
import type { FactVocabulary } from '../../model.ts';
import { nearest } from '../nearest.ts';
import type { Referents } from '../referents.ts';

/** Reports where a reference leads to nothing; true where it leads somewhere. */
export function checkReference(
  { path, source }: Reference,
  rich: boolean,
  referents: Referents,
  vocabulary: FactVocabulary,
  report: Report,
  place: () => Place,
): boolean {
  const [kind = '', id, field] = path;
  if (kind === 'publisher' || kind === 'notice') return checkDetail(path, source, referents, report, place);
  const entries = referents.kinds.get(kind);
  if (entries === undefined) {
    const guess = nearest(kind, [...referents.kinds.keys(), 'publisher', 'notice']);
    report('reference-kind-unknown', place(), { reference: source, kind, guess });
    return false;
  }
  if (id === undefined) return checkList(kind, source, entries.size, rich, report, place);
  const fact = entries.get(id);
  if (fact === undefined) {
    report('reference-fact-unknown', place(), { reference: source, kind, id, guess: nearest(id, entries.keys()) });
    return false;
  }
  if (field === undefined || (field !== 'id' && field !== 'formerly' && Object.hasOwn(fact, field))) return true;
  const fields = Object.keys(vocabulary[kind]?.fields ?? {});
  if (fields.includes(field))
    report('reference-field-absent', place(), { reference: source, fact: `${kind}.${id}`, field });
  else report('reference-field-unknown', place(), { reference: source, field, guess: nearest(field, fields) });
  return false;
}

function checkList(kind: string, reference: string, size: number, rich: boolean, report: Report, place: () => Place) {
  if (size === 0) report('reference-list-empty', place(), { reference, kind });
  else if (!rich) report('reference-list', place(), { reference });
  return size > 0 && rich;
}

function checkDetail(
  [kind = '', field = '', ...more]: readonly string[],
  reference: string,
  { publisher }: Referents,
  report: Report,
  place: () => Place,
): boolean {
  const known = kind === 'publisher' ? publisher : new Set(['days']);
  if (known.has(field) && more.length === 0) return true;
  const guess = field === '' ? '' : nearest(field, known);
  report('reference-detail-unknown', place(), { reference, kind, guess, allowed: [...known].join(', ') });
  return false;
}
