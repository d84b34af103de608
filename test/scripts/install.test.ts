import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** What an npm that pretends does: installs nothing, and says that it has. */
const succeed = `
  fs.mkdirSync('node_modules', { recursive: true });
  fs.writeFileSync('node_modules/.package-lock.json', '{}');`;
const wait = 'setInterval(() => {}, 1000);';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gazette-install-')));
  for (const name of ['install.mjs', 'run.mjs', 'version.mjs']) {
    cpSync(fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url)), join(root, 'scripts', name));
  }
  write('package-lock.json', '{}');
  write('program.mjs', 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 7;');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode });
}

/** Runs the program by way of the installer, as an npm script would. */
function start(npm: string, environment: Readonly<Record<string, string>> = {}) {
  write('npm.mjs', `import fs from 'node:fs'; console.log('npm', process.argv.slice(2).join(' ')); ${npm}`);
  const child = spawn(process.execPath, ['scripts/install.mjs', 'program.mjs', 'one', 'two words'], {
    cwd: root,
    env: { npm_execpath: join(root, 'npm.mjs'), npm_node_execpath: process.execPath, ...environment },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<typeof said & { code: number | null; signal: string | null }>((done) =>
    child.on('close', (code, signal) => done({ ...said, code, signal })),
  );
  return { child, said, ended };
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

const run = (...args: Parameters<typeof start>) => start(...args).ended;

describe('installs', () => {
  test('where nothing is installed, leaves stdout to the program, and ends as that ends', async () => {
    const { code, stdout, stderr } = await run(succeed);
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'one two words\n' });
    expect(stderr).toContain('npm ci --include=dev --include=optional');
  });

  test('nothing where that is done', async () => {
    await run(succeed);
    expect(await run(succeed)).toMatchObject({ code: 7, stdout: 'one two words\n', stderr: '' });
  });

  test('again once the lock file is newer', async () => {
    await run(succeed);
    const soon = new Date(Date.now() + 10_000);
    utimesSync(join(root, 'package-lock.json'), soon, soon);
    expect((await run(succeed)).stderr).toContain('npm ci');
  });

  test('again where it was cut short, and does not run the program before', async () => {
    const { code, stdout, stderr } = await run("fs.mkdirSync('node_modules'); process.exit(9);");
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('npm ci failed; why stands above.');
    expect(await run(succeed)).toMatchObject({ code: 7, stdout: 'one two words\n' });
  });

  test('by an npm that is found on PATH where none runs it', async () => {
    const { code, stderr } = await run('', { npm_execpath: '', PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(stderr).toContain('spawn npm ENOENT');
  });
});

test('a signal that ends it ends npm', async () => {
  const { child, said, ended } = start(`process.on('SIGTERM', () => { ${succeed} process.exit(9); });
    console.log('ready'); ${wait}`);
  await expect.poll(() => said.stderr).toContain('ready');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(1);
  expect(existsSync(join(root, 'node_modules/.package-lock.json'))).toBe(true);
});

test('ends when npm, which started it by way of a shell, is ended', async () => {
  await run(succeed);
  write('program.mjs', `console.log(process.pid); ${wait}`);
  const shell = spawn('sh', ['-c', `'${process.execPath}' scripts/install.mjs program.mjs; true`], {
    cwd: root,
    env: { npm_lifecycle_event: 'start' },
  });
  const id = await new Promise<number>((done) => shell.stdout.on('data', (chunk) => done(Number(chunk))));
  expect(process.kill(id, 0)).toBe(true);
  shell.kill('SIGKILL');
  await expect.poll(() => isAlive(id)).toBe(false);
});

describe('a Node that is too old', () => {
  let old: { readonly NODE_OPTIONS: string };
  beforeEach(() => {
    write('old.cjs', "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });");
    old = { NODE_OPTIONS: `--require=${join(root, 'old.cjs')}` };
  });
  const brought = `node_modules/node-${process.platform}-${process.arch}/bin/node`;

  test('gives way to the one that the packages brought', async () => {
    write(brought, '#!/bin/sh\necho "$@"\ncommand -v node\nexit 3\n', 0o755);
    const { code, stdout } = await run(succeed, old);
    const lines = [`${root}/program.mjs one two words`, `${root}/${brought}`];
    expect({ code, lines: stdout.trimEnd().split('\n') }).toEqual({ code: 3, lines });
  });

  test('which a signal ends, too', async () => {
    write(brought, '#!/bin/sh\necho ready\nexec sleep 100\n', 0o755);
    const { child, said, ended } = start(succeed, { ...old, PATH: '/usr/bin:/bin' });
    await expect.poll(() => said.stdout).toBe('ready\n');
    child.kill('SIGTERM');
    expect((await ended).signal).toBe('SIGTERM');
  });

  test('is told of where they brought none', async () => {
    const { code, stdout, stderr } = await run(succeed, old);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Gazette needs Node 24 (or 22.22), and this is Node 20.20.2.');
  });
});
