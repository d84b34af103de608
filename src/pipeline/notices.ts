/** What readers of one language are told of an announced edition. */
import type { Cache } from '../cache.ts';
import type { FactRow } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import { type NoticeContent, type NoticeData, noticeContent, noticeData } from '../publish/notice/index.ts';
import type { Edition, EditionSource, Language, Materiality, Policy, Publisher, Section } from '../vocabulary.ts';
import { type Outlined, outlined } from './rendered.ts';

/** A notice: what it is made from, and its words. */
export interface ToldNotice {
  readonly content: NoticeContent;
  readonly data: NoticeData;
  /** The language of legal's words and of the facts: the binding one where the edition has no translation. */
  readonly written: Language;
  /** Changed facts before and after, the weightiest first. */
  readonly rows: readonly FactRow[];
  /** The section that lists what people may ask for. */
  readonly rights?: Outlined['outline'][number];
}

/** What has to be read and compared to tell a notice, and is remembered. */
interface Told extends Pick<ToldNotice, 'rows'> {
  readonly days: number;
  readonly facts: NoticeContent['facts'];
  /** The id of the section that lists what people may ask for. */
  readonly rights?: string;
}

/** What was told of an edition before: its page, the lists, the feeds and the calendar all ask for it. */
const notices = new WeakMap<Edition, Map<Language, ToldNotice | undefined>>();

/** The notice of an announced edition in one language; nothing for one of which Gazette told nobody. */
export async function toldNotice(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  language: Language,
  cache: Cache,
): Promise<ToldNotice | undefined> {
  const known = notices.get(edition) ?? new Map<Language, ToldNotice | undefined>();
  notices.set(edition, known);
  if (!known.has(language)) known.set(language, await noticeIn(publisher, policy, edition, language, cache));
  return known.get(language);
}

async function noticeIn(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  language: Language,
  cache: Cache,
): Promise<ToldNotice | undefined> {
  const [authoritative = language] = publisher.languages;
  const written = edition.digests[language] === undefined ? authoritative : language;
  const { title, notes, outline } = await outlined(edition, written, cache);
  const { days, facts, rows, rights: section } = await tell(policy, edition, written, cache);
  const content = noticeContent(publisher, policy, edition, { language, title, days, notes, facts });
  const rights = outline.find(({ id }) => id === section);
  return content && { content, data: noticeData(content), written, rows, ...(rights === undefined ? {} : { rights }) };
}

async function tell({ editions }: Policy, edition: Edition, language: Language, cache: Cache): Promise<Told> {
  const before = editions.find(({ number }) => number === edition.amends);
  const keys = [edition, before].map((one) => one && [one.policy, one.number, one.digests]);
  const key = sha256(JSON.stringify([keys, language]));
  const known = cache.get<Told>('notices', key);
  if (known !== undefined) return known;
  const source = await edition.source();
  const rights = source.sections.flatMap(sectionsWithin).find(({ text }) => /^\s*\{\{rights\}\}\s*$/m.test(text ?? ''));
  const told: Told = {
    days: source.notice.days,
    ...(await changedFacts(await before?.source(), source, language)),
    ...(rights === undefined ? {} : { rights: rights.id }),
  };
  cache.set('notices', key, told);
  return told;
}

const weight: Readonly<Record<Materiality, number>> = { material: 0, clarification: 1, editorial: 2 };

async function changedFacts(
  before: EditionSource | undefined,
  after: EditionSource,
  language: Language,
): Promise<Pick<Told, 'facts' | 'rows'>> {
  if (before === undefined) return { facts: [], rows: [] };
  const [{ changesBetween }, { typeset }] = await Promise.all([
    import('./between.ts'),
    import('../compile/typography.ts'),
  ]);
  const told = changesBetween(before, after, language).told.toSorted(
    (a, b) => weight[a.materiality] - weight[b.materiality],
  );
  const row = ({ label, ...rest }: FactRow): FactRow => ({
    label: typeset(label, language),
    ...Object.fromEntries(Object.entries(rest).map(([part, text]) => [part, typeset(text, language)])),
  });
  return {
    facts: told.map(({ sentence, materiality }) => ({ sentence: typeset(sentence, language), materiality })),
    rows: told.map((change) => row(change.row)),
  };
}

function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...(section.sections ?? []).flatMap(sectionsWithin)];
}
