import type { PolicyProposal } from '../../../pipeline/proposal.ts';
import type { Context } from '../../context.ts';
import { escapeMarkdown } from '../../diff/markdown.ts';
import { earliestOf, type Group, groupsOf, notesOf, pendingOf, recordLinesOf, type Told, untoldOf } from '../lines.ts';
import { weightiestOf } from '../verdict.ts';
import { words } from '../words.ts';

/**
 * What a branch changes in one policy, as blocks of Markdown; the redline is left to the caller.
 * @param most how many lines of each weight are shown.
 */
export function policyAsMarkdown(proposal: PolicyProposal, most: number, { language }: Context): string[] {
  const say = words[language];
  const { policy, title, event, translations, entries } = proposal;
  const verdict = weightiestOf(proposal);
  const alone = translations.filter((translation) => translation.alone);
  const groups = groupsOf(proposal, language);
  const weight = verdict === undefined ? [] : [say.weight[verdict]];
  const earliest = earliestOf(proposal, language);
  const pending = pendingOf(proposal, language);
  const untold = untoldOf(proposal, language);
  return [
    `### ${[escapeMarkdown(title), `\`${policy}\``, ...weight].join(' · ')}`,
    ...(event === 'changed' ? [] : [say[event]]),
    ...(entries.length === 0 ? [] : [list(recordLinesOf(proposal, language))]),
    ...(pending === undefined ? [] : [escapeMarkdown(pending)]),
    ...(earliest === undefined ? [] : [`**${escapeMarkdown(earliest)}**`]),
    ...groups.flatMap((group) => groupAsMarkdown(group, most, language)),
    ...alone.map((translation) => say.translation(translation.language)),
    ...(untold === undefined ? [] : [untold]),
    ...notesOf(proposal).map((note) => `*${escapeMarkdown(say.note(note)).replaceAll('\n', ' ')}*`),
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
