import type { Place, Report } from '../../findings.ts';
import { findReferences } from '../../i18n/index.ts';
import type { FactVocabulary } from '../../model.ts';
import type { Rule, Typed } from '../context.ts';
import { nearest } from '../nearest.ts';
import { type Referents, referentsOf } from '../referents.ts';
import { type Stated, type StatedText, textsOf } from '../walk.ts';
import { checkCase } from './cases.ts';
import { checkLinks } from './links.ts';
import { checkReference } from './reference.ts';

/** Most findings of one sort in one text; finding places in a text that is wrong throughout would take for ever. */
const most = 20;

/** Everything that texts refer to is there, and is written as references are. */
export const references: Rule = (context, report) => {
  const referents = referentsOf(context);
  for (const file of [context.file, ...context.translations.values()]) {
    for (const text of textsOf(file.value))
      checkText(text, { file, referents, vocabulary: context.vocabulary, report });
  }
};

/** What the checks of one text share. */
interface Checking {
  readonly file: Typed<Stated>;
  readonly referents: Referents;
  readonly vocabulary: FactVocabulary;
  readonly report: Report;
}

function checkText({ text, path, rich }: StatedText, { file, referents, vocabulary, report }: Checking): void {
  const at = (offset: number): Place => file.locate(path, { offset });
  let told = 0;
  const limited: Report = (code, place, ...data) => {
    told += 1;
    report(code, place, ...data);
  };
  for (const reference of findReferences(text)) {
    const place = () => at(reference.offset);
    const leads = checkReference(reference, rich, referents, vocabulary, limited, place);
    if (leads) checkCase(reference, referents, vocabulary, limited, place);
    if (told === most) break;
  }
  checkBraces(text, referents, report, at);
  if (rich) checkLinks(text, referents, report, at, most);
}

/** What stands in braces, with a brace too many or too few perhaps, and doubled braces that stand alone. */
const braced = /\{{1,3}([^{}\n]{0,80})\}{1,3}|\{\{|\}\}/g;

/** Braces that make no reference; what stands between them may be one with a slip. */
function checkBraces(text: string, { kinds }: Referents, report: Report, at: (offset: number) => Place): void {
  if (!text.includes('{') && !text.includes('}')) return;
  const known = [...kinds.keys(), 'publisher', 'notice'];
  let told = 0;
  for (const { 0: found, 1: inner = '', index } of text.matchAll(braced)) {
    if (findReferences(found)[0]?.source === found) continue;
    const guess = mended(inner, known);
    // Single braces around anything else are text.
    if (!/\{\{|\}\}/.test(found) && (guess === '' || !inner.includes('.'))) continue;
    report('reference-form', at(index), { text: found, guess });
    told += 1;
    if (told === most) return;
  }
}

/** The reference that was probably meant: without spaces, its kind by the nearest known one. */
function mended(inner: string, known: readonly string[]): string {
  const [, kind = '', rest = ''] = /^([^.:]*)(.*)$/.exec(inner.replace(/\s/g, '')) ?? [];
  const meant = nearest(kind, known);
  return meant === '' || /[^\w.:-]/.test(rest) ? '' : `{{${meant}${rest}}}`;
}
