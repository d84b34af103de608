/** What the record amounts to, whoever may see it yet: each edition's life, and the policy's end. */
import type { Code, DataOf } from '../findings.ts';
import type { Instant, IsoDate, Language, Materiality, RecordEntry, Withdrawal } from '../model.ts';

/** What a frozen edition says of its own notice. */
export interface EditionHead {
  /** Whole days that a material change of it is announced ahead. */
  readonly days: number;
  /** The same for a clarification; absent where one night is enough. */
  readonly clarification?: number;
  readonly zone: string;
  readonly language: Language;
}

/** What the record is read against. */
export interface Terms {
  /**
   * The publisher's present zone, and the policy's present days or else the publisher's; they stand in for an edition
   * that is not announced yet.
   */
  readonly zone: string;
  readonly days: number;
  /** The policy's present days for a clarification, where it has any. */
  readonly clarification?: number;
  /** The authoritative language. */
  readonly language: Language;
  /** The notice terms that an edition was frozen with. */
  readonly head: (edition: number) => EditionHead | undefined;
  /** Whether an edition takes over another policy or a section of one; asked only of a policy's first edition. */
  readonly succeeds: (edition: number) => boolean;
}

/** One edition as the record tells it so far. */
export interface Life {
  readonly number: number;
  readonly imported: boolean;
  readonly announced?: IsoDate;
  /** First instant at which readers may see it. */
  readonly publicFrom: Instant;
  readonly zone: string;
  readonly effective: IsoDate;
  /** First instant of the effective date. */
  readonly from: Instant;
  readonly materiality: Materiality;
  readonly urgent?: RecordEntry['urgent'];
  readonly digests: NonNullable<RecordEntry['digests']>;
  /** Entries that speak of it, oldest first. */
  readonly entries: readonly RecordEntry[];
  readonly replaces?: number;
  /** The live edition before it. */
  readonly amends?: number;
  readonly fate: Fate;
  /** How it was taken back or replaced. */
  readonly withdrawn?: Withdrawal;
}

/** Live, or taken back; unpublished where that was before its announced day, so that readers never saw it. */
type Fate = 'live' | 'withdrawn' | 'unpublished';

/** The end of a policy as the record tells it so far. */
export interface Retirement {
  /** Which of the policy's ends it is, from 1. */
  readonly number: number;
  readonly announced: IsoDate;
  /** First instant at which readers may know of it. */
  readonly publicFrom: Instant;
  readonly zone: string;
  readonly effective: IsoDate;
  /** First instant of the effective date. */
  readonly from: Instant;
  readonly successor?: string;
  /** Entries that speak of it, oldest first. */
  readonly entries: readonly RecordEntry[];
  readonly fate: Fate;
  readonly withdrawn?: Withdrawal;
}

/** The fold's state; `replay` alone changes it. */
export interface History {
  readonly lives: Map<number, Life>;
  /** Numbers of live editions in the order in which they take effect, which is that of their numbers too. */
  readonly live: number[];
  /** Numbers of editions whose announcement was refused: what is said of them later is no news. */
  readonly refused: Set<number>;
  highest: number;
  retirement?: Retirement;
  /** Ends that were taken back, oldest first. */
  readonly revoked: Retirement[];
}

/** Says that an entry breaks a law, and by which of its fields. */
export type Refuse = <C extends Code>(code: C, field: keyof RecordEntry, ...data: DataOf<C>) => void;

/** One entry, ready to be applied. */
export interface Act {
  readonly entry: RecordEntry;
  readonly at: Instant;
  readonly terms: Terms;
  readonly refuse: Refuse;
}

/** The live edition of the highest number, which takes effect last. */
export function lastLive(history: History): Life | undefined {
  return lifeAt(history, history.live.length - 1);
}

/** The live edition at a position of `history.live`. */
export function lifeAt(history: History, position: number): Life | undefined {
  const number = history.live[position];
  return number === undefined ? undefined : history.lives.get(number);
}

/** The live edition that is in force on a date. */
export function inForceOn(history: History, date: IsoDate): Life | undefined {
  for (let position = history.live.length - 1; position >= 0; position--) {
    const life = lifeAt(history, position);
    if (life !== undefined && life.effective <= date) return life;
  }
  return undefined;
}

/** Whether readers can have seen a thing before an instant; what is replaced on its own first day need not have been. */
export function isKnownBefore({ publicFrom }: Pick<Life, 'publicFrom'>, at: Instant): boolean {
  return publicFrom < at;
}

/** Takes an edition out of the live ones. */
export function end(history: History, life: Life, withdrawn: Withdrawal): void {
  const position = history.live.lastIndexOf(life.number);
  if (position >= 0) history.live.splice(position, 1);
  const fate = isKnownBefore(life, withdrawn.at) ? 'withdrawn' : 'unpublished';
  history.lives.set(life.number, { ...life, fate, withdrawn });
}

/** Puts an edition back among the live ones. */
export function revive(history: History, { withdrawn: _, ...life }: Life): void {
  const after = history.live.findIndex((number) => number > life.number);
  history.live.splice(after < 0 ? history.live.length : after, 0, life.number);
  history.lives.set(life.number, { ...life, fate: 'live' });
}

/**
 * An edition and those that readers see in its place as long as they have not seen it: what it replaces, what that was to
 * replace, up to the one that they see first.
 * @param seen whether readers see a life that is not unpublished.
 */
export function placeholders(
  history: History,
  number: number | undefined,
  seen: (life: Life) => boolean,
): readonly Life[] {
  const life = number === undefined ? undefined : history.lives.get(number);
  if (life === undefined) return [];
  const isSeen = life.fate !== 'unpublished' && seen(life);
  return isSeen ? [life] : [life, ...placeholders(history, life.replaces, seen)];
}

/** Adds an entry to those that speak of an edition. */
export function mention(history: History, number: number, entry: RecordEntry): void {
  const life = history.lives.get(number);
  if (life !== undefined) history.lives.set(number, { ...life, entries: [...life.entries, entry] });
}
