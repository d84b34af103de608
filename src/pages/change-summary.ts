/** What notices, lists and feeds say that an edition changes. */
import { byWeight } from '../compare/index.ts';
import { typeset } from '../compile/typography.ts';
import { notesOf } from '../editions/changes.ts';
import type { Editions } from '../editions/editions.ts';
import type { Account, Edition, EditionSource, FactRow, Language, Policy, Section } from '../model.ts';
import type { NoticeContent } from '../publish/notice/index.ts';

/** What has to be read and compared to tell what an edition changes. */
export interface ChangeSummary {
  /** Whole days of notice that were promised for a material change. */
  readonly days: number;
  /** What changes, the weightiest first, in legal's words; see `summarySentences`. */
  readonly notes: readonly string[];
  readonly facts: NoticeContent['facts'];
  /** Changed facts before and after, the weightiest first. */
  readonly rows: readonly FactRow[];
  /** The id of the section that lists what people may ask for. */
  readonly rights?: string;
}

/** Tells what an edition changes in the one that it amends. */
export function summarizeChanges(
  { editions: all }: Policy,
  edition: Edition,
  language: Language,
  editions: Editions,
): ChangeSummary {
  const before = all.find(({ number }) => number === edition.amends);
  const source = edition.source();
  const rights = source.sections.flatMap(sectionsWithin).find(({ text }) => /^\s*\{\{rights\}\}\s*$/m.test(text ?? ''));
  return {
    days: source.notice.days,
    ...changesIn(before?.source(), source, language, editions),
    ...(rights === undefined ? {} : { rights: rights.id }),
  };
}

/**
 * An account in sentences for readers: legal's words, the weightiest first. What is material and of which legal says
 * nothing is told as it was computed; where legal says nothing at all, so is everything.
 */
export function summarySentences(account: Account): readonly string[] {
  const isSilent = account.every(({ points }) => points.every(({ note }) => note === undefined));
  return account.flatMap(({ materiality, points }) =>
    points.flatMap(({ note, more = [], facts, texts }) => {
      if (note !== undefined) return [[note, ...more].join(' ')];
      return isSilent || materiality === 'material' ? [...facts, ...texts.map(({ sentence }) => sentence)] : [];
    }),
  );
}

function changesIn(
  before: EditionSource | undefined,
  after: EditionSource,
  language: Language,
  editions: Editions,
): Pick<ChangeSummary, 'facts' | 'notes' | 'rows'> {
  const set = (text: string): string => typeset(text, language);
  if (before === undefined) {
    return {
      facts: [],
      notes: notesOf(after, language).map(({ note, more }) => set([note, ...more].join(' '))),
      rows: [],
    };
  }
  const changes = editions.changes(before, after, language);
  const told = changes.told.toSorted((a, b) => byWeight(a.materiality, b.materiality));
  const row = ({ label, ...rest }: FactRow): FactRow => ({
    label: set(label),
    ...Object.fromEntries(Object.entries(rest).map(([part, text]) => [part, set(text)])),
  });
  return {
    facts: told.map(({ sentence, materiality }) => ({ sentence: set(sentence), materiality })),
    notes: summarySentences(changes.account).map(set),
    rows: told.map((change) => row(change.row)),
  };
}

function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...(section.sections ?? []).flatMap(sectionsWithin)];
}
