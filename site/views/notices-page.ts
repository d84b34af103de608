import type { Language } from '../gazette.ts';
import { issueIn } from '../issue.ts';
import { dayEar, type Ear } from './ear.ts';
import { fullNotice, type Notice, noticesGiven } from './notices.ts';
import { type Page, pageOf } from './page.ts';

/** The list of notices. */
export interface NoticesPage {
  readonly page: Page;
  readonly title: string;
  readonly summary: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  readonly notices: readonly Notice[];
  /** Stands where there is none. */
  readonly none: string;
}

/** What the list of notices shows in one language. */
export async function noticesPage(language: Language): Promise<NoticesPage> {
  const issue = await issueIn(language);
  const { words, gazette, to, details, date, today } = issue;
  const given = noticesGiven(gazette.policies);
  return {
    page: pageOf(issue, {
      path: to.notices,
      title: words.notices,
      description: words.noticesSummary,
      thing: { '@type': 'CollectionPage' },
    }),
    title: words.notices,
    summary: words.noticesSummary,
    ear: dayEar(issue),
    line: [details['name'] ?? '', words.asOf(date(today))].filter(Boolean),
    notices: await Promise.all(given.map(([policy, edition]) => fullNotice(issue, policy, edition))),
    none: words.noNotices,
  };
}
