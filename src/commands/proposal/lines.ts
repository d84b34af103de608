import { daysBetween } from '../../calendar/date.ts';
import type { EnteredEdition, PolicyProposal } from '../../check/proposal/types.ts';
import { byWeight } from '../../compare/index.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Language, Materiality, Point, RecordEntry, Texts, ToldText } from '../../model.ts';
import { computedOf, weightiestOf, weightOf } from './verdict.ts';
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

/** An edition that a branch enters, or its working text: each is told by itself. */
export interface Part extends Pick<PolicyProposal, 'changes' | 'spoken' | 'translations'> {
  /** What is compared, where a branch enters an edition. */
  readonly heading?: string | undefined;
  /** The edition, where it is one. */
  readonly edition?: number;
}

/** The parts in which a branch's changes of a policy are told: the editions first. */
export function partsOf(proposal: PolicyProposal, language: Language): Part[] {
  const say = words[language];
  const { entered, onward, changes, spoken, translations } = proposal;
  const editions = entered.map(
    ({ edition, amends, changes: own, translations: others }): Part => ({
      ...{ edition, spoken: [], translations: others },
      ...(own === undefined ? {} : { changes: own }),
      ...(amends === undefined ? {} : { heading: say.entered(edition, amends) }),
    }),
  );
  const working: Part = {
    ...{ spoken, translations },
    ...(changes === undefined ? {} : { changes }),
    ...(onward === undefined ? {} : { heading: say.onward(onward) }),
  };
  return changes === undefined && translations.length === 0 && entered.length > 0 ? editions : [...editions, working];
}

/** What a part amounts to, the weightiest first; texts that only changed facts explain are left out. */
export function groupsOf({ changes, spoken }: Pick<Part, 'changes' | 'spoken'>, language: Language): Group[] {
  if (changes === undefined) return [];
  const { account, amendment } = changes;
  const silent = new Set(amendment.unspoken);
  const line = ({ sentence, target }: ToldText): string => {
    if (spoken.includes(target)) return `${sentence} ${words[language].spokenBefore}`;
    return silent.has(target) ? `${sentence} ${words[language].silent}` : sentence;
  };
  const told = ({ note, more = [], because, facts, texts }: Point): Told => ({
    ...(note === undefined ? {} : { note: [note, ...more].join(' ') }),
    ...(because === undefined ? {} : { because: words[language].because(because) }),
    lines: [...facts, ...texts.map(line)],
  });
  return account.flatMap(({ materiality, points }) => {
    const those = points.map(told).filter(({ lines }) => lines.length > 0);
    return those.length === 0 ? [] : [{ materiality, points: those }];
  });
}

/** What legal says to readers of nothing that the rules weigh, such as a paragraph that shows changed facts. */
export function notesOf({ changes }: Part): string[] {
  const points = changes?.account.flatMap((group) => group.points) ?? [];
  return points.flatMap(({ note, more = [], facts, texts }) =>
    note === undefined || facts.length + texts.length > 0 ? [] : [[note, ...more].join(' ')],
  );
}

/** What all changes of a policy amount to, and what they would by the rules alone; nothing where nothing changes. */
export function amountOf(proposal: PolicyProposal, language: Language): string | undefined {
  const [verdict, computed] = [weightiestOf(proposal), computedOf(proposal)];
  if (verdict === undefined) return undefined;
  const say = words[language];
  const lowered = computed === undefined || byWeight(verdict, computed) <= 0;
  return lowered ? say.weight[verdict] : `${say.weight[verdict]} (${say.byRules(say.weight[computed])})`;
}

/** Why nothing is told of a policy that changed; nothing where something is. */
export function untoldOf(proposal: PolicyProposal, language: Language): string | undefined {
  const { event, changes, translations, entries, unreadable, recordKept } = proposal;
  const say = words[language];
  if (event === 'changed' && !recordKept) return say.recordRewritten;
  if (unreadable !== undefined) return say.unreadable[unreadable];
  if (event !== 'changed' || entries.length > 0 || translations.some(({ alone }) => alone)) return undefined;
  const { facts = [], texts = [] } = changes?.amendment ?? {};
  return facts.length + texts.length === 0 ? say.unseen : undefined;
}

/** What the entries that a branch adds to the record do, and that those before stay. */
export function recordLinesOf({ entries, entered }: PolicyProposal, language: Language): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap((entry) => [
    ended(sentenceOf(entry, language)),
    ...urgencyOf(
      entry,
      entered.find(({ edition }) => edition === entry.edition),
      language,
    ),
  ]);
  return [...lines, words[language].recordKept];
}

/** That an edition does not wait as long as was promised, by how much, and why. */
function urgencyOf(
  { urgent, announced = '', effective = '' }: RecordEntry,
  edition: EnteredEdition | undefined,
  language: Language,
): string[] {
  if (urgent === undefined) return [];
  const say = words[language];
  const { because, reference } = urgent;
  const said = (texts: Texts): string => texts[language] ?? Object.values(texts)[0] ?? '';
  const days = daysBetween(announced, effective) - 1;
  return [say.urgent(days, edition?.days), say.urgentBecause(said(because), said(reference))];
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
  if (pending === undefined || pending.edition === proposal.onward) return undefined;
  if (pending.materiality === weightOf(proposal)) return undefined;
  const say = words[language];
  return say.pending(pending.edition, say.weight[pending.materiality]);
}

/** A sentence with its full stop; a date may bring one of its own. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
