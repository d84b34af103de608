import { draw } from '../../compare/draw.ts';
import { weightiest } from '../../compare/index.ts';
import type { Changes } from '../../editions/changes.ts';
import { formatDate } from '../../i18n/index.ts';
import type { EditionSource, Language, Materiality } from '../../model.ts';
import type { Ledger } from '../acts/scene.ts';
import type { Context } from '../context.ts';
import { isChanged, type Part, partsOf } from './parts.ts';
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
  /** False where the two are word for word the same in this language. */
  readonly differs: boolean;
  readonly changes: Changes;
}

/**
 * Compares two texts in the reader's language; where one of them is not written in it, in the authoritative one.
 */
export function differenceOf(
  { editions, language: wanted }: Pick<Context, 'editions' | 'language'>,
  policy: Pick<Ledger, 'id'>,
  before: Side,
  after: Side,
): Difference {
  const newer = spanning(before, after);
  const language = isIn(before.source, wanted) && isIn(newer, wanted) ? wanted : newer.language;
  const all = editions.changes(before.source, newer, language);
  // A first text is no change of anything, and nothing has to be said of it.
  const changes = before.called === 'none' ? { ...all, account: [], told: [] } : all;
  const { title } = editions.document(newer, language);
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
    differs: isWeighed(changes) || (language !== newer.language && partsOf(draw(...changes.articles)).some(isMarked)),
    changes,
  };
}

function isIn({ language, translations }: EditionSource, wanted: Language): boolean {
  return language === wanted || translations[wanted] !== undefined;
}

/** Whether facts or the authoritative text changed, by which alone a change is weighed. */
function isWeighed({ amendment }: Changes): boolean {
  return amendment.facts.length + amendment.texts.length > 0;
}

function isMarked({ heading, blocks }: Part): boolean {
  return (heading !== undefined && isChanged(heading)) || blocks.some(isChanged);
}

/** What a comparison comes to that is weighed by no rule, in a sentence: of a first text, or of a translation alone. */
export function unweighedOf({ before, changes, language }: Difference): string | undefined {
  const say = words[language];
  if (before.called === 'none') return say.first;
  return isWeighed(changes) ? undefined : say.translation;
}

/** What a comparison comes to, in a sentence. */
export function verdictOf(difference: Difference): string {
  return unweighedOf(difference) ?? words[difference.language].verdict[difference.materiality];
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
