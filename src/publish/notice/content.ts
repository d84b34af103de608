import { addDays } from '../../calendar/date.ts';
import type { Edition, IsoDate, Language, Materiality, Policy, Publisher, Texts } from '../../model.ts';
import { addresses } from '../addresses.ts';
import { announcementOf, postponementsOf } from '../events/record.ts';
import { given } from '../given.ts';
import { pick } from '../pick.ts';

/** A change of fact as one sentence. */
export interface FactSentence {
  readonly sentence: string;
  readonly materiality: Materiality;
}

/** What other stages tell of an announced edition, in one language. */
export interface NoticeTexts {
  readonly language: Language;
  /** The policy's title in that edition. */
  readonly title: string;
  /** Whole days of notice that were promised for a material change. */
  readonly days: number;
  /** What changes, the weightiest first: legal's words for readers and, where there are none, what is known of it. */
  readonly notes: readonly string[];
  readonly facts: readonly FactSentence[];
}

/** An edition that holds before another takes effect, with its days. */
export interface HeldBefore {
  readonly edition: number;
  /** Absent where it held already when notice of the other was given. */
  readonly firstDay?: IsoDate;
  readonly lastDay: IsoDate;
}

/** All that a notice of one edition tells, in one language: texts and dates, worded by `noticeData`. */
export interface NoticeContent extends NoticeTexts {
  readonly policy: string;
  readonly edition: number;
  readonly materiality: Materiality;
  readonly announced: IsoDate;
  readonly effective: IsoDate;
  /** Where it was postponed: the effective date that readers were told first, and why the last time. */
  readonly postponed?: { readonly from: IsoDate; readonly because?: string };
  /** What holds until then, in its order: the edition in force on the day of the notice, then others due before this one. */
  readonly before: readonly HeldBefore[];
  /** When it was taken back, and what was published instead. */
  readonly withdrawn?: { readonly date: IsoDate; readonly by?: number; readonly because?: string };
  readonly urgent?: { readonly because: string; readonly reference: string };
  /** Where questions go. */
  readonly email?: string;
  readonly urls: {
    readonly notice: string;
    /** Absent where the edition changes no other. */
    readonly changes?: string;
    readonly edition: string;
  };
}

/** The notice of an announced edition; nothing for one that was imported, because nobody was told of it by Gazette. */
export function noticeContent(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  texts: NoticeTexts,
): NoticeContent | undefined {
  const { number, announced, effective, materiality, urgent, amends, withdrawn } = edition;
  const announcement = announcementOf(edition);
  if (announced === undefined || announcement === undefined) return undefined;
  const { language } = texts;
  const [authoritative = language] = publisher.languages;
  const to = addresses(publisher, language);
  const postponements = postponementsOf(edition, announcement.at);
  const first = postponements[0]?.from;
  const reason = (because: Texts | undefined) =>
    because === undefined ? {} : { because: pick(because, language, authoritative) };
  const email = publisher.details[language]?.['email'] ?? publisher.details[authoritative]?.['email'];
  return {
    ...texts,
    policy: policy.id,
    edition: number,
    materiality,
    announced,
    effective,
    ...(first === undefined ? {} : { postponed: { from: first, ...reason(postponements.at(-1)?.because) } }),
    before: heldBefore(policy, edition, announced),
    ...(withdrawn === undefined
      ? {}
      : { withdrawn: { date: withdrawn.date, ...given({ by: withdrawn.by }), ...reason(withdrawn.because) } }),
    ...(urgent === undefined
      ? {}
      : {
          urgent: {
            because: pick(urgent.because, language, authoritative),
            reference: pick(urgent.reference, language, authoritative),
          },
        }),
    ...given({ email }),
    urls: {
      notice: to.notice(policy.id, number),
      ...(amends === undefined ? {} : { changes: to.changes(policy.id, number) }),
      edition: to.edition(policy.id, number),
    },
  };
}

function heldBefore(
  { editions }: Pick<Policy, 'editions'>,
  { amends, effective }: Edition,
  announced: IsoDate,
): readonly HeldBefore[] {
  if (amends === undefined) return [];
  const held = { edition: amends, lastDay: addDays(effective, -1) };
  const before = editions.find(({ number }) => number === amends);
  if (before === undefined || before.effective <= announced) return [held];
  return [...heldBefore({ editions }, before, announced), { ...held, firstDay: before.effective }];
}
