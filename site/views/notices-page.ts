import { type Edition, type Ending, endName, type Language, type Policy } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { dayEar, type Ear } from './ear.ts';
import { endStanding } from './ending-page.ts';
import { isEnding } from './endings.ts';
import type { Link } from './links.ts';
import type { Notice } from './notice.ts';
import { briefNotice, isTold, noticesGiven } from './notices.ts';
import { type Page, pageOf } from './page.ts';
import { standing } from './record-line.ts';
import type { Remark } from './remarks.ts';

/** The list of notices. */
export interface NoticesPage {
  readonly page: Page;
  readonly title: string;
  readonly summary: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  /** Those that run. */
  readonly running: readonly Notice[];
  readonly earlier: { readonly heading: string; readonly entries: readonly NoticeEntry[] };
  /** Stands where there is none. */
  readonly none: string;
  readonly channels: { readonly heading: string; readonly summary: string; readonly items: readonly Remark[] };
}

/** A notice that has run its course. */
export interface NoticeEntry extends Link {
  readonly id: string;
  readonly lang: Language | undefined;
  /** What became of it, in dates. */
  readonly lines: readonly string[];
}

/** What the list of notices shows in one language. */
export function noticesPage(language: Language): NoticesPage {
  const issue = issueIn(language);
  const { words, gazette, to, details, date, today } = issue;
  const say = noticeWords[language];
  const given = noticesGiven(gazette.policies).filter(([, subject]) => isTold(subject));
  const isRunning = ([, { status }]: readonly [Policy, Edition | Ending]): boolean => status === 'upcoming';
  const over = given.filter((one) => !isRunning(one));
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
    running: given.filter(isRunning).map(([policy, subject]) => briefNotice(issue, policy, subject)),
    earlier: {
      heading: say.earlier,
      entries: over.map(([policy, subject]) => entryOf(issue, policy, subject)),
    },
    none: words.noNotices,
    channels: { heading: say.channels, summary: say.channelsSummary, items: channelsOf(issue) },
  };
}

function entryOf(issue: Issue, policy: Policy, edition: Edition | Ending): NoticeEntry {
  const { words, to, date } = issue;
  if (isEnding(edition)) {
    const { number } = edition;
    const title = issue.gazette.ending(edition, issue.language)?.content.title ?? policy.id;
    return {
      id: endName(policy.id, number),
      text: `${title}, ${noticeWords[issue.language].ending}`,
      path: to.ending(policy.id, number),
      lang: undefined,
      lines: endStanding(issue, edition),
    };
  }
  const { number, announced } = edition;
  const { title, language } = issue.textOf(edition);
  return {
    id: `${policy.id}-${number}`,
    text: `${title}, ${words.edition(number)}`,
    path: to.notice(policy.id, number),
    lang: issue.langOf(language),
    lines: [
      ...(announced === undefined ? [] : [words.announced(date(announced))]),
      ...standing(issue, policy, edition),
      words.materiality[edition.materiality],
    ],
  };
}

function channelsOf({ to, language, gazette }: Issue): readonly Remark[] {
  const say = noticeWords[language];
  const isEmpty = gazette.policies.every(({ editions }) => editions.length === 0);
  return [
    { text: say.byFeed, link: { text: say.feed, path: to.atom() } },
    ...(isEmpty ? [] : [{ text: say.byCalendar, link: { text: say.calendar, path: to.calendar } }]),
    { text: say.bySite, link: { text: say.toEmbed, path: to.embed } },
  ];
}
