import type { Element, ElementContent } from 'hast';
import { isInline, type LinkChange, linkChange, mapChildren } from '../../compare/redline/index.ts';
import { element } from './element.ts';
import type { DifferenceWords } from './words.ts';

/**
 * Content with its changes told in words: unseen for what is drawn, seen for what moved, with a link to its other place,
 * and for a link that leads elsewhere.
 * @param nameOf what readers call the target of a link.
 */
export function spoken(
  content: readonly ElementContent[],
  words: DifferenceWords,
  nameOf: (target: string) => string,
): ElementContent[] {
  const speak = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const made = mapChildren(node, speak);
    const link = linkChange(node);
    if (link !== undefined) return { ...made, children: [...made.children, targets(link, words, nameOf)] };
    const told = prefix(String(node.properties['dataChange']), node.properties['dataMove'], words);
    return told === undefined ? made : put(made, told);
  };
  return content.map(speak);
}

function targets(
  { before, after }: LinkChange,
  { link }: DifferenceWords,
  nameOf: (target: string) => string,
): Element {
  const told = [
    ...(before === undefined ? [] : [`${after === undefined ? link.removed : link.before}: ${nameOf(before)}`]),
    ...(after === undefined ? [] : [`${before === undefined ? link.added : link.after}: ${nameOf(after)}`]),
  ];
  return element('span', { className: ['move'], dataChange: 'word' }, ` [${told.join('; ')}]`);
}

function prefix(change: string, move: unknown, words: DifferenceWords): Element | undefined {
  const word = words.spoken[change as keyof DifferenceWords['spoken']];
  if (word === undefined) return undefined;
  const [here, there] = change === 'moved-to' ? ['to', 'from'] : ['from', 'to'];
  if (!change.startsWith('moved') || typeof move !== 'string') {
    return element('span', { className: ['unseen'], dataChange: 'word' }, `[${word}] `);
  }
  const link = element('a', { id: `moved-${move}-${here}`, href: `#moved-${move}-${there}` }, word);
  return element('span', { className: ['move'], dataChange: 'word' }, link, ' ');
}

/** Puts words where text begins: no list, row or table may hold them itself. */
function put(node: Element, told: Element): Element {
  const at = node.children.findIndex(
    (child) => child.type === 'element' || (child.type === 'text' && /\S/.test(child.value)),
  );
  const first = node.children[at];
  if (first?.type !== 'element' || isInline(first)) return { ...node, children: [told, ...node.children] };
  return { ...node, children: node.children.with(at, put(first, told)) };
}
