/** Redlines as Markdown that GitHub shows: changes as `<ins>` and `<del>`, what is far from them left out. */
import type { Element } from 'hast';
import type { Language } from '../../model.ts';
import { type Excerpt, excerptsOf, type Line, shortened } from './excerpts.ts';
import { type Block, type Change, fatesOf, partsOf, type Run } from './parts.ts';
import { words } from './words.ts';

/** The changed parts of a redline; empty where nothing that a reader sees changed. */
export function redlineAsMarkdown(redline: Element, language: Language): string {
  return excerptsOf(partsOf(redline))
    .map((excerpt) => excerptAsMarkdown(excerpt, language))
    .join('\n\n');
}

function excerptAsMarkdown({ number = '', heading, lines }: Excerpt, language: Language): string {
  const title = heading === undefined ? number : blockAsMarkdown(heading, language);
  const head = title === '' ? [] : [`#### ${title}`];
  const body = lines.map((line) => lineAsMarkdown(line, language));
  return [...head, ...joinLists(lines, body)].join('\n\n');
}

function lineAsMarkdown(line: Line, language: Language): string {
  if ('skipped' in line) return `*${words[language].skipped(line.skipped)}*`;
  if ('moved' in line) return `*${words[language].moved(line.moved)}*`;
  const { block, changed } = line;
  const text = changed ? blockAsMarkdown(block, language) : escapeStart(escapeMarkdown(shortened(block)));
  if (block.kind === 'row' || block.kind === 'item') return `- ${markAsMarkdown(block)}${text}`;
  if (block.kind === 'plain') return `> *${words[language].plain}* ${text}`;
  return text;
}

/** The number that an item has, which a list of Markdown would count anew. */
function markAsMarkdown({ mark = '' }: Block): string {
  return mark === '' ? '' : `${mark.replace(/[.)]$/, '\\$&')} `;
}

/** Items stand on lines that follow one another, so that they are one list. */
function joinLists(lines: readonly Line[], texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, text] of texts.entries()) {
    const goesOn = isItem(lines[index]) && isItem(lines[index - 1]);
    if (goesOn) joined.push(`${joined.pop()}\n${text}`);
    else joined.push(text);
  }
  return joined;
}

function isItem(line: Line | undefined): boolean {
  return line !== undefined && 'block' in line && (line.block.kind === 'item' || line.block.kind === 'row');
}

function blockAsMarkdown(block: Block, language: Language): string {
  const runs = fatesOf(block);
  const text = runs.map(runAsMarkdown).join('');
  const say = words[language];
  const fates = new Set(runs.map(({ change }) => change));
  const remarks = [
    ...(fates.has('moved-from') ? [say.movedFrom] : []),
    ...(fates.has('moved-to') ? [say.movedTo] : []),
    ...(fates.has('formatted') ? [say.formatted] : []),
  ];
  return escapeStart(remarks.length === 0 ? text : `${text} *(${remarks.join('; ')})*`);
}

const tags: Readonly<Record<Change, string | undefined>> = {
  inserted: 'ins',
  'moved-to': 'ins',
  deleted: 'del',
  'moved-from': 'del',
  formatted: undefined,
};

/** White space at the ends stands outside of the tags, since Markdown is read by words. */
function runAsMarkdown({ text, change }: Run): string {
  const tag = change && tags[change];
  if (tag === undefined) return escapeMarkdown(text);
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}<${tag}>${escapeMarkdown(inner)}</${tag}>${after}`;
}

/** Text that Markdown shows as it is written. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll('&', '&amp;').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** What would begin a list at the start of a line. */
function escapeStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^[-+]/, '\\$&');
}
