/** What a change amounts to, as Markdown: the verdict first, then why, then the facts in a table. */

import { draw } from '../../compare/draw.ts';
import type { WordedChange } from '../../editions/changes.ts';
import type { Language, Materiality, Point } from '../../model.ts';
import { type Difference, sideName, unmarkedOf, verdictOf } from './difference.ts';
import { escapeMarkdown, redlineAsMarkdown } from './markdown.ts';
import { remarksOn, sentencesOf } from './points.ts';
import { words } from './words.ts';

/** A longer redline is folded, in UTF-16 units. */
const longest = 6000;

/** A comparison as Markdown for a pull request. */
export function differenceAsMarkdown(difference: Difference): string {
  const { title, before, after, language, differs, changes } = difference;
  const say = words[language];
  const head = [
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(`${sideName(before, language)} ${say.towards} ${sideName(after, language)}`),
  ];
  if (!differs) return `${[...head, say.same].join('\n\n')}\n`;
  const groups = changes.account.map(({ materiality: weight, points }) =>
    [`**${say.group[weight]}**`, points.map((point) => pointAsMarkdown(point, weight, language)).join('\n')].join(
      '\n\n',
    ),
  );
  const drawn = redlineAsMarkdown(draw(...changes.articles), language);
  const folded = drawn.length > longest;
  const parts = [
    ...head,
    `**${verdictOf(difference)}**`,
    ...groups,
    ...(changes.told.length === 0 ? [] : [`### ${say.facts}`, factsAsMarkdown(changes.told, language)]),
    ...(folded ? [foldedAs(say.text, drawn)] : [`### ${say.text}`, drawn === '' ? unmarkedOf(difference) : drawn]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pointAsMarkdown(point: Point, materiality: Materiality, language: Language): string {
  const [first = '', ...rest] = sentencesOf(point);
  const lines = [...rest, ...remarksOn(point, materiality, language)];
  return [`- ${escapeMarkdown(first)}`, ...lines.map((line) => `  - ${escapeMarkdown(line)}`)].join('\n');
}

function factsAsMarkdown(told: readonly WordedChange[], language: Language): string {
  const { columns, short } = words[language];
  const rows = told.map(({ row, materiality }) => {
    const about = [row.name, row.field].filter((part) => part !== undefined).join(', ');
    const what = about === '' ? row.label : `${row.label}: ${about}`;
    return [what, row.before ?? '—', row.after ?? '—', short[materiality]];
  });
  const head = [columns.what, columns.before, columns.after, columns.amounts];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), '|---|---|---|---|', ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')));
}

function foldedAs(summary: string, markdown: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}
