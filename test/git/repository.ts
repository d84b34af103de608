import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of git in a temporary folder. */
export class Repository {
  private readonly house = mkdtempSync(join(tmpdir(), 'gazette-git-'));
  readonly root: string;

  /** @param name the working copy's name; may hold spaces and any letters. */
  constructor(name = 'copy') {
    this.root = join(this.house, name);
    mkdirSync(this.root);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git in the working copy, or in another folder; throws what it says where it fails. */
  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.root,
      env: cleanEnvironment,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  /** Writes files, or removes those given as nothing. */
  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.root, path);
      if (text === undefined) rmSync(place, { recursive: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, text);
      }
    }
  }

  /** Writes files and commits all there is; the commit's name. */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=A commit');
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone beside the working copy, made as over a network. */
  clone(name: string, ...options: readonly string[]): string {
    const place = join(this.house, name);
    this.git('clone', '--quiet', ...options, `file://${this.root}`, place);
    return place;
  }

  remove(): void {
    rmSync(this.house, { recursive: true, force: true });
  }
}

/** No setting of the machine's or of a hook that runs these tests, and a name for commits. */
export const cleanEnvironment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('GIT_') || value === undefined ? [] : [[name, value] as const],
    ),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
