/** What readers of one language are told of an announced edition. */
import type { Edition, Ending, FactRow, Language, Policy, Publisher } from '../model.ts';
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
import type { Outlined } from './articles.ts';
import type { ChangeSummary } from './change-summary.ts';

/** A notice: what it is made from, and its words. */
export interface EditionNotice {
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
export interface EndingNotice {
  readonly content: EndContent;
  readonly data: NoticeData;
}

/** What notices say of editions, made elsewhere. */
interface Sources {
  readonly outline: (edition: Edition, language: Language) => Outlined;
  readonly changed: (edition: Edition, language: Language) => ChangeSummary;
}

/** The notice of an announced edition in one language; nothing for one of which Gazette told nobody. */
export function editionNotice(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  language: Language,
  { outline: outlineOf, changed }: Sources,
): EditionNotice | undefined {
  const [authoritative = language] = publisher.languages;
  const written = edition.digests[language] === undefined ? authoritative : language;
  const { title, outline } = outlineOf(edition, written);
  const { days, notes, facts, rows, rights: section } = changed(edition, written);
  const content = noticeContent(publisher, policy, edition, { language, title, days, notes, facts });
  const rights = outline.find(({ id }) => id === section);
  return content && { content, data: noticeData(content), written, rows, ...(rights === undefined ? {} : { rights }) };
}

/** The notice of a policy's end in one language; of the successor it tells no more than its title. */
export function endingNotice(
  publisher: Publisher,
  policies: readonly Policy[],
  end: Ending,
  language: Language,
  outline: Sources['outline'],
): EndingNotice | undefined {
  const named = (id: string | undefined): Policy | undefined => policies.find((policy) => policy.id === id);
  const policy = named(end.policy);
  if (policy === undefined) return undefined;
  const heir = named(end.successor);
  const title = heir && titleOf(publisher, heir, language, outline);
  const url = heir && heir.editions.length > 0 ? { url: addresses(publisher, language).policy(heir.id) } : {};
  const content = endContent(publisher, policy, end, {
    language,
    title: titleOf(publisher, policy, language, outline),
    ...(title === undefined ? {} : { successor: { title, ...url } }),
  });
  return { content, data: endData(content) };
}

function titleOf(
  { languages: [authoritative = 'ru'] }: Publisher,
  { id, inForce, editions, draft }: Policy,
  language: Language,
  outline: Sources['outline'],
): string {
  const shown = inForce ?? editions.at(-1);
  if (shown === undefined) return draft?.translations[language]?.title ?? draft?.title ?? id;
  return outline(shown, shown.digests[language] === undefined ? authoritative : language).title;
}
