/** A base in which the folder lay elsewhere, checked more than once with one cache. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cache } from '../../../src/cache.ts';
import { committedFolder } from '../../../src/git.ts';
import { Repository } from '../../git/repository.ts';
import { runCheck } from './run.ts';
import { carryOut } from './steps.ts';
import { type Folder, town } from './town.ts';

let repository: Repository;
/** The town with a record that was written anew. */
let rewritten: Folder;

const named = (place: string, folder: Folder) =>
  Object.fromEntries(Object.entries(folder).map(([path, text]) => [`${place}/${path}`, text]));

beforeEach(async () => {
  const main = await town();
  rewritten = await carryOut(main, [{ cut: 'privacy' }]);
  repository = new Repository();
  repository.commit(named('legal', main));
  repository.git('switch', '--quiet', '--create', 'branch');
  repository.commit(named('policies', rewritten));
});
afterEach(() => repository.remove());

/** Codes of what is found of the folder `policies`, time and again with what was remembered. */
function checking() {
  const kept = new Map<string, unknown>();
  const cache: Cache = {
    get: <Value>(kind: string, key: string) => kept.get(`${kind} ${key}`) as Value | undefined,
    set: (kind, key, value) => kept.set(`${kind} ${key}`, value),
    save: () => {},
  };
  return async (): Promise<readonly string[]> => {
    const base = (ref: string) => committedFolder(join(repository.root, 'policies'), ref);
    const { out } = await runCheck(rewritten, 'json', { cache, base }, { base: 'main' });
    return JSON.parse(out).findings.map(({ code }: { readonly code: string }) => code);
  };
}

describe('what a copy was compared with does not outlive', () => {
  test('the removal of what it was copied from', async () => {
    const check = checking();
    const copied = await check();
    repository.git('rm', '--quiet', '-r', 'legal');
    const moved = await check();
    expect(copied).not.toContain('base-moved');
    expect(moved).toContain('base-moved');
    expect(moved).toEqual(await checking()());
    expect(moved).toContain('record-rewritten');
  });

  test('its return', async () => {
    repository.git('rm', '--quiet', '-r', 'legal');
    const check = checking();
    const moved = await check();
    repository.git('reset', '--quiet', '--hard');
    const copied = await check();
    expect(moved).toContain('base-moved');
    expect(copied).not.toContain('base-moved');
    expect(copied).toEqual(await checking()());
  });
});

test('of two folders the one that is gone is the base, whichever was before', async () => {
  const main = await town();
  repository.git('switch', '--quiet', 'main');
  repository.commit(named('other', await carryOut(main, [{ cut: 'privacy' }])));
  repository.git('switch', '--quiet', 'branch');
  repository.git('merge', '--quiet', 'main');
  const check = checking();
  repository.git('rm', '--quiet', '-r', 'other');
  const other = await check();
  repository.git('reset', '--quiet', '--hard');
  repository.git('rm', '--quiet', '-r', 'legal');
  const legal = await check();
  expect(other).not.toContain('record-rewritten');
  expect(legal).toContain('record-rewritten');
});
