/** A base in which the folder lay elsewhere. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

beforeEach(() => {
  const main = town();
  rewritten = carryOut(main, [{ cut: 'privacy' }]);
  repository = new Repository();
  repository.commit(named('legal', main));
  repository.git('switch', '--quiet', '--create', 'branch');
  repository.commit(named('policies', rewritten));
});
afterEach(() => repository.remove());

/** Codes of what is found of the folder `policies`. */
async function check(): Promise<readonly string[]> {
  const base = (ref: string) => committedFolder(join(repository.root, 'policies'), ref);
  const { out } = await runCheck(rewritten, 'json', { base }, { base: 'main' });
  return JSON.parse(out).findings.map(({ code }: { readonly code: string }) => code);
}

test('a folder whose place in the base is gone from the branch has moved, and is compared with that', async () => {
  expect(await check()).not.toContain('base-moved');
  repository.git('rm', '--quiet', '-r', 'legal');
  const moved = await check();
  expect(moved).toContain('base-moved');
  expect(moved).toContain('record-rewritten');
});

test('of two folders the one that is gone is the base, whichever was before', async () => {
  const main = town();
  repository.git('switch', '--quiet', 'main');
  repository.commit(named('other', carryOut(main, [{ cut: 'privacy' }])));
  repository.git('switch', '--quiet', 'branch');
  repository.git('merge', '--quiet', 'main');
  repository.git('rm', '--quiet', '-r', 'other');
  const other = await check();
  repository.git('reset', '--quiet', '--hard');
  repository.git('rm', '--quiet', '-r', 'legal');
  const legal = await check();
  expect(other).not.toContain('record-rewritten');
  expect(legal).toContain('record-rewritten');
});
