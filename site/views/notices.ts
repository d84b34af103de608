import { daysBetween, type Edition, type Ending, type Policy, plural } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { capital } from '../words.ts';
import { endNotice, isEnding } from './endings.ts';
import { inTwoLines, type Notice } from './notice.ts';
import { dayOf } from './record-line.ts';

/** How many sentences a notice above a text holds. */
const FEW = 3;

/** The notice above a text or on the home page: at most three sentences, and links to the rest. */
export function briefNotice(issue: Issue, policy: Policy, subject: Edition | Ending): Notice {
  const { words, to, language } = issue;
  const path = isEnding(subject) ? to.ending(policy.id, subject.number) : to.notice(policy.id, subject.number);
  const notice = isEnding(subject) ? endNotice(issue, subject, true) : fullNotice(issue, policy, subject);
  const rest = notice.sentences.length - FEW;
  return {
    ...notice,
    sentences: notice.sentences.slice(0, FEW),
    ...(rest > 0 && { more: words.alsoChanges(`${rest}\u00a0${plural(rest, language, words.changes)}`) }),
    links: [{ text: words.toNotice, path }, ...notice.links],
  };
}

/** The notice with everything that changes. */
export function fullNotice(issue: Issue, policy: Policy, edition: Edition): Notice {
  const { words, to, date, gazette } = issue;
  const { id } = policy;
  const { number, amends } = edition;
  const { title, language } = issue.textOf(edition);
  const day = dayOf(edition);
  return {
    id: `${id}-${number}`,
    title,
    heading: headingOf(issue, edition),
    date: inTwoLines(date(day)),
    dateTime: day,
    kicker: kickerOf(issue, edition),
    ...(edition.status === 'withdrawn' && { lead: noticeWords[issue.language].wasToChange }),
    sentences: gazette.changed(edition, language),
    lang: issue.langOf(language),
    remarks: remarksOn(issue, edition),
    links: [
      ...(amends === undefined ? [] : [{ text: noticeWords[issue.language].toChanges, path: to.changes(id, number) }]),
      { text: words.toText(number), path: to.edition(id, number) },
    ],
  };
}

function headingOf({ words, language, date }: Issue, { status, number, amends, effective }: Edition): string {
  if (status === 'withdrawn') return capital(noticeWords[language].withdrawnHeading(number, date(effective)));
  const [says, replaces] =
    status === 'upcoming' ? [words.noticeSays, words.noticeReplaces] : [words.noticeSaid, words.noticeReplaced];
  return capital(amends === undefined ? says(number) : replaces(number, amends));
}

function kickerOf({ words, language, date }: Issue, { status, announced }: Edition): string {
  if (status === 'withdrawn') return noticeWords[language].withdrawnKicker;
  return announced === undefined ? words.notices : words.noticeOf(date(announced));
}

/** Every notice ever given, the latest first. */
export function noticesGiven(policies: readonly Policy[]): readonly (readonly [Policy, Edition | Ending])[] {
  return policies
    .flatMap((policy) => [...policy.editions, ...policy.ends].map((subject) => [policy, subject] as const))
    .filter(([, { announced }]) => announced !== undefined)
    .sort(
      ([, a], [, b]) =>
        compare(b.announced, a.announced) || compare(b.effective, a.effective) || compare(a.policy, b.policy),
    );
}

/** Whether people are told of an edition beyond its own document: an editorial correction is not worth their time. */
export function isTold(subject: Edition | Ending): boolean {
  return isEnding(subject) || subject.materiality !== 'editorial' || subject.amends === undefined;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the change amounts to and how far ahead it was announced; in full where that is not all there is to say. */
function remarksOn(issue: Issue, edition: Edition): readonly string[] {
  const { words, language, days, gazette } = issue;
  const amount = words.materiality[edition.materiality];
  const told = gazette.notice(edition, language);
  if (told === undefined) return [amount];
  const { urgent, postponed, withdrawn, announced, effective } = told.content;
  // That it was withdrawn, and when, stands over it.
  if (withdrawn !== undefined) return [amount, ...told.data.status.slice(1)];
  const isPlain = urgent === undefined && postponed === undefined;
  return [amount, ...(isPlain ? [words.ahead(days(daysBetween(announced, effective)))] : told.data.status)];
}
