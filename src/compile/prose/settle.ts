/**
 * The one pass over the elements that Markdown gave: references become facts, items get anchors, spaces their kind, and
 * what is said is written down for the comparison with the source. Facts come in here, after Markdown, so that nothing
 * in them is ever taken for markup.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { findReferences } from '../../i18n/index.ts';
import { element, generated } from '../element.ts';
import { delimiter, hasMarks } from '../gazette-text/lists.ts';
import { itemName } from '../item-name.ts';
import { linkAddresses } from '../links.ts';
import type { OutlineSection } from '../outline.ts';
import { type ReferenceFault, type Values, withoutSecondStop } from '../values.ts';
import { asItem, asNested, isBetweenBlocks, isInline } from './blocks.ts';
import { keyOf } from './marks/key.ts';
import { labelCells } from './table.ts';

/** What the pass needs to know of the document, and whom to tell. */
export interface Settling {
  readonly values: Values;
  readonly section: string;
  readonly sections: ReadonlyMap<string, OutlineSection>;
  /** Gives an id once; nothing where it is taken. */
  readonly anchor: (id: string) => string | undefined;
  /** The block that a paragraph `{{kind}}` stands for. */
  readonly block: (kind: string) => ElementContent[] | undefined;
  readonly typeset: (text: string) => string;
  readonly tell: (fault: ReferenceFault, reference: string) => void;
}

interface State extends Settling {
  /** What the reader is told, before references are replaced. */
  shown: string;
  /** Ordered lists met so far that stand in no other. */
  lists: number;
}

/** Elements deeper than this are nobody's policy, and would not survive being written. */
const deepest = 100;

/** Where an element stands. */
interface Around {
  readonly depth: number;
  readonly parent: string;
  /** Anchor of the numbered item around. */
  readonly item?: string;
  readonly inLink?: boolean;
  readonly inCode?: boolean;
}

/**
 * Settles the elements of one text; `shown` is their text with references as written.
 * @throws RangeError where elements stand in one another too deep.
 */
export function settle(tree: Root, settling: Settling): { readonly content: ElementContent[]; readonly shown: string } {
  const state: State = { ...settling, shown: '', lists: 0 };
  const content = settleAll(tree.children as ElementContent[], { parent: 'root', depth: 0 }, state);
  return { content, shown: state.shown };
}

function settleAll(children: readonly ElementContent[], around: Around, state: State): ElementContent[] {
  const settled: ElementContent[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      if (around.inCode !== true && isBetweenBlocks(child, around.parent, children[index - 1], children[index + 1]))
        continue;
      state.shown += child.value;
      for (const node of settleText(child.value, around, state)) append(settled, node);
    } else if (child.type === 'element') for (const node of settleElement(child, around, state)) append(settled, node);
  }
  return settled;
}

/**
 * Neighbouring texts become one, as they will be when the page is read again; and neighbouring lists with bullets, since
 * it says nothing that a list goes on with another sign.
 */
function append(nodes: ElementContent[], node: ElementContent): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else if (isBullets(node) && last !== undefined && isBullets(last)) last.children.push(...node.children);
  else nodes.push(node);
}

function isBullets(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'ul' && Object.keys(node.properties).length === 0;
}

function settleElement(source: Element, around: Around, state: State): ElementContent[] {
  if (around.depth > deepest) throw new RangeError(`Elements nested deeper than ${deepest}`);
  const { tagName } = source;
  const { dataItem, ...properties } = source.properties;
  const apart = !isInline(tagName);
  if (apart) state.shown += ' ';
  const block = tagName === 'p' || tagName === 'li' ? blockFor(source, state) : undefined;
  if (block && tagName === 'p') return block;
  // A code block's only property is the language that its fence names, which says nothing to a reader of a policy.
  const settled: Element = {
    type: 'element',
    tagName,
    properties: tagName === 'code' ? {} : properties,
    children: block ?? [],
  };
  if (!block) {
    const inside: Around = {
      ...around,
      parent: tagName,
      depth: around.depth + 1,
      ...(tagName === 'a' && { inLink: true }),
      ...((tagName === 'code' || tagName === 'pre') && { inCode: true }),
    };
    settled.children =
      tagName === 'ol'
        ? settleItems(source, inside, state)
        : settleAll(source.children as ElementContent[], inside, state);
  }
  const item = typeof dataItem === 'string' ? dataItem : undefined;
  if (tagName === 'a' && settled.children.length === 0) settled.children = [wordsFor(settled, item, state)];
  // Only now, since Markdown encodes the letters of an address.
  if (item !== undefined) settled.properties['href'] = `${String(properties['href'])}-${item}`;
  if (tagName === 'table') labelCells(settled);
  if (tagName === 'li') settled.children = asItem(settled.children);
  if (apart) state.shown += ' ';
  return [asNested(settled)];
}

/** The block for a paragraph, or a tight item, that holds a reference to a kind and nothing else. */
function blockFor({ children: [only, ...more] }: Element, state: State): ElementContent[] | undefined {
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const kind = /^\{\{(\w+)\}\}$/.exec(only.value.trim())?.[1];
  const block = kind === undefined ? undefined : state.block(kind);
  if (block) state.shown += `${only.value} `;
  return block;
}

function settleItems(list: Element, around: Around, state: State): ElementContent[] {
  const isMarked = hasMarks(list);
  let number = Number(list.properties['start'] ?? 1);
  if (around.item === undefined) state.lists += 1;
  const first = state.lists < 2 ? state.section : `${state.section}-list${state.lists}`;
  const prefix = around.item ?? first;
  return (list.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [];
    const key = isMarked ? keyOf(child) : `${number}`;
    const item = /\./.test(key) ? `${first}-${key}` : `${prefix}-${key}`;
    if (!isMarked) state.shown += ` ${number}${delimiter(list)} `;
    number += 1;
    const [settled] = settleElement(child, { ...around, item }, state);
    const id = state.anchor(item);
    if (settled?.type === 'element' && id !== undefined) settled.properties = { ...settled.properties, id };
    return settled ? [settled] : [];
  });
}

function settleText(value: string, around: Around, state: State): ElementContent[] {
  const flowing = around.inCode === true ? value : value.replace(/\s*\n\s*/g, ' ');
  const text = (words: string): Text => ({
    type: 'text',
    value: around.inCode === true ? words : state.typeset(words),
  });
  const nodes: ElementContent[] = [];
  let said = '';
  let end = 0;
  for (const reference of findReferences(flowing)) {
    said += flowing.slice(end, reference.offset);
    end = reference.offset + reference.source.length;
    const resolved = state.values.resolve(reference);
    if ('fault' in resolved) {
      state.tell(resolved.fault, reference.source);
      said += reference.source;
      continue;
    }
    const words = withoutSecondStop(resolved.text, flowing.slice(end));
    const [address] = around.inLink === true || around.inCode === true ? [] : linkAddresses(words);
    if (address?.type !== 'element') said += words;
    else {
      if (said) nodes.push(text(said));
      nodes.push(address);
      said = '';
    }
  }
  said += flowing.slice(end);
  if (said) nodes.push(text(said));
  return nodes;
}

/** A link without words takes those of what it leads to; they are that one's and none of this text's. */
function wordsFor(link: Element, item: string | undefined, state: State): ElementContent {
  const target = String(link.properties['href'] ?? '');
  if (!target.startsWith('#')) return { type: 'text', value: target };
  return element('span', generated, nameOf(target, item, state));
}

function nameOf(target: string, item: string | undefined, state: State): string {
  const section = state.sections.get(target.slice(1));
  if (section) {
    const { number, heading } = section;
    if (item !== undefined) return itemName(section, item, state.values.language);
    return state.typeset(heading === undefined ? number : `${number}\u00A0${state.values.fill(heading.text)}`);
  }
  const id = target.replace(/^#terms-/, '');
  const resolved = state.values.resolve({ path: ['terms', id], offset: 0, source: `{{terms.${id}}}` });
  return 'text' in resolved ? resolved.text : target;
}
