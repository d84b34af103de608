import { addDays, daysBetween } from '../../calendar/date.ts';
import { formatDate, formatPeriod } from '../../i18n/index.ts';
import type { Ending, IsoDate, Language, Policy, Publisher, Texts } from '../../model.ts';
import { addresses } from '../addresses.ts';
import { postponementsOf } from '../events/record.ts';
import { given } from '../given.ts';
import { pick } from '../pick.ts';
import { printable } from '../printable.ts';
import { endSentence } from '../sentence.ts';
import { type Words, words } from '../words/index.ts';
import type { NoticeData } from './data.ts';

/** What other stages tell of policies, in one language. */
export interface EndTexts {
  readonly language: Language;
  readonly title: string;
  /** The policy that takes over; its address where readers can see any text of it. */
  readonly successor?: { readonly title: string; readonly url?: string };
}

/** All that the notice of a policy's end tells, in one language: texts and dates, worded by `endData`. */
export interface EndContent extends EndTexts {
  readonly policy: string;
  readonly announced: IsoDate;
  readonly effective: IsoDate;
  readonly because?: string;
  /** Where it was postponed: the date that readers were told first, and why the last time. */
  readonly postponed?: { readonly from: IsoDate; readonly because?: string };
  /** When it was taken back. */
  readonly withdrawn?: { readonly date: IsoDate; readonly because?: string };
  /** The edition in force until then, and its last day; nothing where it was taken back. */
  readonly present?: { readonly edition: number; readonly lastDay: IsoDate };
  /** Where questions go. */
  readonly email?: string;
  readonly urls: {
    readonly notice: string;
    readonly policy: string;
    /** The text that holds until then. */
    readonly present?: string;
  };
}

/** The notice of a policy's end. */
export function endContent(publisher: Publisher, { editions }: Policy, end: Ending, texts: EndTexts): EndContent {
  const { policy, number, announced, known, effective, entries, status, withdrawn } = end;
  const { language } = texts;
  const [authoritative = language] = publisher.languages;
  const to = addresses(publisher, language);
  const reason = (because: Texts | undefined) =>
    because === undefined ? {} : { because: pick(because, language, authoritative) };
  const postponed = postponementsOf(end, known);
  const first = postponed[0]?.from;
  const last = editions.findLast(
    ({ untilDate, supersededBy }) => untilDate !== undefined && supersededBy === undefined,
  );
  const present = status === 'withdrawn' ? undefined : last?.number;
  const email = publisher.details[language]?.['email'] ?? publisher.details[authoritative]?.['email'];
  return {
    ...texts,
    ...{ policy, announced, effective },
    ...reason(entries[0]?.because),
    ...(first === undefined ? {} : { postponed: { from: first, ...reason(postponed.at(-1)?.because) } }),
    ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn.date, ...reason(withdrawn.because) } }),
    ...(present === undefined ? {} : { present: { edition: present, lastDay: addDays(effective, -1) } }),
    ...given({ email }),
    urls: {
      ...{ notice: to.ending(policy, number), policy: to.policy(policy) },
      ...(present === undefined ? {} : { present: to.edition(policy, present) }),
    },
  };
}

/** Words the notice of a policy's end. */
export function endData(content: EndContent): NoticeData {
  const { language, policy, title, effective, withdrawn, present, successor, email, urls } = content;
  const say = words[language];
  const date = formatDate(effective, language);
  return {
    language,
    policy,
    headline: printable(withdrawn === undefined ? say.retiredTitle(title, date) : say.endWithdrawnTitle(title)),
    materiality: say.materiality.material,
    status: statusOf(content, say).map(printable),
    notes: {
      caption: say.notes,
      sentences:
        withdrawn === undefined
          ? [
              endSentence(say.retired(say.quote(title), date)),
              successor === undefined ? say.noSuccessor : say.successor(say.quote(successor.title)),
            ].map(printable)
          : [],
    },
    facts: { caption: say.facts, sentences: [] },
    advice: [
      ...(present === undefined ? [] : [say.holdsUntil(present.edition, formatDate(present.lastDay, language))]),
      ...(email === undefined ? [] : [say.questions(printable(email))]),
    ],
    links: [
      { text: say.toNotice, href: urls.notice },
      ...(successor?.url === undefined || withdrawn !== undefined
        ? []
        : [{ text: printable(successor.title), href: successor.url }]),
      ...(present === undefined || urls.present === undefined
        ? [{ text: say.toPolicy, href: urls.policy }]
        : [{ text: say.toEdition(present.edition), href: urls.present }]),
    ],
  };
}

function statusOf(content: EndContent, say: Words): string[] {
  const { language, title, announced, effective, because, postponed, withdrawn } = content;
  const date = (day: string): string => formatDate(day, language);
  const reason = (text: string | undefined): string[] => (text === undefined ? [] : [endSentence(say.because(text))]);
  if (withdrawn !== undefined) {
    return [
      endSentence(say.endWithdrawn(say.quote(title), date(effective), date(withdrawn.date))),
      ...reason(withdrawn.because),
      endSentence(say.published(date(announced))),
    ];
  }
  const ahead = daysBetween(announced, effective);
  return [
    say.endAnnounced(date(announced), formatPeriod({ from: ahead, to: ahead, unit: 'day' }, language, 'acc')),
    ...reason(because),
    ...(postponed === undefined ? [] : [endSentence(say.endPostponedSince(date(postponed.from)))]),
    ...reason(postponed?.because),
  ];
}
