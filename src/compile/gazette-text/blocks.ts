/** Blocks of text: paragraphs, items with their marks, quotations, tables cell by cell. */
import type { Element, ElementContent } from 'hast';
import { enclosed, folded, marker } from '../../text-markers.ts';
import { inlineForm, preformatted } from './inline.ts';
import { delimiter, elementsOf, isOrdered } from './lists.ts';
import type { Targets } from './targets.ts';

type Write = (element: Element, targets: Targets) => string;

/** What is no part of a line of text. */
const blocks: Readonly<Record<string, Write>> = {
  p: ({ children }, targets) => enclosed('p', inlineForm(children, targets)),
  ul: items,
  ol: items,
  blockquote: ({ children }, targets) => enclosed('quote', blocksForm(children, targets)),
  pre: ({ children }, targets) => enclosed('pre', preformatted(children, targets)),
  hr: () => marker('hr'),
  table: (element, targets) =>
    enclosed(
      'table',
      elementsOf(element)
        .map((part) => tablePart(part, targets))
        .join(''),
    ),
  div: ({ children }, targets) => blocksForm(children, targets),
};

/**
 * The form of blocks in their order.
 * @param bare whether words that come first have no marker, as those of an item and of a cell.
 */
export function blocksForm(nodes: readonly ElementContent[], targets: Targets, bare = false): string {
  let form = '';
  let line: ElementContent[] = [];
  const paragraph = (content: readonly ElementContent[]): void => {
    const words = inlineForm(content, targets);
    if (words !== '') form += bare && form === '' ? words : enclosed('p', words);
  };
  const flush = (): void => {
    paragraph(line);
    line = [];
  };
  for (const node of nodes) {
    const write = node.type === 'element' ? blocks[node.tagName] : undefined;
    if (node.type !== 'element' || write === undefined) {
      line.push(node);
      continue;
    }
    flush();
    if (node.properties['dataGenerated'] !== undefined) continue;
    if (typeof node.properties['lang'] === 'string')
      form += enclosed('lang', write(node, targets), node.properties['lang']);
    else if (node.tagName === 'p') paragraph(node.children);
    else form += write(node, targets);
  }
  flush();
  return form;
}

/** Every bullet is the same mark, whatever it is drawn as. */
const bullet = '•';

function items(list: Element, targets: Targets): string {
  let number = Number(list.properties['start'] ?? 1);
  return elementsOf(list)
    .map((item) => {
      const own = ownMark(item);
      const mark = own?.mark ?? (isOrdered(list) ? `${number}${delimiter(list)}` : bullet);
      number += 1;
      return enclosed('item', blocksForm(own?.rest ?? item.children, targets, true), mark);
    })
    .join('');
}

interface OwnMark {
  readonly mark: string;
  readonly rest: readonly ElementContent[];
}

/** The mark that stands as text at the beginning of an item, or of its first paragraph, and what comes after it. */
function ownMark({ children: [first, ...rest] }: Element): OwnMark | undefined {
  if (first?.type !== 'element') return undefined;
  if (first.tagName === 'p') {
    const own = ownMark(first);
    return own && { ...own, rest: [{ ...first, children: [...own.rest] }, ...rest] };
  }
  if (String(first.properties['className'] ?? '') !== 'mark') return undefined;
  return { mark: folded(textOf(first)).trim(), rest };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function tablePart(part: Element, targets: Targets): string {
  if (part.tagName === 'caption') return enclosed('caption', inlineForm(part.children, targets));
  const rows = part.tagName === 'tr' ? [part] : elementsOf(part);
  const name = part.tagName === 'thead' ? 'heads' : 'row';
  return rows
    .map((row) =>
      enclosed(
        name,
        elementsOf(row)
          .map((cell) => enclosed(cell.tagName === 'th' ? 'head' : 'cell', blocksForm(cell.children, targets, true)))
          .join(''),
      ),
    )
    .join('');
}
