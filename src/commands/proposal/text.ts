import type { PolicyProposal } from '../../check/proposal/types.ts';
import type { Context } from '../context.ts';
import { paint, wrap } from '../formats/terminal.ts';
import {
  amountOf,
  earliestOf,
  groupsOf,
  notesOf,
  type Part,
  partsOf,
  pendingOf,
  recordLinesOf,
  untoldOf,
} from './lines.ts';
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
  const { policy, title, event } = proposal;
  const amount = amountOf(proposal, language);
  const head = amount === undefined ? '' : `: ${amount}`;
  const lines = ['', `${paint(title, 'bold', context)} (${policy})${head}`];
  const add = (sentence: string | undefined): void => {
    if (sentence !== undefined) lines.push(wrap(sentence, width, '  '));
  };
  if (event !== 'changed') add(say[event]);
  for (const line of recordLinesOf(proposal, language)) add(line);
  const parts = partsOf(proposal, language);
  for (const part of parts.filter(({ edition }) => edition !== undefined)) lines.push(...partAsText(part, context));
  const working = parts.find(({ edition }) => edition === undefined);
  if (working?.heading !== undefined) add(`${working.heading}.`);
  add(pendingOf(proposal, language));
  add(earliestOf(proposal, language));
  if (working !== undefined) lines.push(...partAsText({ ...working, heading: undefined }, context));
  add(untoldOf(proposal, language));
  return lines.join('\n');
}

/** What one part changes. */
function partAsText(part: Part, context: Context): string[] {
  const { language, width } = context;
  const say = words[language];
  const lines: string[] = [];
  const add = (sentence: string): void => {
    lines.push(wrap(sentence, width, '  '));
  };
  if (part.heading !== undefined && part.changes !== undefined) add(`${part.heading}:`);
  for (const { materiality, points } of groupsOf(part, language)) {
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
  for (const { language: to, alone } of part.translations) if (alone) add(say.translation(to));
  for (const note of notesOf(part)) add(say.note(note));
  return lines;
}

function hang(line: string, width: number): string {
  return wrap(line, width, '    ').replace(/^ {4}/, '  — ');
}
