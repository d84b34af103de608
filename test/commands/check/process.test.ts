/** The whole process, as a workflow or a person starts it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanEnvironment, Repository } from '../../git/repository.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

let repository: Repository;

beforeEach(() => {
  repository = new Repository('Наше хранилище');
  mkdirSync(join(repository.root, 'legal docs'));
  cpSync(join(project, 'test/validate/valid'), join(repository.root, 'legal docs/policies'), { recursive: true });
  repository.commit({});
});
afterEach(() => repository.remove());

function gazette(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(project, 'bin/gazette.mjs'), ...args], {
    cwd: join(repository.root, folder),
    env: { ...cleanEnvironment, ...environment },
    encoding: 'utf8',
  });
}

test('policies in a sub-folder, called from the top and from within', () => {
  repository.git('switch', '--quiet', '--create', 'legal');
  repository.write({ 'legal docs/policies/terms/policy.yaml': 'id: terms\n' });
  for (const [folder, policies] of [
    ['', 'legal docs/policies'],
    ['legal docs', 'policies'],
    ['legal docs/policies/terms', '..'],
  ] as const) {
    const args = ['check', '--base', 'main', '--policies', policies, '--format', 'github'];
    const { status, stdout } = gazette(folder, args, { GITHUB_WORKSPACE: repository.root });
    expect(status).toBe(1);
    expect(stdout).toContain('file=legal docs/policies/terms/policy.yaml,line=1');
  }
});

test('from a hook, which tells git’s programs where it is at work', () => {
  const args = ['check', '--base', 'main', '--policies', 'legal docs/policies', '--lang', 'en'];
  const { status, stdout } = gazette('', args, { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' });
  expect(stdout).toContain('The working texts of the policies and their records are the same as on main.');
  expect(status).toBe(0);
});

test('without git it says so', () => {
  const { status, stdout } = gazette('', ['check', '--base', 'main', '--policies', 'legal docs/policies'], {
    PATH: '',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('base-no-git');
});

test.each([
  ['announce privacy --efective 2027-01-12', '--efective', '--effective'],
  ['check --format', '--format', ''],
  ['announce privacy --effective --dry-run', '--effective', ''],
  ['check --help=1', '--help', ''],
  ['statsu', '«statsu»', '«status»'],
  ['frobnicate', '«frobnicate»', 'gazette help'],
  ['diff termz', '«termz»', '«terms»'],
  ['announce terms', '--effective', '2027-01-12'],
])('gazette %s is wrong usage, and names what is wrong and what may be meant', (line, named, meant) => {
  const { status, stderr } = gazette('', [...line.split(' '), '--policies=legal docs/policies', '--lang=ru']);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toContain(named);
  expect(stderr.split('\n')[0]).toContain(meant);
});

test('a note that is missing can be written on GitHub, from a fork too', () => {
  expect(gazette('legal docs', ['import', 'terms', '--effective', '2025-03-01']).status).toBe(0);
  const path = 'legal docs/policies/terms/policy.yaml';
  const text = readFileSync(join(repository.root, path), 'utf8');
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/legal',
    GITHUB_HEAD_REF: 'fix/a b',
  };
  const comment = (more: Record<string, string> = {}): string =>
    gazette('legal docs', ['check', '--format', 'markdown', '--lang', 'en'], { ...github, ...more }).stdout;
  repository.write({ [path]: text.replace(/^title: .*$/m, 'title: Иные правила') });
  const query =
    '?filename=policies%2Fterms%2Fchanges%2Ftitle.yaml&value=about%3A%0A++-+title%0Anote%3A%0A++ru%3A+%E2%80%A6%0A';
  expect(comment()).toContain(`(https://github.com/acme/legal/new/fix/a%20b${query}`);
  expect(comment({ GAZETTE_HEAD_REPOSITORY: 'them/fork' })).toContain('(https://github.com/them/fork/new/fix/a%20b?');
});

test('where no folder of policies is, nothing else is checked instead', () => {
  const told = gazette('legal docs/policies', ['check', '--lang', 'en']);
  expect([told.status, told.stdout]).toEqual([2, '']);
  expect(told.stderr).toContain('There is no folder of policies here: “policies”.');
  expect(told.stderr).toContain('--policies FOLDER');
  expect(gazette('', ['check', '--policies', 'policies']).status).toBe(2);
  // A variable of a script that was never set names no folder, least of all this one.
  expect(gazette('legal docs/policies', ['check', '--policies', '']).status).toBe(2);
  expect(gazette('legal docs/policies', ['check'], { GAZETTE_POLICIES: '' }).status).toBe(2);
  expect(gazette('legal docs', ['check'], { GAZETTE_POLICIES: '', GAZETTE_NOW: '' }).stdout).not.toBe('');
  const twice = ['check', '--policies', 'policies', '--policies', 'nowhere'];
  expect(gazette('legal docs', twice).status).toBe(2);
  expect(gazette('', ['check', '--policies', 'legal docs/policies/publisher.yaml']).status).toBe(2);
});

test('through npm, a path is meant from where npm was called', () => {
  const there = join(repository.root, 'legal docs');
  const inPackage = (args: readonly string[], owner = project) =>
    spawnSync(process.execPath, ['bin/gazette.mjs', ...args], {
      cwd: project,
      env: { ...cleanEnvironment, INIT_CWD: there, npm_package_json: `${owner}/package.json` },
      encoding: 'utf8',
    });
  const broken = { 'legal docs/policies/terms/policy.yaml': 'id: terms\n' };
  repository.write(broken);
  for (const args of [
    ['check'],
    ['check', '--policies', 'policies'],
    ['check', '--policies', '../legal docs/policies'],
  ]) {
    const { status, stdout } = inPackage(args);
    expect(status).toBe(1);
    expect(stdout).toContain('policies/terms/policy.yaml:1:1');
  }
  expect(inPackage(['check', '--policies', 'elsewhere']).status).toBe(2);
  // A script of another package that starts Gazette here leaves it its own variables.
  expect(inPackage(['check'], repository.root).stdout).not.toContain('policies/terms/policy.yaml');
  // Elsewhere than in the package's own folder the variable is left over from another npm.
  expect(gazette('', ['check'], { INIT_CWD: there }).status).toBe(2);
});

test('who stops reading before the end changes nothing of the answer', async () => {
  const child = spawn(process.execPath, [join(project, 'bin/gazette.mjs'), 'help'], { env: cleanEnvironment });
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([0, '']);
});

test('a fault of our own is told in words, with a way to its trace', () => {
  const broken = 'Array.prototype.toSorted = () => { throw new Error("a fault") }';
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(broken)}`;
  const args = ['status', '--policies', 'legal docs/policies', '--lang', 'en', '--format', 'json'];
  const told = gazette('', args, { NODE_OPTIONS });
  expect(told.status).toBe(1);
  expect(told.stderr).toMatch(/^Gazette itself broke down, .*: Error: a fault\n.*GAZETTE_TRACE=1\.\n$/);
  expect(gazette('', args, { NODE_OPTIONS, GAZETTE_TRACE: '1' }).stderr).toContain('at ');
});

test('commands are named as they are called', () => {
  const args = ['chek', '--lang', 'en'];
  expect(gazette('', args, { npm_lifecycle_event: '' }).stderr).toContain('For the list: gazette help.');
  const told = gazette('', args, { npm_lifecycle_event: 'gazette' });
  expect(told.stderr).toContain('For the list: npm run gazette -- help.');
});
