/** What readers of one language are told of an announced edition: the notice, and changed facts before and after. */
import type { Cache } from '../cache.ts';
import type { FactRow } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import { type NoticeContent, type NoticeData, noticeContent, noticeData } from '../publish/notice/index.ts';
import type { Edition, EditionSource, Language, Materiality, Policy, Publisher, Section } from '../vocabulary.ts';
import { render } from './rendered.ts';

/** A changed fact before and after, with what the change amounts to. */
export interface NoticeRow extends FactRow {
  readonly materiality: Materiality;
}

/** A section of an edition, by what its page calls it. */
export interface SectionName {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
}

/** A notice with all that its own page tells. */
export interface ToldNotice {
  readonly content: NoticeContent;
  readonly data: NoticeData;
  /** The language that legal's words and the facts are in: the binding one where the edition has no translation. */
  readonly written: Language;
  /** The weightiest first. */
  readonly rows: readonly NoticeRow[];
  /** Why a change amounts to less than the rules would make of it. */
  readonly reasons: readonly string[];
  /** The section that lists what people may ask for. */
  readonly rights?: SectionName;
}

/** What has to be read and compared to tell a notice, and is remembered. */
interface Told extends Pick<ToldNotice, 'rows' | 'reasons' | 'rights'> {
  readonly days: number;
  readonly facts: NoticeContent['facts'];
}

const weight: Readonly<Record<Materiality, number>> = { material: 0, clarification: 1, editorial: 2 };

/** The notice of an announced edition in one language; nothing for one of which Gazette told nobody. */
export async function toldNotice(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  language: Language,
  cache: Cache,
): Promise<ToldNotice | undefined> {
  const [authoritative = language] = publisher.languages;
  const written = edition.digests[language] === undefined ? authoritative : language;
  const { title, notes } = await render(edition, written, cache);
  const { days, facts, ...rest } = await tell(policy, edition, written, cache);
  const content = noticeContent(publisher, policy, edition, { language, title, days, notes, facts });
  return content && { content, data: noticeData(content), written, ...rest };
}

async function tell({ editions }: Policy, edition: Edition, language: Language, cache: Cache): Promise<Told> {
  const before = editions.find(({ number }) => number === edition.amends);
  const keys = [edition, before].map((one) => one && [one.policy, one.number, one.digests]);
  const key = sha256(JSON.stringify([keys, language]));
  const known = cache.get<Told>('notices', key);
  if (known !== undefined) return known;
  const source = await edition.source();
  const told = before === undefined ? [] : await changed(await before.source(), source, language);
  const rights = source.sections.flatMap(sectionsWithin).find(({ text }) => /^\s*\{\{rights\}\}\s*$/m.test(text ?? ''));
  const name = (await render(edition, language, cache)).outline.find(({ id }) => id === rights?.id);
  const answer: Told = {
    days: source.notice.days,
    facts: told.map(({ sentence, materiality }) => ({ sentence, materiality })),
    rows: told
      .map(({ row, materiality }) => ({ ...row, materiality }))
      .sort((a, b) => weight[a.materiality] - weight[b.materiality]),
    reasons: reasonsOf(source, language),
    ...(name === undefined ? {} : { rights: { id: name.id, number: name.number, heading: name.heading } }),
  };
  cache.set('notices', key, answer);
  return answer;
}

async function changed(before: EditionSource, after: EditionSource, language: Language) {
  const { changesBetween } = await import('./between.ts');
  return changesBetween(before, after, language).told;
}

function reasonsOf({ amendment, translations }: EditionSource, language: Language): readonly string[] {
  return amendment.flatMap(({ id, because }) => {
    const said = translations[language]?.amendment.find((entry) => entry.id === id)?.because ?? because;
    return said === undefined ? [] : [said];
  });
}

function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...(section.sections ?? []).flatMap(sectionsWithin)];
}
