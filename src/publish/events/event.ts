import type { Instant, IsoDate, Language, Materiality, Texts } from '../../model.ts';

/** What can happen to a policy in public, in the order in which it is told where two things happen at once. */
export const eventKinds = ['announced', 'withdrawn', 'postponed', 'retired', 'inForce', 'ended', 'remark'] as const;

export type EventKind = (typeof eventKinds)[number];

/** One thing that happened to a policy in public. */
export interface PolicyEvent {
  /** `tag:` URI; permanent, one for each event, the same in every language. */
  readonly uri: string;
  readonly kind: EventKind;
  readonly policy: string;
  /** Absent where it is about the end of the whole policy. */
  readonly edition?: number;
  /** Which of the policy's ends it is about. */
  readonly end?: number;
  /** When readers could know of it; never later than the instant that the events were asked for. */
  readonly at: Instant;
  /** When what is told of it in a language last changed in substance. */
  readonly updated: Readonly<Record<Language, Instant>>;
  /** The edition's effective date, or the policy's last one; for a postponement, the date that it set. */
  readonly effective: IsoDate;
  /** For a postponement: the date before. */
  readonly was?: IsoDate;
  /** The day of a postponement or withdrawal, as the record tells it. */
  readonly date: IsoDate;
  readonly materiality: Materiality;
  readonly imported: boolean;
  /** The edition in force just before it. */
  readonly amends?: number;
  /** Where the edition, or the end, that was announced or postponed has been withdrawn since. */
  readonly withdrawn?: true;
  /** The edition that was published instead of a withdrawn one. */
  readonly by?: number;
  readonly because?: Texts;
  /** What a remark says. */
  readonly note?: Texts;
  /** The policy that takes over from one that ends. */
  readonly successor?: string;
}
