import { spawnSync } from 'node:child_process';
import { isMissing } from './disk.ts';
import type { Files } from './vocabulary.ts';

/** A folder as a commit has it. */
export interface Committed {
  readonly files: Files;
  /** Git's name of the folder's whole content: the same content has the same name. */
  readonly tree: string;
}

/** Why a folder cannot be had from a commit. */
export type GitTrouble = 'no-git' | 'no-repository' | 'unknown-ref';

/** A folder that the commit does not have. */
const nothing: Committed = { files: { read: missing, list: () => [] }, tree: 'none' };

/**
 * A folder of the working copy as it was where the present branch left another: at their merge base, or at the other's
 * tip where history is too shallow to tell.
 */
export function committedFolder(folder: string, ref: string): Committed | GitTrouble {
  const base = git(folder, 'merge-base', ref, 'HEAD');
  if (base === undefined) return 'no-git';
  const commit = base.status === 0 ? base.output.trim() : ref;
  const found = git(folder, 'rev-parse', '--verify', '--quiet', `${commit}:./`);
  if (found?.status === 0) return committed(folder, found.output.trim());
  if (git(folder, 'rev-parse', '--is-inside-work-tree')?.status !== 0) return 'no-repository';
  return git(folder, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`)?.status === 0 ? nothing : 'unknown-ref';
}

/** A folder with every file read at once, when the first one is asked for. */
function committed(folder: string, tree: string): Committed {
  let blobs: ReadonlyMap<string, string> | undefined;
  const names = (): ReadonlyMap<string, string> => {
    blobs ??= new Map(
      (git(folder, 'ls-tree', '-r', '-z', '--full-tree', tree)?.output ?? '')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/)[2] ?? '']),
    );
    return blobs;
  };
  let contents: ReadonlyMap<string, Uint8Array> | undefined;
  return {
    tree,
    files: {
      read(path) {
        contents ??= readBlobs(folder, [...new Set(names().values())]);
        return contents.get(names().get(path) ?? '') ?? missing(path);
      },
      list: (path) => childrenOf(path, names().keys()),
    },
  };
}

function childrenOf(folder: string, paths: Iterable<string>): ReturnType<Files['list']> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const found = new Map<string, boolean>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    found.set(name, rest.length > 0);
  }
  return [...found].map(([name, nested]) => ({ name, folder: nested })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Contents by name; `git cat-file --batch` writes `NAME blob SIZE`, a line end, the bytes and a line end for each. */
function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { stdout } = spawnSync('git', ['-C', folder, 'cat-file', '--batch'], {
    input: `${blobs.join('\n')}\n`,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [name = '', , size = '0'] = stdout.toString('latin1', at, end).split(' ');
    contents.set(name, stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return contents;
}

/** Runs git in a folder; nothing where there is no git to run. */
function git(
  folder: string,
  ...args: readonly string[]
): { readonly status: number; readonly output: string } | undefined {
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error !== undefined && isMissing(error)) return undefined;
  return { status: status ?? 1, output: stdout };
}

function missing(path: string): never {
  throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
}
