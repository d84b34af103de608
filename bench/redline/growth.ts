/**
 * How the redline's time grows with size: the same edit in ten times the text, and two long unrelated documents.
 *
 *     node --expose-gc bench/redline/growth.ts
 */
import type { Root } from 'hast';
import { redline } from '../../src/compare/redline/index.ts';

/** Numbers that look thrown but are the same on every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LETTERS = 'etaoinshrdlu';

/** Paragraphs of made-up words, common ones common as in a language. */
function document(words: number, paragraph: number, seed: number): Root {
  const next = dice(seed);
  const word = (): string => {
    const rank = Math.floor(20_000 ** next());
    let name = '';
    for (let at = rank + 12; at > 0; at = Math.floor(at / 12)) name += LETTERS[at % 12];
    return name;
  };
  const paragraphs = Array.from({ length: Math.ceil(words / paragraph) }, () =>
    Array.from({ length: paragraph }, word).join(' '),
  );
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  };
}

/** The document with one word in its middle replaced. */
function edited(tree: Root, ...places: number[]): Root {
  const copy = structuredClone(tree);
  for (const place of places) {
    const node = copy.children[Math.floor(copy.children.length * place)];
    const text = node?.type === 'element' ? node.children[0] : undefined;
    if (text?.type === 'text') text.value = text.value.replace(/ \S+/, ' replaced');
  }
  return copy;
}

function middle(run: () => void, times: number): number {
  run();
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return spent.sort((a, b) => a - b)[times >> 1] as number;
}

for (const places of [[0.5], [0.1, 0.5, 0.9]]) {
  const [small, large] = [5_000, 50_000].map((size) => document(size, 50, 7)) as [Root, Root];
  const [smallNew, largeNew] = [edited(small, ...places), edited(large, ...places)];
  const smallTime = middle(() => redline(small, smallNew), 41);
  const largeTime = middle(() => redline(large, largeNew), 21);
  console.log(
    `${places.length} edits: ${smallTime.toFixed(2)} ms, in ten times the text ${largeTime.toFixed(2)} ms: × ${(largeTime / smallTime).toFixed(1)}`,
  );
}

for (const paragraph of [50, 5, 1_000, 100_000]) {
  const [before, after] = [document(100_000, paragraph, 1), document(100_000, paragraph, 2)];
  const start = performance.now();
  const busy = process.cpuUsage();
  redline(before, after);
  const spent = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  const memory = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `100,000 words unrelated, ${paragraph} a paragraph: ${(spent / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor), ${memory.toFixed(0)} MB`,
  );
}
