/** What every published file of one language needs of its policies: their titles and notices. */
import type { Edition, Ending, Language, Policy, Publisher } from '../model.ts';
import type { EndContent, NoticeContent } from '../publish/notice/index.ts';
import type { Outlined } from './articles.ts';
import type { EditionNotice, EndingNotice } from './notices.ts';

/** What is said of editions and ends, made elsewhere. */
export interface NoticeSources {
  readonly outline: (edition: Edition, language: Language) => Outlined;
  readonly notice: (edition: Edition, language: Language) => EditionNotice | undefined;
  readonly ending: (end: Ending, language: Language) => EndingNotice | undefined;
}

/** Titles and notices by name. */
export interface NoticeIndex {
  readonly about: (policy: string) => Pick<Outlined, 'title' | 'summary'>;
  readonly notice: (policy: string, edition: number) => NoticeContent | undefined;
  readonly ending: (policy: string, end: number) => EndContent | undefined;
}

/** Gathers titles and notices in one language, each in the binding one where it is not translated. */
export function indexNotices(
  language: Language,
  publisher: Publisher,
  policies: readonly Policy[],
  { outline, notice, ending }: NoticeSources,
): NoticeIndex {
  const [authoritative = language] = publisher.languages;
  const titles = new Map<string, Outlined>();
  const notices = new Map<string, NoticeContent>();
  const endings = new Map<string, EndContent>();
  for (const policy of policies) {
    const shown = policy.inForce ?? policy.editions.at(-1);
    if (shown === undefined) continue;
    titles.set(policy.id, outline(shown, shown.digests[language] === undefined ? authoritative : language));
    for (const edition of policy.editions.filter(isAnnounced)) {
      const told = notice(edition, language);
      if (told !== undefined) notices.set(`${policy.id} ${edition.number}`, told.content);
    }
    for (const end of policy.ends) {
      const told = ending(end, language);
      if (told !== undefined) endings.set(`${policy.id} ${end.number}`, told.content);
    }
  }
  return {
    about: (policy) => titles.get(policy) ?? { title: policy, summary: '' },
    notice: (policy, edition) => notices.get(`${policy} ${edition}`),
    ending: (policy, end) => endings.get(`${policy} ${end}`),
  };
}

function isAnnounced({ announced }: Edition): boolean {
  return announced !== undefined;
}
