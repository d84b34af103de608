import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Committed, committedFolder, folderAt, type GitTrouble } from '../../src/git.ts';
import { cleanEnvironment, Repository } from './repository.ts';

let repository: Repository;
let base: string;

beforeEach(() => {
  repository = new Repository('Рабочая копия & co');
  base = repository.commit({
    'policies/publisher.yaml': 'name: before',
    'policies/privacy/policy.yaml': 'one',
    'policies/Ёлка и пробел/файл «1».yaml': 'имя',
    'other.txt': 'other',
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

function had(found: Committed | GitTrouble): Committed {
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function text({ files }: Committed, path: string): string {
  return new TextDecoder().decode(files.read(path));
}

function policies(of = repository.root): string {
  return join(of, 'policies');
}

describe('where a branch left another', () => {
  beforeEach(() => {
    repository.git('switch', '--quiet', '--create', 'legal');
    repository.commit({ 'policies/privacy/policy.yaml': 'branch' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'policies/privacy/policy.yaml': 'main' });
    repository.git('switch', '--quiet', 'legal');
  });

  test('what the other changed since is not the branch’s doing', () => {
    const found = had(committedFolder(policies(), 'main'));
    expect(text(found, 'privacy/policy.yaml')).toBe('one');
    expect(found.tip).toBeUndefined();
  });

  test('a commit as it is can be had too', () => {
    expect(text(had(folderAt(policies(), 'main')), 'privacy/policy.yaml')).toBe('main');
    expect(text(had(folderAt(policies(), base.slice(0, 10))), 'privacy/policy.yaml')).toBe('one');
  });

  test('a detached HEAD is a branch as well', () => {
    repository.git('checkout', '--quiet', '--detach');
    expect(text(had(committedFolder(policies(), 'main')), 'privacy/policy.yaml')).toBe('one');
  });

  test('a merge commit, as a pull request’s checkout has it, is compared with what it was merged into', () => {
    repository.git('switch', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--strategy=ours', '--message=Merge', 'legal');
    expect(text(had(committedFolder(policies(), 'main')), 'privacy/policy.yaml')).toBe('main');
    expect(text(had(committedFolder(policies(), 'HEAD^1')), 'privacy/policy.yaml')).toBe('main');
  });

  test('a merge commit fetched without its history still names its parents', () => {
    repository.git('switch', '--quiet', '--create', 'merged', 'main');
    repository.git('merge', '--quiet', '--strategy=ours', '--message=Merge', 'legal');
    const clone = repository.clone('shallow', '--depth=1', '--branch=merged');
    expect(committedFolder(policies(clone), 'origin/main')).toBe('unknown-ref');
    repository.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const found = had(committedFolder(policies(clone), 'origin/main'));
    expect(text(found, 'privacy/policy.yaml')).toBe('main');
    expect(found.tip).toBeUndefined();
  });

  test('a branch fetched without its history is compared with the other’s tip, and that is said', () => {
    const clone = repository.clone('shallow', '--depth=1', '--branch=legal');
    repository.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const found = had(committedFolder(policies(clone), 'origin/main'));
    expect(text(found, 'privacy/policy.yaml')).toBe('main');
    expect(found.tip).toBe(true);
    repository.git('-C', clone, 'fetch', '--quiet', '--unshallow', 'origin');
    expect(had(committedFolder(policies(clone), 'origin/main')).tip).toBeUndefined();
  });

  test('a fork that calls the other repository by another name', () => {
    const clone = repository.clone('fork', '--origin=upstream', '--branch=legal');
    expect(text(had(committedFolder(policies(clone), 'upstream/main')), 'privacy/policy.yaml')).toBe('one');
  });

  test('a second working copy of the same repository', () => {
    const place = join(repository.root, '..', 'worktree');
    repository.git('worktree', 'add', '--quiet', '--detach', place);
    expect(text(had(committedFolder(policies(place), 'main')), 'privacy/policy.yaml')).toBe('one');
  });
});

describe('a folder as a commit has it', () => {
  test('names with spaces, quotes and any letters', () => {
    const found = had(committedFolder(policies(), 'main'));
    expect(found.files.list('')).toEqual([
      { name: 'privacy', folder: true },
      { name: 'publisher.yaml', folder: false },
      { name: 'Ёлка и пробел', folder: true },
    ]);
    expect(text(found, 'Ёлка и пробел/файл «1».yaml')).toBe('имя');
    expect(found.files.list('nowhere')).toEqual([]);
    expect(() => found.files.read('nowhere.yaml')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });

  test('the repository’s own top', () => {
    expect(
      had(committedFolder(repository.root, 'main'))
        .files.list('')
        .map(({ name }) => name),
    ).toEqual(['other.txt', 'policies']);
  });

  test('a folder that the commit did not have yet', () => {
    mkdirSync(join(repository.root, 'new'));
    writeFileSync(join(repository.root, 'new/publisher.yaml'), 'name: x');
    expect(had(committedFolder(join(repository.root, 'new'), 'main')).files.list('')).toEqual([]);
  });

  test('a folder that lay elsewhere', () => {
    repository.git('switch', '--quiet', '--create', 'legal');
    mkdirSync(join(repository.root, 'legal docs'));
    repository.git('mv', 'policies', 'legal docs/политики');
    repository.commit({});
    const found = had(committedFolder(join(repository.root, 'legal docs/политики'), 'main'));
    expect(found.movedFrom()).toBe('policies');
    expect(text(found, 'privacy/policy.yaml')).toBe('one');
  });

  test('much of it', () => {
    const long = 'щ'.repeat(3_000_000);
    repository.commit(
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`policies/${index}.yaml`, `${index}${long}`])),
    );
    const found = had(committedFolder(policies(), 'HEAD'));
    expect(found.files.read('7.yaml').length).toBe(6_000_001);
    expect(text(found, '3.yaml').slice(0, 3)).toBe('3щщ');
  });

  test('a submodule in it is no file', () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},policies/module`);
    repository.git('commit', '--quiet', '--message=Module');
    const found = had(committedFolder(policies(), 'HEAD'));
    expect(found.files.list('').map(({ name }) => name)).not.toContain('module');
    expect(text(found, 'publisher.yaml')).toBe('name: before');
  });

  test('a hook’s environment is not followed', () => {
    const other = new Repository();
    other.commit({ 'policies/publisher.yaml': 'name: other' });
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.root);
    vi.stubEnv('GIT_INDEX_FILE', '.git/index');
    vi.stubEnv('GIT_PREFIX', 'policies/');
    expect(text(had(committedFolder(policies(), 'main')), 'publisher.yaml')).toBe('name: before');
    other.remove();
  });

  test('a git that speaks another language, or is asked to tell what it does, is understood', () => {
    vi.stubEnv('LC_ALL', 'ru_RU.UTF-8');
    vi.stubEnv('GIT_TRACE', '1');
    expect(text(had(committedFolder(policies(), 'main')), 'publisher.yaml')).toBe('name: before');
  });
});

describe('what is in the way', () => {
  test.each(['', '--help', '-', 'nowhere', 'main:policies', 'main..main', '..', 'HEAD^9', 'a b\nc', '0'.repeat(40)])(
    'no such commit: %j',
    (ref) => {
      expect(committedFolder(policies(), ref)).toBe('unknown-ref');
      expect(folderAt(policies(), ref)).toBe('unknown-ref');
    },
  );

  test('a repository without a commit', () => {
    const empty = new Repository();
    mkdirSync(policies(empty.root));
    expect(committedFolder(policies(empty.root), 'main')).toBe('unknown-ref');
    empty.remove();
  });

  test('no repository', () => {
    const outside = join(repository.root, '../outside');
    mkdirSync(outside);
    expect(committedFolder(outside, 'main')).toBe('no-repository');
    expect(committedFolder(outside, '-x')).toBe('no-repository');
  });

  test('no git', () => {
    vi.stubEnv('PATH', join(repository.root, '..'));
    expect(committedFolder(policies(), 'main')).toBe('no-git');
    expect(folderAt(policies(), 'main')).toBe('no-git');
  });

  test('a git that may not be run', () => {
    const place = join(repository.root, '..', 'bin');
    mkdirSync(place);
    writeFileSync(join(place, 'git'), '#!/bin/sh\n');
    chmodSync(join(place, 'git'), 0o644);
    vi.stubEnv('PATH', place);
    expect(committedFolder(policies(), 'main')).toBe('no-git');
  });

  test('a repository of another user’s', () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(committedFolder(policies(), 'main')).toBe('not-trusted');
  });

  test('a trust that is given by the environment', () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const place = join(repository.root, '..', 'config');
    writeFileSync(place, '[safe]\n\tdirectory = *\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', place);
    expect(text(had(committedFolder(policies(), 'main')), 'publisher.yaml')).toBe('name: before');
  });
});

test('a link to the folder from outside of the repository', () => {
  const link = join(repository.root, '..', 'link');
  symlinkSync(policies(), link);
  expect(text(had(committedFolder(link, 'main')), 'publisher.yaml')).toBe('name: before');
});

test('git is there to be tested with', () => {
  expect(spawnSync('git', ['--version'], { env: cleanEnvironment }).status).toBe(0);
});
