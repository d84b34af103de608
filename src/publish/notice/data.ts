import { daysBetween } from '../../calendar/date.ts';
import { formatDate, formatPeriod, type GrammaticalCase, plural } from '../../i18n/index.ts';
import type { Language, Materiality } from '../../model.ts';
import { printable } from '../printable.ts';
import { endSentence } from '../sentence.ts';
import { type Words, words } from '../words/index.ts';
import type { HeldBefore, NoticeContent } from './content.ts';

/** A captioned list of sentences; it may be empty. */
export interface NoticeList {
  readonly caption: string;
  readonly sentences: readonly string[];
}

/** A notice in words: what its page, the feeds and a mail share. Every date is written out, so that it stays true. */
export interface NoticeData {
  readonly language: Language;
  readonly policy: string;
  /** Absent where the whole policy ends. */
  readonly edition?: number;
  readonly headline: string;
  /** What the change amounts to. */
  readonly materiality: string;
  /** What was published and decided when, a sentence each. */
  readonly status: readonly string[];
  /** What changes, as legal tells it. */
  readonly notes: NoticeList;
  /** What changes, fact by fact, the weightiest first. */
  readonly facts: NoticeList;
  /** What holds until then, and where questions go. */
  readonly advice: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

const weight: Readonly<Record<Materiality, number>> = { material: 0, clarification: 1, editorial: 2 };

/** Words a notice. */
export function noticeData(content: NoticeContent): NoticeData {
  const { language, policy, edition, title, effective, materiality, withdrawn, before, email, notes, urls } = content;
  const say = words[language];
  const date = formatDate(effective, language);
  const facts = [...content.facts].sort((a, b) => weight[a.materiality] - weight[b.materiality]);
  const isTold = facts.every(({ sentence }) => notes.includes(sentence));
  return {
    language,
    policy,
    edition,
    headline: printable(
      withdrawn === undefined ? say.announcedTitle(title, edition, date) : say.withdrawnTitle(title, edition),
    ),
    materiality: say.materiality[materiality],
    status: statusOf(content, say).map(printable),
    notes: {
      caption: withdrawn === undefined ? say.notes : say.notesWithdrawn,
      sentences: notes.map((note) => printable(note)),
    },
    facts: {
      caption: say.facts,
      // Where they are all that is told of the change, they stand there.
      sentences: isTold ? [] : facts.map(({ sentence }) => printable(sentence)),
    },
    advice: [
      ...(withdrawn === undefined ? before.map((held) => holding(held, language)) : []),
      ...(email === undefined ? [] : [say.questions(printable(email))]),
    ],
    links: [
      { text: say.toNotice, href: urls.notice },
      ...(urls.changes === undefined ? [] : [{ text: say.toChanges, href: urls.changes }]),
      { text: say.toEdition(edition), href: urls.edition },
    ],
  };
}

function holding({ edition, firstDay, lastDay }: HeldBefore, language: Language): string {
  const say = words[language];
  const last = formatDate(lastDay, language);
  if (firstDay === undefined) return say.holdsUntil(edition, last);
  return firstDay === lastDay
    ? say.holdsOn(edition, last)
    : say.holdsFrom(edition, formatDate(firstDay, language), last);
}

function statusOf(content: NoticeContent, say: Words): string[] {
  const { language, edition, announced, effective, postponed, withdrawn, urgent } = content;
  const date = (day: string): string => formatDate(day, language);
  const reason = (because: string | undefined): string[] =>
    because === undefined ? [] : [endSentence(say.because(because))];
  if (withdrawn !== undefined) {
    return [
      say.withdrawn(edition, date(effective), date(withdrawn.date)),
      ...(withdrawn.by === undefined ? [] : [say.replacedBy(withdrawn.by)]),
      ...reason(withdrawn.because),
      endSentence(say.published(date(announced))),
    ];
  }
  return [
    aheadOf(content, say),
    ...(urgent === undefined ? [] : [...reason(urgent.because), endSentence(say.reference(urgent.reference))]),
    ...(postponed === undefined ? [] : [endSentence(say.postponedSince(date(postponed.from)))]),
    ...reason(postponed?.because),
  ];
}

/**
 * How long ahead the notice came: calendar days, or, where that is less than was promised, the whole days that the
 * promise is counted in.
 */
function aheadOf({ language, announced, effective, days, urgent }: NoticeContent, say: Words): string {
  const date = formatDate(announced, language);
  const ahead = daysBetween(announced, effective);
  const daysIn = (count: number, grammaticalCase: GrammaticalCase): string =>
    formatPeriod({ from: count, to: count, unit: 'day' }, language, grammaticalCase);
  if (urgent === undefined || ahead > days) return say.announced(date, daysIn(ahead, 'acc'));
  if (ahead <= 1) return say.announcedTheDayBefore(date, daysIn(days, 'acc'));
  const whole = `${ahead - 1}\u00A0${plural(ahead - 1, language, say.wholeAhead)}`;
  return say.announcedUrgently(date, whole, daysIn(days, 'gen'));
}
