import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Cache } from '../../src/cache.ts';
import { open, type World } from '../../src/pipeline.ts';
import { shareOut, worldAt } from '../../src/shares/index.ts';

const now = Date.parse('2026-11-24T12:00:00+05:00');

/**
 * The shipped policies among many other files, and a cache that nobody has used.
 * @param others the folder that those are in, from that of the policies; in that itself they make it a large one.
 */
function largeFolder(others = '') {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-shares-'));
  const policies = join(folder, 'policies');
  cpSync('policies', policies, { recursive: true });
  mkdirSync(join(policies, others), { recursive: true });
  for (let index = 0; index < 200; index += 1) writeFileSync(join(policies, others, `README-${index}`), '');
  const print = `test-${process.pid}-${Math.random().toString(36).slice(2)}`.slice(0, 16);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    rmSync(join('node_modules/.cache/gazette/answers', print), { recursive: true, force: true });
  });
  return { project: process.cwd(), policies, print, now };
}

/** What a build still has to make of what its pages show. */
async function leftOver(world: World, ahead: () => Promise<void>): Promise<string[]> {
  const made: string[] = [];
  const cache: Cache = {
    get: (kind, key, shelf) => world.cache.get(kind, key, shelf),
    set(kind, key, value, shelf) {
      made.push(kind);
      world.cache.set(kind, key, value, shelf);
    },
    save: () => world.cache.save(),
  };
  const { findings } = await open({ ...world, cache, pages: { ahead } });
  expect(findings).toEqual([]);
  return made.filter((kind) => kind !== 'folders');
}

test('threads leave nothing to do for who opens a large folder after them', async () => {
  const place = largeFolder();
  expect(await leftOver(worldAt(place), () => shareOut(place, 2))).toEqual([]);
});

test('what threads could not do is done without them', async () => {
  const place = largeFolder();
  const made = await leftOver(worldAt(place), () => shareOut({ ...place, policies: join(place.policies, 'gone') }, 2));
  expect(made).toContain('rendered');
});

test('what git keeps in a folder makes it no larger', async () => {
  const place = largeFolder('.git/objects');
  expect(await leftOver(worldAt(place), () => shareOut(place, 2))).toContain('rendered');
});

test('who opens the folder again does nothing again', async () => {
  const place = largeFolder();
  expect(await leftOver(worldAt(place), async () => {})).toContain('differences');
  let asked = false;
  const again = await leftOver(worldAt(place), async () => {
    asked = true;
  });
  expect([again, asked]).toEqual([[], false]);
});
