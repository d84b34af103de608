/**
 * Tables for people.
 */
import type { RevisionPair } from './corpus.ts';
import type { Measures } from './measures.ts';
import type { Result } from './run.ts';

const sum = (result: Result, name: keyof Measures): number =>
  result.measures.reduce((total, one) => total + one[name], 0);
const mean = (times: readonly number[]): number =>
  Math.exp(times.reduce((total, time) => total + Math.log(time), 0) / times.length);
const worst = (result: Result): number => Math.max(...result.times);

/** All libraries, times as multiples of the first one's. */
export function printTable(results: readonly Result[], pairs: readonly RevisionPair[]): void {
  const first = results[0] as Result;
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.name,
        {
          'time ×': Number((mean(result.times) / mean(first.times)).toFixed(2)),
          'mean ms': Number(mean(result.times).toFixed(2)),
          'worst ms': Number(worst(result).toFixed(1)),
          'worst pair': pairs[result.times.indexOf(worst(result))]?.name,
          text: result.text,
          sound: result.html ? result.wellFormed : '–',
          tree: result.html ? result.tree : '–',
          changed: sum(result, 'changed'),
          moved: sum(result, 'moved'),
          islands: sum(result, 'islands'),
          cuts: sum(result, 'cuts'),
          'spaceless cuts': sum(result, 'spacelessCuts'),
          missed: sum(result, 'missedMoves'),
        },
      ]),
    ),
  );
}

/** What the redline is held to, and whether it holds. */
export function printTargets(results: readonly Result[], pairs: number): void {
  const by = (name: string): Result | undefined => results.find((result) => result.name === name);
  const own = results[0] as Result;
  const [visual, node, ali, myers] = [
    by('visual-dom-diff'),
    by('node-htmldiff'),
    by('@ali-tas/htmldiff-js'),
    by('fast-myers-diff'),
  ];
  const rows: [string, number, number][] = [
    ['text exact', pairs - own.text, 0],
    ['well-formed', pairs - own.wellFormed, 0],
    ['tree exact', pairs - own.tree, 0],
    ['cuts in words', sum(own, 'cuts'), 0],
  ];
  const ratio = (name: string, value: number, other: number, most: number): void => {
    rows.push([name, other === 0 ? (value === 0 ? 0 : Number.POSITIVE_INFINITY) : value / other, most]);
  };
  if (node) ratio('time / node-htmldiff', mean(own.times), mean(node.times), 1 / 12);
  if (ali) ratio('time / @ali-tas/htmldiff-js', mean(own.times), mean(ali.times), 1 / 12);
  if (visual) ratio('time / visual-dom-diff', mean(own.times), mean(visual.times), 1 / 30);
  for (const peer of results.slice(1))
    if (peer.html) ratio(`worst pair / ${peer.name}`, worst(own), worst(peer), 1 / 3);
  if (myers) {
    ratio('changed / fast-myers-diff', sum(own, 'changed'), sum(myers, 'changed'), 1.03);
    ratio('changed + moved / fast-myers-diff', sum(own, 'changed') + sum(own, 'moved'), sum(myers, 'changed'), 1.05);
    ratio('islands / fast-myers-diff', sum(own, 'islands'), sum(myers, 'islands'), 0.1);
  }
  if (visual) {
    ratio('islands / visual-dom-diff', sum(own, 'islands'), sum(visual, 'islands'), 0.5);
    ratio('missed moves / visual-dom-diff', sum(own, 'missedMoves'), sum(visual, 'missedMoves'), 0.05);
  }
  console.table(
    Object.fromEntries(
      rows.map(([name, value, most]) => [
        name,
        { value: Number(value.toFixed(4)), 'at most': Number(most.toFixed(4)), met: value <= most },
      ]),
    ),
  );
}
