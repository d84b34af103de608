import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allowed, refused } from './fixtures.ts';
import { judge, roomOf } from './judge.ts';
import { table } from './table.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const files = ['src', 'site']
  .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mts|js|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(project.length).split(sep).join('/'))
  .sort();

test('every file keeps to its room', () => {
  expect(files.length).toBeGreaterThan(0);
  const breaches = files.flatMap((path) =>
    judge(path, readFileSync(join(project, path), 'utf8')).map((line) => `${path}: ${line}`),
  );
  expect(breaches).toEqual([]);
});

describe('is refused:', () => {
  test.each(refused)('%s: %j', (path, text, line) => {
    expect(judge(path, text)).toEqual([line]);
  });
});

describe('is allowed:', () => {
  test.each(allowed)('%s: %j', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });
});

describe('the table', () => {
  test.each(table.map((room) => [room.name, room] as const))(
    '%s has a fixture that it refuses, and a reason',
    (_, room) => {
      expect(refused.filter(([path]) => roomOf(path) === room)).not.toEqual([]);
      expect(room.because.length).toBeGreaterThan(10);
    },
  );

  test('names rooms that it has', () => {
    const names = table.map(({ name }) => name);
    for (const { may, mayForTypes = [] } of table)
      expect(names).toEqual(expect.arrayContaining([...may, ...mayForTypes]));
    expect(new Set(names).size).toBe(names.length);
  });
});
