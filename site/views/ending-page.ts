import { absolute } from '../addresses.ts';
import type { Ending, EndingNotice, Language, Policy } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { capital } from '../words.ts';
import { dayEar } from './ear.ts';
import { endNotice } from './endings.ts';
import { feedLinks } from './links.ts';
import type { NoticePage } from './notice-page.ts';
import { pageOf } from './page.ts';
import { dayOf } from './record-line.ts';
import type { Remark } from './remarks.ts';

/** What the page of the notice of a document's end shows in one language; it stays when the end has come. */
export function endingPage(language: Language, policy: Policy, end: Ending): NoticePage {
  const issue = issueIn(language);
  const { to, date, today, words, publisher } = issue;
  const { number, effective, announced, status } = end;
  const say = noticeWords[language];
  const told = issue.gazette.ending(end, language);
  const title = told?.content.title ?? policy.id;
  return {
    page: pageOf(issue, {
      path: to.ending(policy.id, number),
      title: say.endTitle(title),
      description:
        status === 'withdrawn'
          ? say.endDescriptionWithdrawn(date(effective), date(dayOf(end)))
          : say.endDescription(date(effective)),
      relations: feedLinks(issue, policy.id),
      thing: {
        '@type': 'Article',
        datePublished: announced,
        isPartOf: absolute(publisher, to.notices),
        about: { '@type': 'DigitalDocument', url: absolute(publisher, to.policy(policy.id)) },
      },
    }),
    policy: { text: title, path: to.policy(policy.id) },
    title: capital(say.ending),
    line: [...capitalised(endStanding(issue, end)), words.asOf(date(today))],
    ear: dayEar(issue),
    remarks: outcome(issue, end, told),
    notice: endNotice(issue, end, false),
    advice: { heading: say.advice, items: adviceOn(issue, end, told) },
  };
}

/** What the dates of an end say of it. */
export function endStanding({ words, date, language }: Issue, end: Ending): readonly string[] {
  const say = noticeWords[language];
  const { status, effective, announced } = end;
  const given = say.endAnnounced(date(announced));
  if (status === 'withdrawn') return [say.endWasDue(date(effective)), given, say.endWithdrawn(date(dayOf(end)))];
  return [status === 'come' ? words.ended(date(effective)) : words.ends(date(effective)), given];
}

function capitalised([first = '', ...rest]: readonly string[]): readonly string[] {
  return [capital(first), ...rest];
}

function outcome(
  issue: Issue,
  { policy, status, effective }: Ending,
  told: EndingNotice | undefined,
): readonly Remark[] {
  const { language, date, to, words } = issue;
  const say = noticeWords[language];
  if (status !== 'come') return [];
  return [
    { text: say.endCame(date(effective)), link: { text: words.allEditions, path: to.editions(policy) } },
    ...successorOf(issue, told, words.successor),
  ];
}

function adviceOn(issue: Issue, { policy, status }: Ending, told: EndingNotice | undefined): readonly Remark[] {
  const { language, date, to, words } = issue;
  const say = noticeWords[language];
  const follow = { text: say.follow, link: { text: say.feed, path: to.atom(policy) } };
  if (status === 'withdrawn') return [{ text: say.endNothing }, follow];
  const { present, email } = told?.content ?? {};
  const history = { text: say.endHistory, link: { text: words.allEditions, path: to.editions(policy) } };
  const ask = email === undefined ? [] : [{ text: say.ask, link: { text: email, path: `mailto:${email}` } }];
  if (status === 'come') return [history, ...ask];
  const until =
    present &&
    ({
      text: say.until(present.edition, date(present.lastDay)),
      link: { text: say.toUntil(present.edition), path: to.edition(policy, present.edition) },
    } satisfies Remark);
  return [
    ...(until === undefined ? [] : [until]),
    ...successorOf(issue, told, say.endSuccessor),
    history,
    ...ask,
    { text: say.remember, link: { text: say.calendar, path: to.calendar } },
    follow,
  ];
}

/** The document that takes over, where readers can see any text of it. */
function successorOf({ publisher }: Issue, told: EndingNotice | undefined, text: string): readonly Remark[] {
  const { title, url } = told?.content.successor ?? {};
  if (title === undefined || url === undefined) return [];
  return [{ text, link: { text: title, path: url.slice(publisher.origin.length) } }];
}
