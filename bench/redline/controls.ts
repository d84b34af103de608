/**
 * Redlines corrupted on purpose: every check must fail on one of them, or it checks nothing.
 */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from '../../test/html.ts';
import { treeOf } from './corpus.ts';
import { isOurTreeExact, isTextExact, isTreeExact, isWellFormed } from './exact.ts';
import { measure } from './measures.ts';
import { ours, readMarks } from './ours.ts';
import { type Part, readTags, streamOf } from './stream.ts';

const LONG =
  'We never pass your data on to anybody who did not sign an agreement with us about its protection and yours.';
const HEAVY = `The end stays as it is. ${'It says much that nobody wants to change, and says it at length. '.repeat(4)}`;
const before = treeOf(
  `## Deadlines\n\nWe answer every request within 30 days of its receipt.\n\n${LONG}\n\n- one old item\n- another item that stays\n\n${HEAVY}\n`,
);
const after = treeOf(
  `## Deadlines\n\nWe answer every request within 10 days of its receipt.\n\n- another item that stays\n- a new item in the list\n\n${HEAVY}\n\n${LONG}\n`,
);

function find(node: Nodes, wanted: (element: Element) => boolean): Element {
  if (node.type === 'element' && wanted(node)) return node;
  if ('children' in node) {
    for (const child of node.children) {
      try {
        return find(child, wanted);
      } catch {
        // Not in this child.
      }
    }
  }
  throw new Error('The control has nothing to corrupt.');
}

const marked = (mark: string) => (element: Element) => element.properties['dataChange'] === mark;

/** What is done to a sound redline, and the check that has to notice. */
const corruptions: readonly { name: string; corrupt: (tree: Root) => void; passes: (tree: Root) => boolean }[] = [
  {
    name: 'an insertion lost',
    corrupt: (tree) => {
      find(tree, (element) => element.tagName === 'ins').children = [];
    },
    passes: (tree) => isTextExact(streamOf(tree, readMarks), before, after),
  },
  {
    name: 'a deletion unmarked',
    corrupt: (tree) => {
      delete find(tree, (element) => element.tagName === 'del').properties['dataChange'];
    },
    passes: (tree) => isOurTreeExact(tree, before, after),
  },
  {
    name: 'a heading lowered without a mark',
    corrupt: (tree) => {
      find(tree, (element) => element.tagName === 'h2').tagName = 'h3';
    },
    passes: (tree) => isOurTreeExact(tree, before, after),
  },
  {
    name: 'an insertion straight in a list',
    corrupt: (tree) => {
      const list = find(tree, (element) => element.tagName === 'ul');
      list.children = [{ type: 'element', tagName: 'ins', properties: {}, children: list.children }];
    },
    passes: (tree) => isWellFormed(toHtml(tree)),
  },
  {
    name: 'a paragraph in a paragraph',
    corrupt: (tree) => {
      const paragraph = find(tree, (element) => element.tagName === 'p');
      paragraph.children.push({ type: 'element', tagName: 'p', properties: {}, children: [] });
    },
    passes: (tree) => isWellFormed(toHtml(tree)),
  },
  {
    name: 'a move called deletion and insertion',
    corrupt: (tree) => {
      find(tree, marked('moved-from')).properties['dataChange'] = 'deleted';
      find(tree, marked('moved-to')).properties['dataChange'] = 'inserted';
    },
    passes: (tree) => measure(streamOf(tree, readMarks)).missedMoves === 0,
  },
];

const part = (state: Part['state'], text: string): Part => ({ state, text });

/** Throws where a corrupted redline passes, or a sound one does not. */
export function controls(): void {
  const sound = ours.prepare({ name: 'control', before, after })() as Root;
  for (const { name, corrupt, passes } of corruptions) {
    if (!passes(sound)) throw new Error(`Control “${name}”: the sound redline fails.`);
    const copy = structuredClone(sound);
    corrupt(copy);
    if (passes(copy)) throw new Error(`Control “${name}”: the corrupted redline passes.`);
  }
  const [one, two] = [treeOf('one old word'), treeOf('one new word')];
  const peer = (tag: string): Root =>
    fromHtml(`<${tag}>one <del>old</del><ins>new</ins> word</${tag}>`, { fragment: true });
  if (!isTreeExact(peer('p'), readTags, one, two)) throw new Error("Control “a peer's tree”: the sound one fails.");
  if (isTreeExact(peer('h3'), readTags, one, two))
    throw new Error("Control “a peer's tree”: the corrupted one passes.");
  const confetti = [part('deleted', 'a b '), part('kept', 'the '), part('inserted', 'c d')];
  if (measure(confetti).islands !== 1) throw new Error('Control “an island”: not seen.');
  const cut = [part('kept', 'with'), part('deleted', 'in'), part('kept', ' days')];
  if (measure(cut).cuts !== 1) throw new Error('Control “a cut in a word”: not seen.');
  console.log(`${corruptions.length + 3} controls hold`);
}
