/** A redline as blocks of text with their changes, for formats that draw no tree. */
import type { Element, ElementContent } from 'hast';
import { linkChange } from '../../compare/redline/index.ts';

/** What happened to a stretch of text. `formatted`: only how it looks, or where a link leads. */
export type Change = 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'formatted';

/** Words to which one thing happened, or nothing. */
export interface Run {
  readonly text: string;
  readonly change?: Change;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'plain';

/** A paragraph, list item or row of a table. */
export interface Block {
  readonly kind: BlockKind;
  /** The number that a list gives an item, such as `3.`; empty where the item's own words begin with a mark. */
  readonly mark?: string;
  /** What happened to all of it. */
  readonly change?: Change;
  readonly runs: readonly Run[];
}

/** A section's heading, or the number of a clause, with the text that stands right under it; without either: what stands above all sections. */
export interface Part {
  readonly id?: string;
  readonly number?: string;
  readonly heading?: Block;
  readonly blocks: readonly Block[];
}

/** A part while it is being read. */
interface Draft {
  readonly id?: string;
  number?: string;
  heading?: Block;
  readonly blocks: Block[];
}

const kinds: Readonly<Record<string, BlockKind>> = { li: 'item', tr: 'row', caption: 'caption', summary: 'caption' };
const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hr li ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The parts of a redline in their order, each section by itself. */
export function partsOf(redline: Element): Part[] {
  const top: Draft = { blocks: [] };
  const parts = [top];
  visit(redline, { part: top, parts, kind: 'paragraph', change: undefined });
  return parts.filter(({ heading, blocks: own }) => heading !== undefined || own.length > 0);
}

/** Whether anything in a block changed. */
export function isChanged(block: Block): boolean {
  return block.change !== undefined || block.runs.some(({ change }) => change !== undefined);
}

/** The words of a block, what happened to all of it told of each; adjacent ones of the same fate are joined. */
export function fatesOf({ runs, change }: Block): Run[] {
  const joined: { text: string; change?: Change }[] = [];
  for (const run of runs) {
    const fate = run.change ?? change;
    const last = joined.at(-1);
    if (last !== undefined && last.change === fate) last.text += run.text;
    else joined.push({ text: run.text, ...given(fate) });
  }
  return joined;
}

interface Place {
  readonly part: Draft;
  readonly parts: Draft[];
  readonly kind: BlockKind;
  /** The mark of an item of which nothing has been shown yet. */
  readonly mark?: { text: string | undefined };
  readonly change: Change | undefined;
}

function visit(element: Element, place: Place): void {
  const { tagName } = element;
  if (element.properties['dataGenerated'] !== undefined) {
    if (String(element.properties['className'] ?? '') === 'number') place.part.number = textOf(element);
    return;
  }
  const change = changeOf(element) ?? place.change;
  if (tagName === 'section') {
    const part: Draft = { ...idOf(element), blocks: [] };
    place.parts.push(part);
    visitChildren(element, { ...place, part, change });
  } else if (/^h[1-6]$/.test(tagName)) {
    const heading: Block = { kind: 'heading', ...given(change), runs: runsOf(element.children) };
    if (place.part.heading === undefined) place.part.heading = heading;
    else place.part.blocks.push(heading);
  } else if (tagName === 'tr') {
    add(place.part, { kind: 'row', ...given(change), runs: cellsOf(element) });
  } else {
    const kind = tagName === 'aside' ? 'plain' : (kinds[tagName] ?? place.kind);
    if (tagName === 'ol') visitItems(element, { ...place, change });
    else visitChildren(element, { ...place, kind, change });
  }
}

/** Items with their numbers: those of the newer text, or of the older for items that are gone. */
function visitItems(list: Element, place: Place): void {
  const start = Number(list.properties['start'] ?? 1);
  const classes = String(list.properties['className'] ?? '');
  let [old, now] = [start, start];
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    const change = changeOf(item);
    const isGone = change === 'deleted' || change === 'moved-from';
    const text = classes === 'marks' ? '' : `${isGone ? old : now}${classes === 'parenthesis' ? ')' : '.'}`;
    if (isGone || change === undefined || change === 'formatted') old++;
    if (!isGone) now++;
    visitChildren(item, { ...place, kind: 'item', change: change ?? place.change, mark: { text } });
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function idOf({ properties }: Element): { readonly id?: string } {
  return typeof properties['id'] === 'string' ? { id: properties['id'] } : {};
}

/** Blocks below an element, and what stands between them as blocks of its own kind. */
function visitChildren({ children }: Element, place: Place): void {
  let line: ElementContent[] = [];
  const flush = (): void => {
    const block = { kind: place.kind, ...given(place.change), runs: runsOf(line) };
    if (add(place.part, place.mark?.text === undefined ? block : { ...block, mark: place.mark.text }) && place.mark)
      place.mark.text = undefined;
    line = [];
  };
  for (const child of children) {
    if (child.type === 'element' && holdsBlocks(child)) {
      flush();
      visit(child, place);
    } else line.push(child);
  }
  flush();
}

function holdsBlocks({ tagName, children }: Element): boolean {
  return blocks.has(tagName) || children.some((child) => child.type === 'element' && holdsBlocks(child));
}

/** Says whether there was anything to show. */
function add({ blocks: own }: Draft, block: Block): boolean {
  const isShown = block.runs.some(({ text }) => text.trim() !== '');
  if (isShown) own.push(block);
  return isShown;
}

function cellsOf({ children }: Element): Run[] {
  const cells = children.flatMap((cell) => {
    if (cell.type !== 'element') return [];
    const runs = runsOf(cell.children, changeOf(cell));
    return runs.length === 0 ? [] : [runs];
  });
  return cells.flatMap((runs, index) => (index === 0 ? runs : [{ text: ' · ' }, ...runs]));
}

/** The words of inline content; adjacent ones of the same fate are joined, white space is folded. */
export function runsOf(content: readonly ElementContent[], change?: Change): Run[] {
  const found: { text: string; change?: Change }[] = [];
  const collect = (nodes: readonly ElementContent[], inherited: Change | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const last = found.at(-1);
        if (last !== undefined && last.change === inherited) last.text += node.value;
        else found.push({ text: node.value, ...given(inherited) });
      } else if (node.type === 'element' && node.properties['dataChange'] !== 'word') {
        if (node.tagName === 'br') collect([{ type: 'text', value: ' ' }], inherited);
        collect(node.children, changeOf(node) ?? inherited);
        found.push(...targetsOf(node));
      }
    }
  };
  collect(content, change);
  return trimmed(found);
}

/** Where a link led and where it leads now, if that changed while its words stayed. */
function targetsOf(node: Element): Run[] {
  const { before, after } = linkChange(node) ?? {};
  return [
    ...(before === undefined ? [] : [{ text: ` ⟨${writtenAs(before)}⟩`, change: 'deleted' as const }]),
    ...(after === undefined ? [] : [{ text: ` ⟨${writtenAs(after)}⟩`, change: 'inserted' as const }]),
  ];
}

/** A link's target as legal writes it. */
function writtenAs(target: string): string {
  return target.replace(/^#terms-/, 'term:').replace(/^#/, 'section:');
}

/** Runs with white space folded, none at either end; a run that says nothing else is no change. */
function trimmed(runs: readonly Run[]): Run[] {
  const folded = runs.map((run) => ({ ...run, text: run.text.replace(/[\t\n\r ]+/g, ' ') }));
  const [first, last] = [folded[0], folded.at(-1)];
  if (first !== undefined) first.text = first.text.trimStart();
  if (last !== undefined) last.text = last.text.trimEnd();
  return folded.filter(({ text }) => text !== '');
}

function changeOf({ properties }: Element): Change | undefined {
  const change = properties['dataChange'];
  return isChange(change) ? change : undefined;
}

const changes: ReadonlySet<unknown> = new Set<Change>(['inserted', 'deleted', 'moved-from', 'moved-to', 'formatted']);

function isChange(value: unknown): value is Change {
  return changes.has(value);
}

function given(change: Change | undefined): { readonly change?: Change } {
  return change === undefined ? {} : { change };
}
