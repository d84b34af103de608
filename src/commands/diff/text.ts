/** A comparison for a person at a terminal. */

import { draw } from '../../compare/draw.ts';
import type { Account, Language, Materiality, Point } from '../../model.ts';
import { paint, wrap } from '../formats/terminal.ts';
import { type Difference, sideName, unmarkedOf, verdictOf } from './difference.ts';
import { excerptsOf, type Line, shortened } from './excerpts.ts';
import { type Block, fatesOf, partsOf, type Run } from './parts.ts';
import { remarksOn, sentencesOf } from './points.ts';
import { layOut, type Terminal } from './terminal.ts';
import { words } from './words.ts';

const colours = { material: 'red', clarification: 'yellow', editorial: 'green' } as const satisfies Record<
  Materiality,
  string
>;

/** The verdict and why, then the changed blocks with what stands beside them. */
export function text(difference: Difference, terminal: Terminal): string {
  const { title, before, after, language, materiality, differs, changes } = difference;
  const say = words[language];
  const sides = `${sideName(before, language)} ${say.towards} ${sideName(after, language)}`;
  const head = [wrap(paint(title, 'bold', terminal), terminal.width), wrap(sides, terminal.width), ''];
  if (!differs) return [...head, say.same, ''].join('\n');
  const drawn = excerptsOf(partsOf(draw(...changes.articles))).flatMap(({ number, heading, lines }) => [
    '',
    ...(heading === undefined ? [] : [headingLine(heading, language, terminal)]),
    ...(heading === undefined && number !== undefined ? [paint(number, 'bold', terminal)] : []),
    ...lines.map((line) => lineOf(line, language, terminal)),
  ]);
  return [
    ...head,
    paint(paint(verdictOf(difference), colours[materiality], terminal), 'bold', terminal),
    ...accountLines(changes.account, language, terminal),
    '',
    ...(drawn.length === 0
      ? [paint(say.text, 'bold', terminal), wrap(unmarkedOf(difference), terminal.width)]
      : [`${paint(say.text, 'bold', terminal)}   ${legend(language, terminal)}`, ...drawn]),
    '',
  ].join('\n');
}

function accountLines(account: Account, language: Language, terminal: Terminal): string[] {
  const say = words[language];
  return account.flatMap(({ materiality, points }) => [
    '',
    paint(say.group[materiality], 'bold', terminal),
    ...points.flatMap((point) => pointLines(point, materiality, language, terminal.width)),
  ]);
}

function pointLines(point: Point, materiality: Materiality, language: Language, width: number): string[] {
  const [first = '', ...rest] = sentencesOf(point);
  const lines = [...rest, ...remarksOn(point, materiality, language)];
  return [hang(first, width, '  — ', '    '), ...lines.map((line) => wrap(line, width, '      '))];
}

function hang(line: string, width: number, first: string, margin: string): string {
  return wrap(line, width, margin).replace(margin, first);
}

function legend(language: Language, terminal: Terminal): string {
  const { inserted, deleted } = words[language].legend;
  const runs: Run[] = [{ text: deleted, change: 'deleted' }, { text: ' ' }, { text: inserted, change: 'inserted' }];
  return layOut(runs, { ...terminal, width: Number.POSITIVE_INFINITY }, '').join('');
}

function headingLine(heading: Block, language: Language, terminal: Terminal): string {
  return layOut(remarked(fatesOf(heading), language), terminal, '')
    .map((line) => paint(line, 'bold', terminal))
    .join('\n');
}

function lineOf(line: Line, language: Language, terminal: Terminal): string {
  const say = words[language];
  if ('skipped' in line) return paint(`    ${say.skipped(line.skipped)}`, 'dim', terminal);
  if ('moved' in line) return paint(`    ${say.moved(line.moved)}`, 'dim', terminal);
  const { block, changed } = line;
  const mark = block.kind === 'item' ? (block.mark ?? '—') : '';
  const label = block.kind === 'plain' ? `${say.plain} ` : mark === '' ? '' : `${mark} `;
  if (!changed) return paint(wrap(label + shortened(block), terminal.width, '    '), 'dim', terminal);
  const runs = remarked(fatesOf(block), language);
  const bar = paint('  │ ', 'cyan', terminal);
  return layOut([...(label === '' ? [] : [{ text: label }]), ...runs], terminal, '    ')
    .map((laid) => bar + laid.slice(4))
    .join('\n');
}

/** Runs, and in words what brackets and colours don't tell of them. */
function remarked(runs: readonly Run[], language: Language): readonly Run[] {
  const say = words[language];
  const fates = new Set(runs.map(({ change }) => change));
  const remarks = [
    ...(fates.has('moved-from') ? [say.movedFrom] : []),
    ...(fates.has('moved-to') ? [say.movedTo] : []),
    ...(fates.has('formatted') ? [say.formatted] : []),
  ];
  return remarks.length === 0 ? runs : [...runs, { text: ` (${remarks.join('; ')})` }];
}
