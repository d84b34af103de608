/**
 * The laws of notice in the simplest words: a reference that knows no files, no record and no zones, only days counted
 * from the first one. What it says of an act is what the commands have to do.
 */
import type { Materiality } from '../../../src/model.ts';

/** What a text says, as far as the model tells texts apart. */
export interface Content {
  /** Days of the deadline. */
  readonly deadline: number;
  /** Counts the rewordings of a section, and of its translation. */
  readonly text: number;
  readonly english: number;
  /** Counts the publisher's mailboxes. */
  readonly mailbox: number;
}

/** What an amendment's entry says of the section: nothing but a typo, or something that counts. */
export interface Said {
  readonly id: string;
  readonly sort: 'typo' | 'substance' | 'deadline';
}

export interface ModelEdition {
  readonly number: number;
  readonly announced?: number;
  effective: number;
  /** The day on which it was written down. */
  readonly written: number;
  content: Content;
  readonly said: readonly Said[];
  readonly days: number;
  readonly materiality: Materiality;
  readonly urgent: boolean;
  readonly replaces?: number;
  live: boolean;
  /** The day from which readers know that it was taken back. */
  gone?: number;
}

export interface ModelPolicy {
  readonly editions: ModelEdition[];
  draft: Content;
  said: readonly Said[];
  retired?: number;
}

/** What an announcement would be. */
export interface Verdict {
  readonly ok: boolean;
  /** The earliest effective date, where that alone may stand in the way. */
  readonly earliest?: number;
  readonly announced: number;
  readonly effective: number;
  readonly materiality: Materiality;
}

export const refused: Verdict = { ok: false, announced: 0, effective: 0, materiality: 'material' };

/** The day on which readers first see an edition. */
export function publicOn({ announced, written }: ModelEdition): number {
  return Math.max(announced ?? written, written);
}

export function liveOnes({ editions }: ModelPolicy): readonly ModelEdition[] {
  return editions.filter(({ live }) => live);
}

/** What a change amounts to, given what is said of it. */
function weigh(from: Content, to: Content, said: readonly Said[]): Materiality | undefined {
  const weights: Materiality[] = [];
  if (from.mailbox !== to.mailbox) weights.push('material');
  if (from.deadline < to.deadline) weights.push('material');
  if (from.deadline > to.deadline) weights.push('clarification');
  if (from.text !== to.text) weights.push(said.some(({ sort }) => sort === 'substance') ? 'material' : 'editorial');
  return (['material', 'clarification', 'editorial'] as const).find((weight) => weights.includes(weight));
}

/** What the laws say of an announcement. */
export function judge(
  policy: ModelPolicy,
  today: number,
  days: number,
  wish: {
    readonly announced?: number;
    readonly effective: number;
    readonly replaces?: number;
    readonly urgent: boolean;
  },
): Verdict {
  const live = liveOnes(policy);
  const replaced = live.find(({ number }) => number === wish.replaces);
  const last = live.filter((edition) => edition !== replaced).at(-1);
  if (wish.replaces !== undefined && (replaced === undefined || replaced.effective <= today)) return refused;
  if (policy.retired !== undefined || last === undefined) return refused;
  const since = replaced && weigh(replaced.content, policy.draft, policy.said);
  const materiality = weigh(last.content, policy.draft, [...(replaced?.said ?? []), ...policy.said]);
  if (materiality === undefined || (replaced !== undefined && since === undefined)) return refused;
  const kept = replaced === undefined ? undefined : (replaced.announced ?? today);
  const announced =
    wish.announced ?? (kept === undefined ? today : since === 'material' ? Math.max(kept, today) : kept);
  const seen = Math.max(announced, today);
  if (announced < today && kept !== announced) return refused;
  if (replaced !== undefined && (replaced.effective <= seen || live.some(({ number }) => number > replaced.number))) {
    return refused;
  }
  if (publicOn(last) > seen) return refused;
  const promised = live.filter((edition) => edition !== replaced && edition.effective <= announced).at(-1)?.days ?? 0;
  const lead = wish.urgent || materiality !== 'material' ? 1 : Math.max(days, promised) + 1;
  const earliest = Math.max(announced + lead, last.effective + 1, replaced?.effective ?? 0);
  return { ok: wish.effective >= earliest, earliest, announced, effective: wish.effective, materiality };
}

/** Whether an upcoming edition may be put off. */
export function mayPostpone(policy: ModelPolicy, today: number, number: number, effective: number): boolean {
  const live = liveOnes(policy);
  const edition = live.find((one) => one.number === number);
  const next = live.find((one) => one.number > number);
  if (edition === undefined || edition.effective <= today || effective <= edition.effective) return false;
  return (next === undefined || effective < next.effective) && (policy.retired ?? effective + 1) > effective;
}

/** Whether an upcoming edition may be taken back. */
export function mayWithdraw(policy: ModelPolicy, today: number, number: number): boolean {
  const edition = liveOnes(policy).find((one) => one.number === number);
  if (edition === undefined || edition.effective <= today) return false;
  return !liveOnes(policy).some((one) => one.number > number);
}

/** The earliest day on which a policy may end; nothing where it may not. */
export function earliestEnd(policy: ModelPolicy, today: number, days: number): number | undefined {
  const live = liveOnes(policy);
  const last = live.at(-1);
  if (policy.retired !== undefined || last === undefined) return undefined;
  const promised = (live.filter(({ effective }) => effective <= today).at(-1) ?? last).days;
  return Math.max(today + Math.max(days, promised) + 1, last.effective + 1);
}

/** Whether the announced end of a policy may be put off or taken back. */
export function mayMoveEnd({ retired }: ModelPolicy, today: number): boolean {
  return retired !== undefined && retired > today;
}

/** What readers see on a day: `1 superseded, 2 inForce`. */
export function statusesOn({ editions, retired }: ModelPolicy, today: number): string {
  const seen = editions.filter(
    (edition) => publicOn(edition) <= today && (edition.gone ?? publicOn(edition)) >= publicOn(edition),
  );
  const holding = seen.filter((edition) => edition.live || (edition.gone ?? today) > today);
  const begun = holding.filter(({ effective }) => effective <= today);
  return seen
    .map((edition) => {
      if (!holding.includes(edition)) return `${edition.number} withdrawn`;
      if (edition.effective > today) return `${edition.number} upcoming`;
      const inForce = edition === begun.at(-1) && (retired ?? today + 1) > today;
      return `${edition.number} ${inForce ? 'inForce' : 'superseded'}`;
    })
    .join(', ');
}
