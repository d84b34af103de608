/**
 * Measures the redline and its peers on pairs of revisions, in one run.
 *
 *     node bench/redline/run.ts --histories DIR [--step 1] [--repeat 3] [--reverse] [--only NAME]
 *
 * DIR holds one folder a document, in it revisions as Markdown in order of their names. Times are comparable within
 * one run only.
 */
import { parseArgs } from 'node:util';
import { controls } from './controls.ts';
import { type RevisionPair, readPairs } from './corpus.ts';
import { isOurTreeExact, isTextExact, isTreeExact, isWellFormed } from './exact.ts';
import { type Measures, measure } from './measures.ts';
import { ours } from './ours.ts';
import { type Peer, peers } from './peers.ts';
import { printTable, printTargets } from './report.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string' },
    step: { type: 'string', default: '1' },
    repeat: { type: 'string', default: '3' },
    reverse: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

export interface Result {
  readonly name: string;
  readonly html: boolean;
  /** Milliseconds for each pair. */
  readonly times: readonly number[];
  readonly measures: Measures[];
  text: number;
  wellFormed: number;
  tree: number;
}

/** Middle of several runs in milliseconds; the first is not counted. */
function time(run: () => unknown, repeat: number): number {
  run();
  const times: number[] = [];
  for (let at = 0; at < repeat; at++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[repeat >> 1] as number;
}

/** How long a library redlines before it is timed, in milliseconds: by then its code is compiled as well as it will be. */
const WARM = 2000;

function warmUp(peer: Peer, pairs: readonly RevisionPair[]): void {
  const end = performance.now() + WARM;
  do for (const pair of pairs) peer.prepare(pair)();
  while (performance.now() < end);
}

/** For each library the time of each pair: all are warm and have seen all pairs, and take turns at each, so that they share the machine's moods. */
function timeAll(chosen: readonly Peer[], pairs: readonly RevisionPair[], repeat: number): number[][] {
  for (const peer of chosen) warmUp(peer, pairs);
  const times: number[][] = chosen.map(() => []);
  for (const pair of pairs) {
    for (const [at, peer] of chosen.entries()) times[at]?.push(time(peer.prepare(pair), repeat));
  }
  return times;
}

function judge(peer: Peer, pairs: readonly RevisionPair[], times: readonly number[]): Result {
  const result: Result = { name: peer.name, html: peer.html, times, measures: [], text: 0, wellFormed: 0, tree: 0 };
  for (const pair of pairs) {
    const output = peer.prepare(pair)();
    const parts = peer.read(output, pair);
    result.measures.push(measure(parts));
    if (isTextExact(parts, pair.before, pair.after)) result.text++;
    if (!peer.tree) continue;
    const { tree, html, reading } = peer.tree(output);
    if (isWellFormed(html)) result.wellFormed++;
    const exact =
      peer === ours
        ? isOurTreeExact(tree, pair.before, pair.after)
        : isTreeExact(tree, reading, pair.before, pair.after);
    if (exact) result.tree++;
  }
  return result;
}

if (!values.histories) {
  console.error('Name a folder of histories: --histories DIR');
  process.exit(2);
}
let pairs = values.step.split(',').flatMap((step) => readPairs(values.histories as string, Number(step)));
if (values.reverse)
  pairs = pairs.map(({ name, before, after }) => ({ name: `${name} backwards`, before: after, after: before }));
console.log(`${pairs.length} pairs, Node ${process.version}`);
controls();
const chosen = [ours, ...peers].filter(
  (peer) => !values.only || peer.name === 'gazette' || values.only.split(',').includes(peer.name),
);
const times = timeAll(chosen, pairs, Number(values.repeat));
const results = chosen.map((peer, at) => judge(peer, pairs, times[at] as number[]));
printTable(results, pairs);
printTargets(results, pairs.length);
