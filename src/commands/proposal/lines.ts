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
  return account.flatMap(({ materiality, points }) => {
    const those = points.map(told).filter(({ lines }) => lines.length > 0);
    return those.length === 0 ? [] : [{ materiality, points: those }];
  });
}

/** What legal says to readers of nothing that the rules weigh, such as a paragraph that shows changed facts. */
export function notesOf({ changes }: PolicyProposal): string[] {
  const points = changes?.account.flatMap((group) => group.points) ?? [];
  return points.flatMap(({ note, facts, texts }) => (facts.length + texts.length === 0 ? (note ?? []) : []));
}

/** Why nothing is told of a policy that changed; nothing where something is. */
export function untoldOf(proposal: PolicyProposal, language: Language): string | undefined {
  const { event, changes, translations, entries, unreadable } = proposal;
  const say = words[language];
  if (unreadable !== undefined) return say.unreadable[unreadable];
  if (event !== 'changed' || entries.length > 0 || translations.some(({ alone }) => alone)) return undefined;
  const { facts = [], texts = [] } = changes?.amendment ?? {};
  return facts.length + texts.length === 0 ? say.unseen : undefined;
}

/** What the entries that a branch adds to the record do, and that those before stay. */
export function recordLinesOf({ entries }: PolicyProposal, language: Language): string[] {
  if (entries.length === 0) return [];
  return [...entries.map((entry) => ended(sentenceOf(entry, language))), words[language].recordKept];
}

function sentenceOf({ event, edition, effective }: RecordEntry, language: Language): string {
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
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
