import type { Element, ElementContent, Root } from 'hast';
import { mapChildren, redline } from './redline/index.ts';
import { marked, markOf } from './redline/marks.ts';

/**
 * Draws what changed between two articles in one. The numbers of sections follow from their order, so that another number
 * is recorded but not drawn: one new section would mark the heading of each section after it.
 */
export function draw(before: Element, after: Element): Element {
  const tree = redline(rootOf(before), rootOf(after));
  const article = tree.children.find((node): node is Element => node.type === 'element');
  return article === undefined ? after : settleNumbers(article);
}

function rootOf(article: Element): Root {
  return { type: 'root', children: [article] };
}

function settleNumbers(element: Element): Element {
  if (isNumber(element)) return settled(element);
  return mapChildren(renumbered(element), (child) => (child.type === 'element' ? settleNumbers(child) : child));
}

function isNumber({ tagName, properties }: Element): boolean {
  return properties['dataGenerated'] !== undefined && (tagName === 'span' || isClauseNumber(tagName, properties));
}

function isClauseNumber(tagName: string, { className }: Element['properties']): boolean {
  return tagName === 'p' && Array.isArray(className) && className.includes('number');
}

/** A clause whose new number stands beside its old one has one number that holds both. */
function renumbered(clause: Element): Element {
  const numberThat = (mark: 'inserted' | 'deleted'): Element | undefined =>
    clause.children.find(
      (child): child is Element => child.type === 'element' && isNumber(child) && markOf(child) === mark,
    );
  const [now, old] = [numberThat('inserted'), numberThat('deleted')];
  if (now === undefined || old === undefined) return clause;
  const [first] = clause.children.filter((child) => child === now || child === old);
  const { dataChange: _, ...properties } = now.properties;
  const number: Element = { ...now, properties, children: [mark(now.children, 'ins'), mark(old.children, 'del')] };
  const children = clause.children.flatMap((child) => {
    if (child === first) return [number];
    return child === now || child === old ? [] : [child];
  });
  return { ...clause, children };
}

function mark(children: ElementContent[], tagName: 'ins' | 'del'): Element {
  const properties = marked(tagName === 'ins' ? 'inserted' : 'deleted', {});
  return { type: 'element', tagName, properties, children };
}

/** A number that holds its old text as a record. */
function settled(number: Element): Element {
  const [old, now] = [sideOf(number.children, 'inserted'), sideOf(number.children, 'deleted')];
  if (old === now) return number;
  const text: Element = {
    type: 'element',
    tagName: 'span',
    properties: marked(undefined, { text: old }),
    children: [{ type: 'text', value: now }],
  };
  return { ...number, children: [text] };
}

/** The text without what only the other side has. */
function sideOf(nodes: readonly ElementContent[], without: 'inserted' | 'deleted'): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' && markOf(node) !== without ? sideOf(node.children, without) : '';
    })
    .join('');
}
