import type { PolicyProposal } from '../../../check/proposal/types.ts';
import type { Context } from '../../context.ts';
import { escapeMarkdown } from '../../diff/markdown.ts';
import {
  amountOf,
  earliestOf,
  type Group,
  groupsOf,
  notesOf,
  type Part,
  partsOf,
  pendingOf,
  recordLinesOf,
  type Told,
  untoldOf,
} from '../lines.ts';
import { words } from '../words.ts';

/**
 * What a branch changes in one policy, as blocks of Markdown; the redline is left to the caller.
 * @param most how many lines of each weight are shown.
 */
export function policyAsMarkdown(proposal: PolicyProposal, most: number, { language }: Context): string[] {
  const say = words[language];
  const { policy, title, event, entries } = proposal;
  const amount = amountOf(proposal, language);
  const parts = partsOf(proposal, language);
  const working = parts.find(({ edition }) => edition === undefined);
  const earliest = earliestOf(proposal, language);
  const pending = pendingOf(proposal, language);
  const untold = untoldOf(proposal, language);
  return [
    `### ${[escapeMarkdown(title), `\`${policy}\``, ...(amount === undefined ? [] : [amount])].join(' · ')}`,
    ...(event === 'changed' ? [] : [say[event]]),
    ...(entries.length === 0 ? [] : [list(recordLinesOf(proposal, language))]),
    ...parts.flatMap((part) => (part.edition === undefined ? [] : partAsMarkdown(part, most, language))),
    ...(working?.heading === undefined ? [] : [`**${escapeMarkdown(working.heading)}**`]),
    ...(pending === undefined ? [] : [escapeMarkdown(pending)]),
    ...(earliest === undefined ? [] : [`**${escapeMarkdown(earliest)}**`]),
    ...(working === undefined ? [] : partAsMarkdown({ ...working, heading: undefined }, most, language)),
    ...(untold === undefined ? [] : [untold]),
  ];
}

function partAsMarkdown(part: Part, most: number, language: 'ru' | 'en'): string[] {
  const say = words[language];
  const { heading, changes, translations } = part;
  return [
    ...(heading === undefined || changes === undefined ? [] : [`**${escapeMarkdown(heading)}**`]),
    ...groupsOf(part, language).flatMap((group) => groupAsMarkdown(group, most, language)),
    ...translations.flatMap(({ language: to, alone }) => (alone ? [say.translation(to)] : [])),
    ...notesOf(part).map((note) => `*${escapeMarkdown(say.note(note)).replaceAll('\n', ' ')}*`),
  ];
}

function groupAsMarkdown({ materiality, points }: Group, most: number, language: 'ru' | 'en'): string[] {
  const say = words[language];
  const shown = points.slice(0, most).map((point) => pointAsMarkdown(point, most, language));
  const left = points.length - shown.length;
  return [`**${say.group[materiality]}**`, [...shown, ...(left > 0 ? [`- ${say.more(left)}`] : [])].join('\n')];
}

/** Lines of a point, and what readers are told of all of them under the last. */
function pointAsMarkdown({ lines, note, because }: Told, most: number, language: 'ru' | 'en'): string {
  const say = words[language];
  const left = lines.length - most;
  const shown = [...lines.slice(0, Math.max(most, 1)).map(escapeMarkdown), ...(left > 0 ? [say.more(left)] : [])];
  const told = [...(note === undefined ? [] : [say.note(note)]), ...(because === undefined ? [] : [because])];
  const under = told.map((sentence) => `  *${escapeMarkdown(sentence).replaceAll('\n', ' ')}*`);
  return [list(shown), ...under].join('  \n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replaceAll('\n', ' ')}`).join('\n');
}
