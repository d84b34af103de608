import type { Element, ElementContent, Nodes } from 'hast';
import { type Folding, fold, mapChildren } from '../../compare/redline/index.ts';
import { plural } from '../../i18n/plural.ts';
import type { Language } from '../../model.ts';
import { element, part } from './element.ts';
import { spoken } from './spoken.ts';
import { targetNames } from './targets.ts';
import { textOf } from './text.ts';
import type { DifferenceWords } from './words.ts';

/** Shorter runs of what is unchanged are not worth folding. */
const few = { paragraphs: 2, items: 3, rows: 3 } as const;

/** The part of the page that shows the text with its changes: in one text or side by side, what is unchanged folded. */
export function redlinePart(redline: Element, words: DifferenceWords, language: Language): Element {
  const nameOf = targetNames(redline);
  const places: string[] = [];
  const spots: Element[] = [];
  const place: Folding['place'] = (blocks, around) => {
    const heading = headingIn(blocks) ?? around;
    places.push(heading === undefined ? words.head : textOf(heading.children));
    const content = spoken(blocks as readonly ElementContent[], words, nameOf);
    const spot = element(
      'div',
      { className: ['spot'], id: `change-${places.length}` },
      nextLink(places.length, false, words),
      side('before', words.before, content),
      side('after', words.after, content.map(withoutIds)),
    );
    spots.push(spot);
    return [spot];
  };
  const { children } = fold(
    { type: 'root', children: redline.children.map(withoutTitle) },
    {
      label: (count, of) =>
        count < few[of] ? undefined : `… ${count}\u00a0${plural(count, language, words.unchanged[of])}`,
      heads: isHead,
      counts: ({ properties }) => properties['dataGenerated'] === undefined,
      place,
    },
  );
  const last = spots.at(-1);
  if (last === undefined) return part('changes_text', words.text, element('p', {}, words.none));
  last.children[0] = nextLink(spots.length, true, words);
  const text = element(
    'div',
    { className: ['text', 'redline'] },
    element('article', redline.properties, children as ElementContent[]),
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

/** Whether an element is a heading, or the number of a clause, which has none. */
function isHead({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) || (tagName === 'p' && String(properties['className'] ?? '') === 'number');
}

/** The heading that changed blocks bring with them. */
function headingIn(nodes: readonly Nodes[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = isHead(node) ? node : node.tagName === 'section' && headingIn(node.children);
    if (found) return found;
  }
  return undefined;
}

/** One of two like columns, in each of which the style sheet hides what the other side has alone; the first shows both. */
function side(name: string, label: string, content: readonly ElementContent[]): Element {
  return element('div', { className: ['side', name] }, element('p', { className: ['side-label'] }, label), content);
}

function withoutIds(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const made = mapChildren(node, withoutIds);
  if (!('id' in node.properties)) return made;
  const { id: _, ...properties } = node.properties;
  return { ...made, properties };
}

/** The number of a change, which leads to the next one. */
function nextLink(number: number, isLast: boolean, words: DifferenceWords): Element {
  return element(
    'a',
    { className: ['next'], href: isLast ? '#changes_text' : `#change-${number + 1}` },
    element('span', { className: ['unseen'] }, `${isLast ? words.top : words.next} `),
    `${number}\u00a0${isLast ? '↑' : '↓'}`,
  );
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
  const items = places.map((place, index) => element('li', {}, element('a', { href: `#change-${index + 1}` }, place)));
  const list = element('ol', {}, items);
  return element('details', { className: ['places'] }, element('summary', {}, `${words.list}: ${places.length}`), list);
}
