/**
 * The libraries that are measured, each brought to the same form.
 */
import { Diff as HtmlDiff } from '@ali-tas/htmldiff-js';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as myers } from 'fast-myers-diff';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { JSDOM } from 'jsdom';
import htmldiff from 'node-htmldiff';
import { visualDomDiff } from 'visual-dom-diff';
import { toHtml } from '../../test/html.ts';
import type { RevisionPair } from './corpus.ts';
import { type Part, plainText, type Reading, readTags, streamOf } from './stream.ts';

/** A library at work on one pair: `prepare` is not timed, `run` is, `read` is not. */
export interface Peer {
  readonly name: string;
  /** Whether it keeps markup, so that its output can be accepted and rejected as a tree. */
  readonly html: boolean;
  readonly prepare: (pair: RevisionPair) => () => unknown;
  readonly read: (output: unknown, pair: RevisionPair) => Part[];
  /** The output as a tree, if it has one. */
  readonly tree?: (output: unknown) => { tree: Root; html: string; reading: Reading };
}

const { window } = new JSDOM('');
for (const name of ['document', 'Node', 'DocumentFragment', 'HTMLElement'] as const)
  Reflect.set(globalThis, name, window[name]);

const parse = (html: string): Root => fromHtml(html, { fragment: true });

function htmlPeer(name: string, run: (before: string, after: string) => string): Peer {
  const tree = (output: unknown) => ({ tree: parse(output as string), html: output as string, reading: readTags });
  return {
    name,
    html: true,
    prepare: ({ before, after }) => {
      const [a, b] = [toHtml(before), toHtml(after)];
      return () => run(a, b);
    },
    read: (output) => streamOf(tree(output).tree, readTags),
    tree,
  };
}

const readVisual: Reading = (tag, properties, state) => {
  const classes = String(properties['className'] ?? '');
  if (tag === 'del' && classes.includes('vdd-removed')) return 'deleted';
  if (tag === 'ins' && classes.includes('vdd-added')) return 'inserted';
  return classes.includes('vdd-removed') ? 'deleted' : classes.includes('vdd-added') ? 'inserted' : state;
};

/** Its output as HTML, without the box that it is given each document in and gives back. */
function serialise(output: unknown): string {
  const box = window.document.createElement('div');
  box.append((output as Node).cloneNode(true));
  const [own, ...others] = box.childNodes;
  const isBox = others.length === 0 && own instanceof window.HTMLDivElement && own.attributes.length === 0;
  return isBox ? own.innerHTML : box.innerHTML;
}

const visual: Peer = {
  name: 'visual-dom-diff',
  html: true,
  prepare: ({ before, after }) => {
    const [a, b] = [before, after].map((tree) => {
      const box = window.document.createElement('div');
      box.innerHTML = toHtml(tree);
      return box;
    });
    return () => visualDomDiff(a as unknown as Node, b as unknown as Node);
  },
  read: (output) => streamOf(parse(serialise(output)), readVisual),
  tree: (output) => ({ tree: parse(serialise(output)), html: serialise(output), reading: readVisual }),
};

/** Words, signs and white space. */
const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,_@-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu) ?? [];

const myersWords: Peer = {
  name: 'fast-myers-diff',
  html: false,
  prepare: ({ before, after }) => {
    const [a, b] = [plainText(before), plainText(after)];
    return () => {
      const [x, y] = [tokens(a), tokens(b)];
      return { x, y, edits: [...myers(x, y)] };
    };
  },
  read: (output) => {
    const { x, y, edits } = output as { x: string[]; y: string[]; edits: [number, number, number, number][] };
    const parts: Part[] = [];
    let at = 0;
    for (const [sx, ex, sy, ey] of edits) {
      parts.push({ state: 'kept', text: x.slice(at, sx).join('') });
      parts.push(
        { state: 'deleted', text: x.slice(sx, ex).join('') },
        { state: 'inserted', text: y.slice(sy, ey).join('') },
      );
      at = ex;
    }
    return [...parts, { state: 'kept', text: x.slice(at).join('') }];
  },
};

const jsdiff: Peer = {
  name: 'jsdiff diffWords',
  html: false,
  prepare: ({ before, after }) => {
    const [a, b] = [plainText(before), plainText(after)];
    return () => diffWords(a, b);
  },
  read: (output) =>
    (output as { added?: boolean; removed?: boolean; value: string }[]).map(({ added, removed, value }) => ({
      state: added ? 'inserted' : removed ? 'deleted' : 'kept',
      text: value,
    })),
};

const matchPatch: Peer = {
  name: 'diff-match-patch',
  html: false,
  prepare: ({ before, after }) => {
    const [a, b] = [plainText(before), plainText(after)];
    return () => {
      const differ = new DiffMatchPatch();
      const known = new Map<string, string>();
      const words: string[] = [];
      const encode = (text: string): string =>
        tokens(text)
          .map((word) => {
            let character = known.get(word);
            if (character === undefined) {
              // Past the surrogates: a lone one would be cut as half a character.
              character = String.fromCharCode(words.length < 0xd7ff ? words.length + 1 : words.length + 0x801);
              known.set(word, character);
              words.push(word);
            }
            return character;
          })
          .join('');
      const [x, y] = [encode(a), encode(b)];
      const diffs = differ.diff_main(x, y, false);
      differ.diff_cleanupSemantic(diffs);
      return diffs.map(([kind, text]) => {
        const plain = [...text]
          .map((character) => words[character.charCodeAt(0) - (character.charCodeAt(0) > 0xd7ff ? 0x801 : 1)])
          .join('');
        return [kind, plain] as const;
      });
    };
  },
  read: (output) =>
    (output as [number, string][]).map(([kind, text]) => ({
      state: kind < 0 ? 'deleted' : kind > 0 ? 'inserted' : 'kept',
      text,
    })),
};

export const peers: readonly Peer[] = [
  visual,
  htmlPeer('node-htmldiff', (before, after) => htmldiff(before, after)),
  htmlPeer('@ali-tas/htmldiff-js', (before, after) => HtmlDiff.execute(before, after)),
  jsdiff,
  myersWords,
  matchPatch,
];
