import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { circlesOf, importGraph } from './circles.ts';
import { allowed, refused } from './fixtures.ts';
import { judge, roomOf } from './judge.ts';
import { readSource, type Source } from './source.ts';
import { table } from './table.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const files = ['src', 'site', 'scripts']
  .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mts|js|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(project.length).split(sep).join('/'))
  .sort();

let sources: ReadonlyMap<string, Source>;

beforeAll(() => {
  sources = new Map(files.map((path) => [path, readSource(path, readFileSync(join(project, path), 'utf8'))]));
});

test('every file keeps to its room', () => {
  const breaches = [...sources]
    .filter(([path]) => !path.startsWith('scripts/'))
    .flatMap(([path, source]) => judge(path, source).map((line) => `${path}: ${line}`));
  expect(sources.size).toBeGreaterThan(0);
  expect(breaches).toEqual([]);
});

test('no file imports itself round a circle, types counted', () => {
  expect(circlesOf(importGraph(sources))).toEqual([]);
});

test('a circle is found, through types too, and nothing that only leads to it', () => {
  const fixture = {
    'src/start.ts': "import { a } from './deep/a.ts';",
    'src/deep/a.ts': "import { b } from '../b.ts';\nimport { end } from './end.ts';",
    'src/b.ts': "export * from './c.ts';\nimport './deep/end.ts';",
    'src/c.ts': "import type { A } from './deep/a.ts';",
    'src/deep/end.ts': "import { join } from 'node:path';\nimport './absent.ts';",
    'site/a.astro': "---\nimport B from './b.astro';\n---\n",
    'site/b.astro': "---\nimport type { A } from './a.astro';\n---\n",
  };
  const graph = importGraph(new Map(Object.entries(fixture).map(([path, text]) => [path, readSource(path, text)])));
  expect(circlesOf(graph)).toEqual([
    ['src/b.ts', 'src/c.ts', 'src/deep/a.ts'],
    ['site/a.astro', 'site/b.astro'],
  ]);
});

describe('is refused:', () => {
  test.each(refused)('%s: %j', (path, text, line) => {
    expect(judge(path, readSource(path, text))).toEqual([line]);
  });
});

describe('is allowed:', () => {
  test.each(allowed)('%s: %j', (path, text) => {
    expect(judge(path, readSource(path, text))).toEqual([]);
  });
});

describe('the table', () => {
  test.each(table.map((room) => [room.name, room] as const))('%s has a fixture that it refuses', (_, room) => {
    expect(refused.filter(([path]) => roomOf(path) === room)).not.toEqual([]);
  });

  test('names rooms that it has', () => {
    const names = table.map(({ name }) => name);
    for (const { may, mayForTypes = [] } of table)
      expect(names).toEqual(expect.arrayContaining([...may, ...mayForTypes]));
    expect(new Set(names).size).toBe(names.length);
  });
});
