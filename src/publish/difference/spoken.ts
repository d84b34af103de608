import type { Element, ElementContent } from 'hast';
import { isInline, mapChildren } from '../../compare/redline/index.ts';
import { element } from './element.ts';
import type { DifferenceWords } from './words.ts';

/** Content with its changes told in words: unseen for what is drawn, seen for what moved, with a link to its other place. */
export function spoken(content: readonly ElementContent[], words: DifferenceWords): ElementContent[] {
  const speak = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const made = mapChildren(node, speak);
    const told = prefix(String(node.properties['dataChange']), node.properties['dataMove'], words);
    return told === undefined ? made : put(made, told);
  };
  return content.map(speak);
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
