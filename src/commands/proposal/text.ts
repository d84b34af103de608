import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Context } from '../context.ts';
import { paint, wrap } from '../formats/terminal.ts';
import { linesOf, sentenceOf } from './lines.ts';
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
  const { policy, title, event, earliest, pending, translations, entries } = proposal;
  const lines = ['', `${paint(title, 'bold', context)} (${policy})`];
  if (event !== 'changed') lines.push(wrap(say[event], width, '  '));
  const verdict = weightiestOf(proposal);
  if (verdict !== undefined) lines.push(`  ${paint(capital(say.materiality[verdict]), 'bold', context)}.`);
  for (const { sentence, materiality, remark } of linesOf(proposal, language)) {
    const weight = [say.materiality[materiality], remark].filter((part) => part !== undefined).join('; ');
    lines.push(hang(`${sentence} (${weight})`, width));
  }
  if (translations.length > 0) lines.push(hang(say.translation(translations), width));
  for (const entry of entries) lines.push(hang(sentenceOf(entry, language), width));
  if (pending !== undefined && earliest !== undefined) {
    if (pending.amendment.materiality !== verdict) {
      lines.push(wrap(say.pending(pending.edition, say.materiality[pending.amendment.materiality]), width, '  '));
    }
    lines.push(wrap(`${say.earliest(earliest)}.`, width, '  '));
  }
  return lines.join('\n');
}

function hang(line: string, width: number): string {
  return wrap(line, width - 2, '    ').replace(/^ {4}/, '  — ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
