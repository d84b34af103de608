import { posix } from 'node:path';
import type { Source } from './source.ts';

/** For each file those that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of files from each other, types counted; from the top of the project. */
export function importGraph(sources: ReadonlyMap<string, Source>): ImportGraph {
  const edges = [...sources].map(([path, { imports }]) => {
    const targets = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from }) => posix.join(posix.dirname(path), from));
    return [path, targets.filter((target) => sources.has(target))] as const;
  });
  return new Map(edges);
}

/** Files that import themselves round others: the strongly connected components of more than one file, by Tarjan. */
export function circlesOf(graph: ImportGraph): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  /** Gives the lowest number of an open file that can be reached. */
  const visit = (file: string): number => {
    const number = numbers.size;
    let lowest = number;
    numbers.set(file, number);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      const known = numbers.get(target);
      if (known === undefined) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, known);
    }
    if (lowest < number) return lowest;
    const component = open.splice(open.indexOf(file));
    if (component.length > 1) circles.push(component.sort());
    return lowest;
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}
