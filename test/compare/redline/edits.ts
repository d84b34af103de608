/**
 * Edits to generated documents, such as people make.
 */
import fc from 'fast-check';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { documents, h, text } from './documents.ts';

type Parent = Root | Element;

function parents(root: Root, wanted: (parent: Parent) => boolean): Parent[] {
  const out: Parent[] = [];
  const walk = (node: Parent | RootContent | ElementContent): void => {
    if (!('children' in node)) return;
    if (wanted(node)) out.push(node);
    for (const child of node.children) walk(child);
  };
  walk(root);
  return out;
}

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(1, list.length)];
const nodesOf = (parent: Parent): (RootContent | ElementContent)[] => parent.children;
const elementsOf = (parent: Parent): Element[] => nodesOf(parent).filter((child) => child.type === 'element');

/** One edit, chosen and placed by three numbers. */
export type Edit = readonly [kind: number, place: number, other: number];

const EDITS: readonly ((root: Root, place: number, other: number) => void)[] = [
  // A word replaced.
  (root, place, other) => {
    const holders = parents(root, (parent) =>
      parent.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value)),
    );
    const node = pick(holders, place)?.children.find((child) => child.type === 'text' && /\p{L}/u.test(child.value));
    if (node?.type === 'text')
      node.value = node.value.replace(/[\p{L}\p{M}]+/u, other % 2 === 0 ? 'changed' : 'изменено');
  },
  // A block taken out.
  (root, place, other) => {
    const parent = pick(
      parents(root, (one) => elementsOf(one).length > 1),
      place,
    );
    const child = parent && pick(elementsOf(parent), other);
    if (parent && child) parent.children = parent.children.filter((one) => one !== child) as never;
  },
  // Two neighbours swapped.
  (root, place, other) => {
    const parent = pick(
      parents(root, (one) => elementsOf(one).length > 1),
      place,
    );
    if (!parent) return;
    const list = elementsOf(parent);
    const at = other % (list.length - 1);
    const [first, second] = [
      parent.children.indexOf(list[at] as never),
      parent.children.indexOf(list[at + 1] as never),
    ];
    [parent.children[first], parent.children[second]] = [
      parent.children[second] as never,
      parent.children[first] as never,
    ];
  },
  // Emphasis put on or taken off.
  (root, place) => {
    const parent = pick(
      parents(root, (one) => one.type === 'element' && /^(p|h2|h3)$/.test(one.tagName) && one.children.length > 0),
      place,
    ) as Element;
    if (!parent) return;
    const first = parent.children[0] as ElementContent;
    if (first.type === 'text') parent.children[0] = h('strong', {}, first);
    else if (first.type === 'element') parent.children.splice(0, 1, ...first.children);
  },
  // A paragraph cut in two.
  (root, place, other) => {
    const parent = pick(
      parents(root, (one) => elementsOf(one).some((child) => child.tagName === 'p' && child.children.length > 1)),
      place,
    );
    const child = parent && elementsOf(parent).find((one) => one.tagName === 'p' && one.children.length > 1);
    if (!parent || !child) return;
    const at = 1 + (other % (child.children.length - 1));
    parent.children.splice(
      parent.children.indexOf(child as never) + 1,
      0,
      h('p', {}, ...child.children.splice(at)) as never,
    );
  },
  // Paragraphs become list items, or items paragraphs.
  (root, place) => {
    const parent = pick(
      parents(root, (one) => elementsOf(one).some((child) => child.tagName === 'p' || child.tagName === 'ul')),
      place,
    );
    if (!parent || (parent.type === 'element' && parent.tagName === 'li')) return;
    parent.children = nodesOf(parent).flatMap((child): (RootContent | ElementContent)[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'p') return [h('ul', {}, text('\n'), h('li', {}, ...child.children), text('\n'))];
      if (child.tagName !== 'ul') return [child];
      return elementsOf(child).map((item) => h('div', {}, ...item.children));
    }) as never;
  },
  // A box put around everything.
  (root) => {
    root.children = [h('section', { className: ['box'] }, ...(root.children as ElementContent[]))];
  },
  // A link led elsewhere.
  (root, place) => {
    const link = pick(
      parents(root, (one) => one.type === 'element' && one.tagName === 'a'),
      place,
    ) as Element | undefined;
    if (link) link.properties['href'] = '#elsewhere';
  },
  // A heading lowered.
  (root, place) => {
    const heading = pick(
      parents(root, (one) => one.type === 'element' && one.tagName === 'h2'),
      place,
    ) as Element | undefined;
    if (heading) heading.tagName = 'h4';
  },
  // A column put in.
  (root, place, other) => {
    const table = pick(
      parents(root, (one) => one.type === 'element' && one.tagName === 'table'),
      place,
    );
    for (const row of table
      ? parents({ type: 'root', children: [table as Element] }, (one) => one.type === 'element' && one.tagName === 'tr')
      : []) {
      row.children.splice(other % (row.children.length + 1), 0, h('td', {}, 'new') as never);
    }
  },
];

/** A document and what became of it. */
export const revisions: fc.Arbitrary<readonly [Root, Root]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(documents, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }))
      .map(([root, edits]) => [root, edited(root, edits)] as const),
  },
  { weight: 1, arbitrary: fc.tuple(documents, documents) },
);

function edited(root: Root, edits: readonly Edit[]): Root {
  const copy = structuredClone(root);
  for (const [kind, place, other] of edits) pick(EDITS, kind)?.(copy, place, other);
  return copy;
}
