/** What readers of one language are told of an announced edition. */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import { type NoticeContent, type NoticeData, noticeContent, noticeData } from '../publish/notice/index.ts';
import type { Edition, EditionSource, Language, Policy, Publisher, Section } from '../vocabulary.ts';
import { type Rendered, render } from './rendered.ts';

/** A notice: what it is made from, and its words. */
export interface ToldNotice {
  readonly content: NoticeContent;
  readonly data: NoticeData;
  /** The section that lists what people may ask for. */
  readonly rights?: Rendered['outline'][number];
}

/** What has to be read and compared to tell a notice, and is remembered. */
interface Told {
  readonly days: number;
  readonly facts: NoticeContent['facts'];
  /** The id of the section that lists what people may ask for. */
  readonly rights?: string;
}

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
  const { title, notes, outline } = await render(edition, written, cache);
  const { days, facts, rights: section } = await tell(policy, edition, written, cache);
  const content = noticeContent(publisher, policy, edition, { language, title, days, notes, facts });
  const rights = outline.find(({ id }) => id === section);
  return content && { content, data: noticeData(content), ...(rights === undefined ? {} : { rights }) };
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
    facts: before === undefined ? [] : await changedFacts(await before.source(), source, language),
    ...(rights === undefined ? {} : { rights: rights.id }),
  };
  cache.set('notices', key, told);
  return told;
}

async function changedFacts(before: EditionSource, after: EditionSource, language: Language): Promise<Told['facts']> {
  const { changesBetween } = await import('./between.ts');
  const { told } = changesBetween(before, after, language);
  return told.map(({ sentence, materiality }) => ({ sentence, materiality }));
}

function sectionsWithin(section: Section): readonly Section[] {
  return [section, ...(section.sections ?? []).flatMap(sectionsWithin)];
}
