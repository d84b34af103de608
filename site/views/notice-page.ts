import { absolute } from '../addresses.ts';
import type { Edition, EditionNotice, HeldBefore, Language, Policy } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { capital } from '../words.ts';
import { type Ear, editionEar } from './ear.ts';
import { coverageOf, type Thing } from './linked-data.ts';
import { feedLinks, type Link } from './links.ts';
import type { Notice } from './notice.ts';
import { type NoticeFacts, noticeFacts } from './notice-facts.ts';
import { fullNotice } from './notices.ts';
import { type Page, pageOf } from './page.ts';
import { dayOf, lastDay, recordLine } from './record-line.ts';
import type { Remark } from './remarks.ts';

/** The page of one notice; it stays when the notice has run its course, and says so. */
export interface NoticePage {
  readonly page: Page;
  readonly policy: Link;
  readonly title: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  /** What has become of it. */
  readonly remarks: readonly Remark[];
  readonly notice: Notice;
  /** Facts before and after, where any changed. */
  readonly facts?: NoticeFacts;
  readonly advice: { readonly heading: string; readonly items: readonly Remark[] };
}

/** What the page of a notice shows in one language. */
export function noticePage(language: Language, policy: Policy, edition: Edition): NoticePage {
  const issue = issueIn(language);
  const { words, to } = issue;
  const { number } = edition;
  const say = noticeWords[language];
  const { title } = issue.textOf(edition);
  const told = issue.gazette.notice(edition, language);
  const facts = noticeFacts(issue, edition, told);
  return {
    page: pageOf(issue, {
      path: to.notice(policy.id, number),
      title: say.title(title, number),
      description: describe(issue, edition),
      relations: feedLinks(issue, policy.id),
      thing: noticeThing(issue, edition),
    }),
    policy: { text: title, path: to.policy(policy.id) },
    title: capital(words.ribbonNoticeOf(number)),
    line: recordLine(issue, policy, edition),
    ear: editionEar(issue, edition),
    remarks: outcome(issue, policy, edition, told),
    notice: fullNotice(issue, policy, edition),
    ...(facts && { facts }),
    advice: { heading: say.advice, items: adviceOn(issue, edition, told) },
  };
}

function describe({ language, date }: Issue, edition: Edition): string {
  const { number, effective, status } = edition;
  const say = noticeWords[language];
  if (status === 'withdrawn') return say.descriptionWithdrawn(number, date(dayOf(edition)));
  return (status === 'upcoming' ? say.description : say.descriptionPast)(number, date(effective));
}

function outcome(issue: Issue, { id }: Policy, edition: Edition, told: EditionNotice | undefined): readonly Remark[] {
  const { words, language, date, to } = issue;
  const { number, status, effective } = edition;
  const say = noticeWords[language];
  const document = { text: say.toDocument, path: to.policy(id) };
  switch (status) {
    case 'inForce':
      return [{ text: say.held(number, date(effective)), link: document }];
    case 'superseded': {
      const past = edition.holds === 'by-agreement' ? say.offered : say.past;
      return [{ text: past(number, date(effective), date(lastDay(edition))), link: document }];
    }
    case 'withdrawn': {
      const text = words.withdrawnEdition(date(dayOf(edition)));
      const by = told?.content.withdrawn?.by;
      return by === undefined
        ? [{ text, link: document }]
        : [{ text: `${text} ${say.replaced}`, link: { text: words.edition(by), path: to.notice(id, by) } }];
    }
    case 'upcoming':
      return [];
  }
}

/** What people can still do: nothing of what held before it is told once its day has come. */
export function adviceOn(issue: Issue, edition: Edition, told: EditionNotice | undefined): readonly Remark[] {
  const { language, to } = issue;
  const { policy, number, status } = edition;
  const say = noticeWords[language];
  const follow = { text: say.follow, link: { text: say.feed, path: to.atom(policy) } };
  if (status === 'withdrawn') return [{ text: say.nothing }, follow];
  const { email } = told?.content ?? {};
  const before = status === 'upcoming' ? (told?.content.before ?? []) : [];
  // A text that holds no more entitles nobody.
  const rights = status === 'superseded' ? undefined : told?.rights;
  const items: readonly (Remark | undefined)[] = [
    ...before.map((held) => ({
      text: holding(issue, held, before.length === 1),
      link: { text: say.toUntil(held.edition), path: to.edition(policy, held.edition) },
    })),
    email === undefined ? undefined : { text: say.ask, link: { text: email, path: `mailto:${email}` } },
    rights && {
      text: say.rights,
      link: {
        text: say.section(rights.number, rights.heading),
        path: `${to.edition(policy, number)}#${rights.id}`,
      },
    },
    status === 'upcoming' ? { text: say.remember, link: { text: say.calendar, path: to.calendar } } : undefined,
    follow,
  ];
  return items.filter((item) => item !== undefined);
}

/** What holds until the edition takes effect; where other editions come before it, each with its own days. */
function holding({ language, date }: Issue, { edition, firstDay, lastDay }: HeldBefore, isAlone: boolean): string {
  const say = noticeWords[language];
  const last = date(lastDay);
  if (firstDay === undefined) return isAlone ? say.until(edition, last) : say.upTo(edition, last);
  return firstDay === lastDay ? say.on(edition, last) : say.between(edition, date(firstDay), last);
}

function noticeThing({ publisher, to }: Issue, edition: Edition): Thing {
  const { policy, number, announced } = edition;
  return {
    '@type': 'Article',
    ...(announced !== undefined && { datePublished: announced }),
    isPartOf: absolute(publisher, to.notices),
    about: {
      '@type': 'DigitalDocument',
      url: absolute(publisher, to.edition(policy, number)),
      version: String(number),
      ...coverageOf(edition),
    },
  };
}
