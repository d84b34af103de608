import type { Point, ToldText } from '../../compare/index.ts';
import { formatDate } from '../../language/index.ts';
import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Language, Materiality, RecordEntry } from '../../vocabulary.ts';
import { weightiestOf } from './verdict.ts';
import { words } from './words.ts';

/** All that a branch changes in one policy and that amounts to the same. */
export interface Group {
  readonly materiality: Materiality;
  readonly points: readonly Told[];
}

/** One thing that changed: what legal says of it to readers, and what it is in fact. */
export interface Told {
  /** Absent where the branch says nothing of it. */
  readonly note?: string;
  readonly because?: string;
  readonly lines: readonly string[];
}

/** What a branch changes in one policy, the weightiest first; texts that only changed facts explain are left out. */
export function groupsOf({ changes, spoken }: PolicyProposal, language: Language): Group[] {
  if (changes === undefined) return [];
  const { account, amendment } = changes;
  const silent = new Set(amendment.unspoken);
  const line = ({ sentence, target }: ToldText): string => {
    if (spoken.includes(target)) return `${sentence} ${words[language].spokenBefore}`;
    return silent.has(target) ? `${sentence} ${words[language].silent}` : sentence;
  };
  const told = ({ note, because, facts, texts }: Point): Told => ({
    ...(note === undefined ? {} : { note }),
    ...(because === undefined ? {} : { because: words[language].because(because) }),
    lines: [...facts, ...texts.map(line)],
  });
  return account.map(({ materiality, points }) => ({ materiality, points: points.map(told) }));
}

/** What a new entry of the record does, in a sentence. */
export function sentenceOf({ event, edition, effective }: RecordEntry, language: Language): string {
  const date = effective === undefined ? '' : formatDate(effective, language);
  return words[language].event[event](String(edition ?? ''), date);
}

/** When the working text could take effect if it were announced today, and what forbids the days before. */
export function earliestOf({ earliest }: PolicyProposal, language: Language): string | undefined {
  if (earliest === undefined) return undefined;
  const say = words[language].earliest;
  const why =
    earliest.by === 'notice' ? say.notice(earliest.days) : 'other' in earliest ? say.order(earliest.other) : '';
  return ended(`${say.from(formatDate(earliest.date, language))}${why}`);
}

/** What the working text amounts to as a whole, where that is not what the branch alone amounts to. */
export function pendingOf(proposal: PolicyProposal, language: Language): string | undefined {
  const { pending } = proposal;
  if (pending === undefined || pending.materiality === weightiestOf(proposal)) return undefined;
  const say = words[language];
  return say.pending(pending.edition, say.weight[pending.materiality]);
}

/** A sentence with its full stop; a date may bring one of its own. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
