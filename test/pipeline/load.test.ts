/** What a folder of policies is remembered by. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cache, noCache } from '../../src/cache.ts';
import { diskFiles } from '../../src/disk.ts';
import { type Loaded, load } from '../../src/pipeline/load.ts';
import { town } from '../commands/acts/town.ts';
import { Repository } from '../git/repository.ts';
import { filesOf } from '../read/files.ts';

const schema = diskFiles('schema');
type Contents = Parameters<typeof filesOf>[0];

const loaded = (contents: Contents): Promise<Loaded> => load(filesOf(contents), schema, noCache);
const unreadable = () => {
  throw Object.assign(new Error('may not be read'), { code: 'EACCES' });
};

test('what git does beside the policies is no reason to look at them again', async () => {
  const repository = new Repository();
  repository.commit(town());
  const files = diskFiles(repository.root);
  const { digest } = await load(files, schema, noCache);
  repository.git('tag', 'v1');
  expect(digest).toBeDefined();
  expect((await load(files, schema, noCache)).digest).toBe(digest);
  repository.remove();
});

describe('nothing that is found is missed', () => {
  const names = ['.git', '.gazette', 'journal.json', 'node_modules', 'editions', 'terms', 'policy.yaml', '1.yaml', 'x'];

  test('of two folders that are taken for the same the same is found, whatever lies in them', async () => {
    const name = fc.constantFrom(...names);
    const file = fc.tuple(name, fc.constantFrom('', 'id: x\n', unreadable));
    const within = fc.array(name, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(within, file, fc.option(file, { nil: undefined }), async (folder, one, other) => {
        const [a, b] = await Promise.all(
          [one, other].map((put) => loaded(put ? { ...town(), [join(...folder, put[0])]: put[1] } : town())),
        );
        if (a?.digest !== undefined && a.digest === b?.digest) expect(a.findings).toEqual(b.findings);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['.gazette/journal.json', 'act-unfinished'],
    ['node_modules/yaml/package.json', 'file-missing'],
    ['terms/notes/x.txt', 'file-stray'],
    ['terms/editions/notes/x.txt', 'file-stray'],
  ])('%s: %s', async (path, code) => {
    const before = await loaded(town());
    const after = await loaded({ ...town(), [path]: '' });
    expect(after.findings.map((finding) => finding.code)).toContain(code);
    expect(after.digest).not.toBe(before.digest);
  });

  test('a folder in which all is hidden is told from an empty one', async () => {
    const [empty, hidden] = [await loaded({}), await loaded({ '.git/HEAD': '' })];
    expect(hidden.findings).not.toEqual(empty.findings);
    expect(hidden.digest).not.toBe(empty.digest);
  });
});

test('what can be of no matter need not be readable', async () => {
  const before = await loaded({ ...town(), 'node_modules/yaml/package.json': '' });
  const deep = { 'node_modules/yaml/package.json': unreadable, '.git/index': unreadable, 'terms/.x.swp': unreadable };
  const kinds: string[] = [];
  const cache: Cache = { ...noCache, set: (kind) => void kinds.push(kind) };
  const after = await load(filesOf({ ...town(), ...deep }), schema, cache);
  expect(after.digest).toBe(before.digest);
  expect(kinds).toContain('folders');
});
