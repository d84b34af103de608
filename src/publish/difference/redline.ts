import type { Element, ElementContent } from 'hast';
import { type PluralForms, plural } from '../../language/plural.ts';
import type { Language } from '../../vocabulary.ts';
import { element, part } from './element.ts';
import { changeOf, isChanged, paragraphsIn, sideOf, textOf } from './marks.ts';
import { spoken } from './spoken.ts';
import type { DifferenceWords } from './words.ts';

/** Fewer unchanged paragraphs in a row are not worth folding. */
const FEW = 2;

/** What is gathered while the text is gone through. */
interface Work {
  readonly words: DifferenceWords;
  readonly language: Language;
  /** The section of each change, in order. */
  readonly places: string[];
}

/** The part of the page that shows the text with its changes: in one text or side by side, what is unchanged folded. */
export function redlinePart(redline: Element, words: DifferenceWords, language: Language): Element {
  const work: Work = { words, language, places: [] };
  const content = show(redline.children.map(withoutTitle), '', work);
  const { places } = work;
  if (places.length === 0) return part('changes_text', words.text, element('p', {}, words.none));
  const count = places.length;
  const text = element(
    'div',
    { className: ['text', 'redline'] },
    element('article', redline.properties, linked(content, count, words)),
  );
  return part('changes_text', words.text, viewChoice(words), legend(words), listOf(places, words), text);
}

/** The page has its own title: that of the text is a paragraph here. */
function withoutTitle(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'header') return node;
  const children = node.children.map((child) =>
    child.type === 'element' && child.tagName === 'h1'
      ? { ...child, tagName: 'p', properties: { ...child.properties, className: ['redline-title'] } }
      : child,
  );
  return { ...node, tagName: 'div', children };
}

/** Goes through the blocks of a container: changed ones stand out, unchanged ones in a row are folded. */
function show(nodes: readonly ElementContent[], section: string, work: Work): ElementContent[] {
  const shown: ElementContent[] = [];
  let same: ElementContent[] = [];
  let changed: ElementContent[] = [];
  const heading = nodes.find((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName));
  const place = heading?.type === 'element' ? textOf(sideOf(heading.children, 'new')) : section;
  const flush = (): void => {
    if (changed.length > 0) shown.push(spot(changed, place, work));
    shown.push(...folded(same, work));
    changed = [];
    same = [];
  };
  for (const node of nodes) {
    const isOpen = node.type === 'element' && changeOf(node) === undefined && /^(section|div)$/.test(node.tagName);
    if (isChanged(node) && isOpen) {
      flush();
      shown.push({ ...node, children: show(node.children, place, work) });
    } else if (isChanged(node)) {
      if (same.length > 0) flush();
      changed.push(node);
    } else if (node === heading) {
      flush();
      shown.push(node);
    } else {
      if (changed.length > 0) flush();
      same.push(node);
    }
  }
  flush();
  return shown;
}

function folded(nodes: readonly ElementContent[], { words, language }: Work): ElementContent[] {
  const count = paragraphsIn(nodes);
  if (count < FEW) return [...nodes];
  const forms: PluralForms = words.unchanged;
  const summary = element('summary', {}, `… ${count}\u00a0${plural(count, language, forms)}`);
  return [element('details', { className: ['fold'], dataChange: 'fold' }, summary, ...nodes)];
}

/** Blocks that changed together: as one text, and as two for who wants to read them side by side. */
function spot(nodes: readonly ElementContent[], place: string, { words, places }: Work): Element {
  places.push(place);
  const sides = (['old', 'new'] as const).map((side) => {
    const content = sideOf(nodes, side);
    const label = element('p', { className: ['side-label'] }, side === 'old' ? words.before : words.after);
    return element(
      'div',
      { className: ['side'] },
      label,
      textOf(content).trim() === '' ? element('p', {}, '—') : content,
    );
  });
  return element(
    'div',
    { className: ['spot'], id: `change-${places.length}` },
    element('div', { className: ['one'] }, spoken(nodes, words)),
    element('div', { className: ['sides'] }, sides),
  );
}

/** Gives each change its number, which leads to the next one. */
function linked(nodes: readonly ElementContent[], count: number, words: DifferenceWords): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const number = /^change-(\d+)$/.exec(String(node.properties['id'] ?? ''))?.[1];
    if (number === undefined) return { ...node, children: linked(node.children, count, words) };
    const isLast = Number(number) === count;
    const next = element(
      'a',
      { className: ['next'], href: isLast ? '#changes_text' : `#change-${Number(number) + 1}` },
      element('span', { className: ['unseen'] }, `${isLast ? words.top : words.next} `),
      `${number}\u00a0${isLast ? '↑' : '↓'}`,
    );
    return { ...node, children: [next, ...node.children] };
  });
}

/** Two radio buttons that the style sheet reads, so that no script is needed. */
function viewChoice(words: DifferenceWords): Element {
  const option = (id: string, label: string, checked: boolean): Element =>
    element('label', {}, element('input', { type: 'radio', name: 'changes_view', id, checked }), ` ${label}`);
  return element(
    'fieldset',
    { className: ['view'] },
    element('legend', {}, words.view),
    option('changes_inline', words.inline, true),
    option('changes_sides', words.sides, false),
  );
}

function legend(words: DifferenceWords): Element {
  return element(
    'p',
    { className: ['legend'] },
    element('ins', {}, words.inserted),
    ' ',
    element('del', {}, words.deleted),
  );
}

/** Every change with its section. */
function listOf(places: readonly string[], words: DifferenceWords): Element {
  const items = places.map((place, index) =>
    element('li', {}, element('a', { href: `#change-${index + 1}` }, place === '' ? words.head : place)),
  );
  const list = element('ol', {}, items);
  return element('details', { className: ['places'] }, element('summary', {}, `${words.list}: ${places.length}`), list);
}
