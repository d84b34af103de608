import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import type { Files } from './vocabulary.ts';

/** A folder as a commit has it. */
export interface Committed {
  readonly files: Files;
  /** Git's name of the folder's whole content: the same content has the same name. */
  readonly tree: string;
  /** Where the folder lies in the commit, from the repository's top, if it lay elsewhere then. */
  readonly movedFrom?: string;
  /** True where the history at hand does not tell where the branch left the other, so that the other's tip is meant. */
  readonly tip?: true;
}

/** Why a folder cannot be had from a commit. */
export type GitTrouble = 'no-git' | 'no-repository' | 'not-trusted' | 'unknown-ref';

/** A folder that the commit does not have. */
const nothing: Committed = { files: { read: missing, list: () => [] }, tree: 'none' };

/**
 * A folder of the working copy as it was where the present branch left another: at their merge base, or at the other's
 * tip where history is too shallow to tell.
 * @param ref a branch, tag or commit as git names them.
 */
export function committedFolder(folder: string, ref: string): Committed | GitTrouble {
  if (!isName(ref)) return troubleIn(folder) ?? 'unknown-ref';
  const fork = git(folder, 'merge-base', ref, 'HEAD');
  if (fork.status === 0) return folderOf(folder, fork.output.trim());
  const found = folderOf(folder, ref);
  return typeof found === 'string' || isParent(folder, ref) ? found : { ...found, tip: true };
}

/** A folder of the working copy as a branch, tag or commit has it. */
export function folderAt(folder: string, ref: string): Committed | GitTrouble {
  return isName(ref) ? folderOf(folder, ref) : (troubleIn(folder) ?? 'unknown-ref');
}

/** Whether git would not take it for an option. */
function isName(ref: string): boolean {
  return ref !== '' && !ref.startsWith('-');
}

function folderOf(folder: string, commit: string): Committed | GitTrouble {
  const place = git(folder, 'rev-parse', '--verify', '--quiet', `${commit}:./`);
  if (place.status === 0) return treeFolder(folder, place.output.trim());
  const trouble = troubleIn(folder);
  if (trouble !== undefined) return trouble;
  if (git(folder, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`).status !== 0) return 'unknown-ref';
  return formerFolder(folder, commit) ?? nothing;
}

/** Why git cannot tell anything of a folder. */
function troubleIn(folder: string): GitTrouble | undefined {
  const { status, error } = git(folder, 'rev-parse', '--is-inside-work-tree');
  if (status === 0) return undefined;
  if (status === 'none') return 'no-git';
  return error.includes('safe.directory') ? 'not-trusted' : 'no-repository';
}

/** Whether a commit is one that HEAD merges: HEAD names its parents even where they were not fetched. */
function isParent(folder: string, ref: string): boolean {
  const commit = git(folder, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`).output.trim();
  return commit !== '' && git(folder, 'cat-file', 'commit', 'HEAD').output.includes(`\nparent ${commit}\n`);
}

/** The commit's only folder with a publisher's file that the working copy lacks: this one, before it was moved. */
function formerFolder(folder: string, commit: string): Committed | undefined {
  const published = (of: string): string[] =>
    pathsIn(git(folder, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', of).output).filter((path) =>
      /(^|\/)publisher\.yaml$/.test(path),
    );
  const kept = new Set(pathsIn(git(folder, 'ls-files', '-z', '--full-name', ':/').output));
  const [path, ...others] = published(commit).filter((one) => !kept.has(one));
  if (path === undefined || others.length > 0) return undefined;
  const movedFrom = path.slice(0, -'publisher.yaml'.length).replace(/\/$/, '');
  const { status, output } = git(folder, 'rev-parse', '--verify', '--quiet', `${commit}:${movedFrom}`);
  return status === 0 ? { ...treeFolder(folder, output.trim()), movedFrom: movedFrom || '.' } : undefined;
}

function pathsIn(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}

/** A folder that knows its files' names from the first question on, and reads them all at the first that is read. */
function treeFolder(folder: string, tree: string): Committed {
  let blobs: ReadonlyMap<string, string> | undefined;
  const names = (): ReadonlyMap<string, string> => {
    blobs ??= new Map(
      pathsIn(git(folder, 'ls-tree', '-r', '-z', '--full-tree', tree).output).flatMap((line) => {
        const [, type, name = ''] = line.split(/[ \t]/, 3);
        return type === 'blob' ? [[line.slice(line.indexOf('\t') + 1), name] as const] : [];
      }),
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

/**
 * Contents by name; `git cat-file --batch` writes `NAME blob SIZE`, a line end, the bytes and a line end for each, and
 * `NAME missing` for one that a partial clone cannot fetch.
 */
function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { stdout } = run(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [name = '', type, size = '0'] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(name, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
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
