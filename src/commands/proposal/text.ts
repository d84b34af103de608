import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Context } from '../context.ts';
import { paint, wrap } from '../formats/terminal.ts';
import { earliestOf, groupsOf, notesOf, pendingOf, recordLinesOf, untoldOf } from './lines.ts';
import { weightiestOf } from './verdict.ts';
import { words } from './words.ts';

/** What a branch changes, for a person at a terminal. */
export function text(policies: readonly PolicyProposal[], base: string, context: Context): string {
  const say = words[context.language];
  if (policies.length === 0) return `${say.nothing(base)}\n`;
  return [paint(`${say.against(base)}:`, 'bold', context), ...policies.map((policy) => one(policy, context)), ''].join(
    '\n',
  );
}

function one(proposal: PolicyProposal, context: Context): string {
  const { language, width } = context;
  const say = words[language];
  const { policy, title, event, translations } = proposal;
  const verdict = weightiestOf(proposal);
  const groups = groupsOf(proposal, language);
  const alone = translations.filter((translation) => translation.alone);
  const head = verdict === undefined ? '' : `: ${say.weight[verdict]}`;
  const lines = ['', `${paint(title, 'bold', context)} (${policy})${head}`];
  const add = (sentence: string | undefined): void => {
    if (sentence !== undefined) lines.push(wrap(sentence, width, '  '));
  };
  if (event !== 'changed') add(say[event]);
  for (const line of recordLinesOf(proposal, language)) add(line);
  add(pendingOf(proposal, language));
  add(earliestOf(proposal, language));
  for (const { materiality, points } of groups) {
    lines.push(`  ${paint(say.group[materiality], 'bold', context)}`);
    for (const point of points) {
      lines.push(...point.lines.map((line) => hang(line, width)));
      const notes = [
        ...(point.note === undefined ? [] : [say.note(point.note)]),
        ...(point.because === undefined ? [] : [point.because]),
      ];
      lines.push(...notes.map((note) => wrap(note, width, '      ')));
    }
  }
  for (const translation of alone) add(say.translation(translation.language));
  add(untoldOf(proposal, language));
  for (const note of notesOf(proposal)) add(say.note(note));
  return lines.join('\n');
}

function hang(line: string, width: number): string {
  return wrap(line, width, '    ').replace(/^ {4}/, '  — ');
}
