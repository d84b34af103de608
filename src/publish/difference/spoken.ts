import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';
import { changeOf } from './marks.ts';
import type { DifferenceWords } from './words.ts';

const leaves: ReadonlySet<string> = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'th',
  'td',
  'caption',
  'ins',
  'del',
]);

/** Content with its changes told in words: unseen for what is drawn, seen for what moved, with a link to its other place. */
export function spoken(content: readonly ElementContent[], words: DifferenceWords): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const change = changeOf(node);
    const children = spoken(node.children, words);
    if (change === undefined) return { ...node, children };
    const made = { ...node, children };
    const told = prefix(change, node.properties['dataMove'], words);
    return told === undefined ? made : (put(made, told) ?? made);
  });
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
function put(node: Element, told: Element): Element | undefined {
  if (leaves.has(node.tagName)) return { ...node, children: [told, ...node.children] };
  for (const [index, child] of node.children.entries()) {
    const made = child.type === 'element' ? put(child, told) : undefined;
    if (made !== undefined) return { ...node, children: node.children.with(index, made) };
  }
  return undefined;
}
