import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What one run of the hook did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An entry of a lock file. */
export interface Locked {
  readonly version: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/** Lets every call that writes fail as it does on a read-only disk. */
const sealed = `
const fs = require('node:fs');
const refuse = () => { throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }); };
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync']) fs[name] = refuse;
require('node:module').syncBuiltinESMExports();
`;

/** A folder with the hook, a lock file, a program to run and an npm that only pretends. */
export class Checkout {
  readonly root = mkdtempSync(join(tmpdir(), 'gazette-checkout-'));

  constructor(packages: Readonly<Record<string, Locked>> = { tool: { version: '1.0.0' } }) {
    cpSync(join(project, 'scripts/install.mjs'), join(this.root, 'scripts/install.mjs'));
    cpSync(join(project, 'scripts/install'), join(this.root, 'scripts/install'), { recursive: true });
    cpSync(join(project, 'test/scripts/npm-cli.mjs'), join(this.root, 'npm/npm-cli.mjs'));
    this.write('program.mjs', 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 7;');
    this.lock(packages);
  }

  lock(packages: Readonly<Record<string, Locked>>): void {
    const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...Object.fromEntries(entries) } }));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** A program in `folder` that is called `name` and is the shell script `text`. */
  program(folder: string, name: string, text: string): void {
    this.write(`${folder}/${name}`, `#!/bin/sh\n${text}\n`);
    chmodSync(join(this.root, folder, name), 0o755);
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** An environment in which nothing can be written, as on a read-only disk; taken rights would not stop root. */
  seal(): { readonly NODE_OPTIONS: string } {
    this.write('seal.cjs', sealed);
    return { NODE_OPTIONS: `--require=${join(this.root, 'seal.cjs')}` };
  }

  delete(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** The command line of every run of npm so far. */
  npmRuns(): readonly string[] {
    return this.has('npm.log') ? this.read('npm.log').trim().split('\n') : [];
  }

  /** Runs the hook as an npm script would; `npm` says how npm is to behave. */
  start(npm = '', environment: Readonly<Record<string, string | undefined>> = {}) {
    const child = spawn(process.execPath, ['scripts/install.mjs', 'program.mjs', 'one', 'two words'], {
      cwd: this.root,
      env: {
        PATH: [join(this.root, 'node_modules/.bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        npm_execpath: join(this.root, 'npm/npm-cli.mjs'),
        npm_node_execpath: process.execPath,
        NPM_DOES: npm,
        ...environment,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise<Run>((done) => child.on('close', (code) => done({ code, stdout, stderr })));
    return { child, ended, said: () => stderr };
  }

  run(npm?: string, environment?: Readonly<Record<string, string | undefined>>): Promise<Run> {
    return this.start(npm, environment).ended;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
