import { weightiest } from '../../compare/index.ts';
import { formatDate } from '../../language/index.ts';
import type { Changes } from '../../pipeline/changes.ts';
import type { Gazette } from '../../pipeline.ts';
import type { EditionSource, Language, Materiality, Policy } from '../../vocabulary.ts';
import type { Side } from './sides.ts';
import { spanning } from './span.ts';
import { words } from './words.ts';

/** Two texts of one policy and all that differs between them, for every format to write. */
export interface Difference {
  readonly policy: string;
  readonly title: string;
  readonly before: Side;
  readonly after: Side;
  /** The language of the texts and of what is told of them. */
  readonly language: Language;
  readonly materiality: Materiality;
  /** False where the two are word for word the same. */
  readonly differs: boolean;
  readonly changes: Changes;
}

/**
 * Compares two texts.
 * @param wanted the reader's language; where one of the texts is not written in it, the authoritative one is used.
 */
export async function differenceOf(
  gazette: Gazette,
  policy: Policy,
  before: Side,
  after: Side,
  wanted: Language,
): Promise<Difference> {
  const newer = await spanning(before, after);
  const language = isIn(before.source, wanted) && isIn(newer, wanted) ? wanted : newer.language;
  const all = await gazette.changes(before.source, newer, language);
  // A first text is no change of anything, and nothing has to be said of it.
  const changes = before.called === 'none' ? { ...all, account: [], told: [] } : all;
  const { title } = await gazette.document(newer, language);
  const { amendment } = changes;
  const isNext = before.edition !== undefined && after.edition?.amends === before.edition.number;
  const stated = isNext && after.edition !== undefined ? [after.edition.materiality] : [];
  return {
    policy: policy.id,
    title,
    before,
    after,
    language,
    materiality: weightiest([amendment.materiality, ...stated]),
    differs: amendment.facts.length + amendment.texts.length > 0,
    changes,
  };
}

function isIn({ language, translations }: EditionSource, wanted: Language): boolean {
  return language === wanted || translations[wanted] !== undefined;
}

/** What a comparison comes to, in a sentence. */
export function verdictOf({ before, materiality }: Difference, language: Language): string {
  const say = words[language];
  return before.called === 'none' ? say.first : say.verdict[materiality];
}

/** What is said in place of a text in which nothing is marked: what changed is in no word of it, or only in the original's. */
export function unmarkedOf({ after, language, changes }: Difference): string {
  const say = words[language];
  const original = after.source.language;
  const isOriginal = language === original || changes.amendment.texts.length === 0;
  return isOriginal ? say.unmarked : say.untranslated(original);
}

/** What a reader calls one of the two texts. */
export function sideName({ called, edition }: Side, language: Language): string {
  const say = words[language];
  if (edition !== undefined) return say.edition(edition.number, formatDate(edition.effective, language));
  if (called === 'none') return say.none;
  return called.startsWith('git:') ? say.committed(called.slice('git:'.length)) : say.draft;
}
