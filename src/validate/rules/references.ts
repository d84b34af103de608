import { findReferences, findStrayBraces } from '../../language/index.ts';
import type { FactVocabulary, Place, Report } from '../../vocabulary.ts';
import type { Rule, Typed } from '../context.ts';
import { nearest } from '../nearest.ts';
import { type Referents, referentsOf } from '../referents.ts';
import { type Stated, type StatedText, textsOf } from '../walk.ts';
import { checkCase } from './cases.ts';
import { checkLinks } from './links.ts';
import { checkReference } from './reference.ts';

/** Everything that texts refer to is there, and is written as references are. */
export const references: Rule = (context, report) => {
  const referents = referentsOf(context);
  for (const file of [context.file, ...context.translations.values()]) {
    for (const text of textsOf(file.value))
      checkText(text, { file, referents, vocabulary: context.vocabulary, report });
    checkNotes(file, report);
  }
};

/** What the checks of one text share. */
interface Checking {
  readonly file: Typed<Stated & Noted>;
  readonly referents: Referents;
  readonly vocabulary: FactVocabulary;
  readonly report: Report;
}

function checkText({ text, path, rich }: StatedText, { file, referents, vocabulary, report }: Checking): void {
  const at = (offset: number): Place => file.locate(path, { offset });
  for (const reference of findReferences(text)) {
    const place = () => at(reference.offset);
    if (!checkReference(reference, rich, referents, vocabulary, report, place)) continue;
    checkCase(reference, referents, vocabulary, report, place);
  }
  checkBraces(text, referents, report, at);
  if (rich) checkLinks(text, referents, report, at);
}

/** Braces that are no reference; what stands between them may be one with a slip. */
function checkBraces(text: string, { kinds }: Referents, report: Report, at: (offset: number) => Place): void {
  let end = 0;
  for (const offset of findStrayBraces(text)) {
    if (offset < end) continue;
    const [found = text.slice(offset, offset + 2), inner = ''] = /^\{\{([^{}\n]*)\}\}/.exec(text.slice(offset)) ?? [];
    end = offset + found.length;
    report('reference-form', at(offset), { text: found, guess: mended(inner, kinds.keys()) });
  }
}

/** The reference that was probably meant: without spaces, its kind by the nearest known one. */
function mended(inner: string, kinds: Iterable<string>): string {
  const [, kind = '', rest = ''] = /^([^.:]*)(.*)$/.exec(inner.replace(/\s/g, '')) ?? [];
  const known = nearest(kind, [...kinds, 'publisher', 'notice']);
  return known === '' || /[^\w.:-]/.test(rest) ? '' : `{{${known}${rest}}}`;
}

interface Noted {
  readonly amendment?: readonly { readonly note: string; readonly because?: string }[];
}

/** Notes go into notices as they stand; a value that changes later would change what was said. */
function checkNotes(file: Typed<Stated & Noted>, report: Report): void {
  for (const [index, change] of (file.value.amendment ?? []).entries()) {
    for (const field of ['note', 'because'] as const) {
      const offset = change[field]?.search(/\{\{|\}\}/) ?? -1;
      if (offset >= 0) report('reference-in-note', file.locate(['amendment', index, field], { offset }));
    }
  }
}
