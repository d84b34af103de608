/** What readers of one language are told of an announced edition. */
import type { Cache } from '../cache.ts';
import type { FactRow } from '../compare/index.ts';
import type { Edition, Ending, Language, Policy, Publisher } from '../model.ts';
import { addresses } from '../publish/addresses.ts';
import {
  type EndContent,
  endContent,
  endData,
  type NoticeContent,
  type NoticeData,
  noticeContent,
  noticeData,
} from '../publish/notice/index.ts';
import { type Outlined, outlined } from './rendered.ts';
import { toldChanges } from './told-changes.ts';

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

/** The notice of a policy's end: what it is made from, and its words. */
export interface ToldEnd {
  readonly content: EndContent;
  readonly data: NoticeData;
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
  const { title, outline } = await outlined(edition, written, cache);
  const { days, notes, facts, rows, rights: section } = await toldChanges(policy, edition, written, cache);
  const content = noticeContent(publisher, policy, edition, { language, title, days, notes, facts });
  const rights = outline.find(({ id }) => id === section);
  return content && { content, data: noticeData(content), written, rows, ...(rights === undefined ? {} : { rights }) };
}

/** The notice of a policy's end in one language; of the successor it tells no more than its title. */
export async function toldEnd(
  publisher: Publisher,
  policies: readonly Policy[],
  end: Ending,
  language: Language,
  cache: Cache,
): Promise<ToldEnd | undefined> {
  const named = (id: string | undefined): Policy | undefined => policies.find((policy) => policy.id === id);
  const policy = named(end.policy);
  if (policy === undefined) return undefined;
  const heir = named(end.successor);
  const title = heir && (await titleOf(publisher, heir, language, cache));
  const url = heir && heir.editions.length > 0 ? { url: addresses(publisher, language).policy(heir.id) } : {};
  const content = endContent(publisher, policy, end, {
    language,
    title: await titleOf(publisher, policy, language, cache),
    ...(title === undefined ? {} : { successor: { title, ...url } }),
  });
  return { content, data: endData(content) };
}

async function titleOf(
  { languages: [authoritative = 'ru'] }: Publisher,
  { id, inForce, editions, draft }: Policy,
  language: Language,
  cache: Cache,
): Promise<string> {
  const shown = inForce ?? editions.at(-1);
  if (shown === undefined) return draft?.translations[language]?.title ?? draft?.title ?? id;
  return (await outlined(shown, shown.digests[language] === undefined ? authoritative : language, cache)).title;
}
