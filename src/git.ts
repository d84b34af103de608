import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import type { Files } from './read/types.ts';

/** A folder as a commit has it. */
export interface Committed {
  readonly files: Files;
  /**
   * The commit and the folder's place in it: what has the same name has the same content, unless the folder lay elsewhere
   * then, which `movedFrom` tells.
   */
  readonly name: string;
  /** Where the folder lies in the commit, from the repository's top, if it lay elsewhere then. */
  readonly movedFrom: () => string | undefined;
  /** True where the history at hand does not tell where the branch left the other, so that the other's tip is meant. */
  readonly tip?: true;
}

/** Why a folder cannot be had from a commit. */
export type GitTrouble = 'no-git' | 'no-repository' | 'not-trusted' | 'unknown-ref';

/**
 * A folder of the working copy as it was where the present branch left another: at their merge base, or at the other's
 * tip where history is too shallow to tell.
 * @param ref a branch, tag or commit as git names them.
 */
export function committedFolder(folder: string, ref: string): Committed | GitTrouble {
  const named = namesOf(folder, ref, `${ref}...HEAD`);
  if (typeof named === 'string') return named;
  const [prefix, [, tip = '', fork]] = named;
  if (fork !== undefined) return folderIn(folder, fork.slice(1), prefix);
  const found = folderIn(folder, tip, prefix);
  return isParent(folder, tip) ? found : { ...found, tip: true };
}

/** A folder of the working copy as a branch, tag or commit has it. */
export function folderAt(folder: string, ref: string): Committed | GitTrouble {
  const named = namesOf(folder, ref, `${ref}^{commit}`);
  if (typeof named === 'string') return named;
  const [prefix, [commit = '', ...others]] = named;
  return others.length > 0 ? 'unknown-ref' : folderIn(folder, commit, prefix);
}

/** Whether a file of the working copy is one that git keeps; of a folder without git, nothing is. */
export function isTracked(folder: string, path: string): boolean {
  return git(folder, 'ls-files', '--error-unmatch', '--', path).status === 0;
}

/** The folder's place in the repository, and what git makes of an expression; for `A...B` B, A, and their merge base after a `^`. */
function namesOf(folder: string, ref: string, expression: string): [string, string[]] | GitTrouble {
  // Git would take it for an option.
  if (ref === '' || ref.startsWith('-')) return troubleIn(folder) ?? 'unknown-ref';
  const { status, output } = git(folder, 'rev-parse', '--show-prefix', expression);
  if (status !== 0) return troubleIn(folder) ?? 'unknown-ref';
  const [prefix = '', ...names] = output.trimEnd().split('\n');
  return [prefix, names];
}

/** Why git cannot tell anything of a folder. */
function troubleIn(folder: string): GitTrouble | undefined {
  const { status, error } = git(folder, 'rev-parse', '--is-inside-work-tree');
  if (status === 0) return undefined;
  if (status === 'none') return 'no-git';
  return error.includes('safe.directory') ? 'not-trusted' : 'no-repository';
}

/** Whether a commit is one that HEAD merges: HEAD names its parents even where they were not fetched. */
function isParent(folder: string, commit: string): boolean {
  return git(folder, 'cat-file', 'commit', 'HEAD').output.includes(`\nparent ${commit}\n`);
}

/** A folder of a commit; where it is not there, the one that was moved here, or nothing. */
function folderIn(folder: string, commit: string, prefix: string): Committed {
  let found: { readonly files: Files; readonly movedFrom?: string } | undefined;
  const look = (): NonNullable<typeof found> => {
    if (found !== undefined) return found;
    const here = treeFiles(folder, `${commit}:${prefix}`);
    found = here === undefined ? formerFolder(folder, commit) : { files: here };
    return found;
  };
  return {
    name: `${commit}:${prefix}`,
    files: { read: (path) => look().files.read(path), list: (path) => look().files.list(path) },
    movedFrom: () => look().movedFrom,
  };
}

/** The commit's only folder with a publisher's file that the working copy lacks: this one, before it was moved. */
function formerFolder(folder: string, commit: string): { readonly files: Files; readonly movedFrom?: string } {
  const isPublisher = (path: string): boolean => /(^|\/)publisher\.yaml$/.test(path);
  const kept = new Set(pathsIn(git(folder, 'ls-files', '-z', '--full-name', ':/').output));
  const committed = pathsIn(git(folder, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', commit).output);
  const [path, ...others] = committed.filter((one) => isPublisher(one) && !kept.has(one));
  const place = path?.slice(0, -'publisher.yaml'.length) ?? '';
  const files = path === undefined || others.length > 0 ? undefined : treeFiles(folder, `${commit}:${place}`);
  if (files === undefined) return { files: { read: missing, list: () => [] } };
  return { files, movedFrom: place.replace(/\/$/, '') || '.' };
}

function pathsIn(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}

/**
 * The files of a commit's folder; undefined where there is no such folder. With a file, all are read that lie no deeper:
 * git takes as long for one as for many.
 */
function treeFiles(folder: string, tree: string): Files | undefined {
  const { status, output } = git(folder, 'ls-tree', '-r', '-z', '--full-tree', tree);
  if (status !== 0) return undefined;
  const names = new Map(
    pathsIn(output).flatMap((line) => {
      const [, type, name = ''] = line.split(/[ \t]/, 3);
      return type === 'blob' ? [[line.slice(line.indexOf('\t') + 1), name] as const] : [];
    }),
  );
  const contents = new Map<string, Uint8Array>();
  return {
    read(path) {
      const name = names.get(path) ?? missing(path);
      if (!contents.has(name)) {
        const near = [...names].filter(([other]) => depthOf(other) <= depthOf(path)).map(([, blob]) => blob);
        readBlobs(folder, new Set(near.filter((blob) => !contents.has(blob))), contents);
      }
      return contents.get(name) ?? missing(path);
    },
    list: (path) => childrenOf(path, names.keys()),
  };
}

function depthOf(path: string): number {
  return path.split('/').length;
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

/**
 * Reads contents by name; `git cat-file --batch` writes `NAME blob SIZE`, a line end, the bytes and a line end for each,
 * and `NAME missing` for one that a partial clone cannot fetch.
 */
function readBlobs(folder: string, blobs: Iterable<string>, contents: Map<string, Uint8Array>): void {
  const { stdout } = run(folder, ['cat-file', '--batch'], `${[...blobs].join('\n')}\n`);
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [name = '', type, size = '0'] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(name, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}

interface Answer {
  /** `none` where there is no git to run. */
  readonly status: number | 'none';
  readonly output: string;
  readonly error: string;
}

function git(folder: string, ...args: readonly string[]): Answer {
  const { error, status, stdout, stderr } = run(folder, args);
  if (error !== undefined) return { status: 'none', output: '', error: error.message };
  return { status: status ?? 1, output: stdout.toString('utf8'), error: stderr.toString('utf8') };
}

/**
 * Where git itself calls a program, a hook for example, it says by these which repository it is at work in, some of them
 * from its own folder; the one that the folder lies in is meant here.
 */
const hooks = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'];

function run(folder: string, args: readonly string[], input = ''): SpawnSyncReturns<Buffer> {
  const environment = Object.entries(process.env).filter(([name]) => !hooks.includes(name));
  return spawnSync('git', ['-C', folder, ...args], {
    input,
    env: { ...Object.fromEntries(environment), LC_ALL: 'C' },
    maxBuffer: Number.POSITIVE_INFINITY,
  });
}

function missing(path: string): never {
  throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
}
