/** What a folder of policies holds that no clock can change: read, validated and compiled once for the same bytes. */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Finding } from '../findings.ts';
import type { Digest, EditionSource, Language, Publisher, RecordEntry } from '../model.ts';
import type { Files } from '../read/types.ts';
import type { EditionHead } from '../record/history.ts';

/** One policy's folder as it is written. */
export interface LoadedPolicy {
  readonly id: string;
  readonly draft?: EditionSource;
  readonly entries: readonly RecordEntry[];
  /** Notice terms that each edition was frozen with, by number. */
  readonly heads: Readonly<Record<number, EditionHead>>;
  /** Numbers of editions that take over another policy or a section of one. */
  readonly succeeding: readonly number[];
}

/** The folder as it is written; `publisher` is absent where it cannot be used. */
export interface Loaded {
  readonly publisher?: Publisher;
  readonly policies: readonly LoadedPolicy[];
  readonly findings: readonly Finding[];
  /** Of all paths and bytes in the folder that anything can be said of; absent where some cannot be read. */
  readonly digest?: Digest;
}

/** What is done with each policy as soon as it is loaded anew, while its editions are at hand. */
export type WhenLoaded = (publisher: Publisher, policy: LoadedPolicy) => Promise<void>;

/**
 * Loads a folder of policies, from the cache where the same bytes were loaded before.
 * @param schema the package's own folder of schemas.
 * @param ahead what is done before anything is loaded anew.
 */
export async function load(
  files: Files,
  schema: Files,
  cache: Cache,
  whenLoaded?: WhenLoaded,
  ahead?: () => Promise<void>,
): Promise<Loaded> {
  const digest = digestOfFolder(files);
  const known = digest === undefined ? undefined : cache.get<Loaded>('folders', digest);
  if (known !== undefined) return known;
  await ahead?.();
  const { loadAnew } = await import('./load-anew.ts');
  const loaded = await loadAnew(files, schema, cache, whenLoaded);
  if (digest === undefined) return loaded;
  cache.set('folders', digest, { ...loaded, digest });
  return { ...loaded, digest };
}

/** Digest of every path and its bytes; nothing where one cannot be read, so that its finding is made each time. */
function digestOfFolder(files: Files): Digest | undefined {
  try {
    const parts = pathsIn(files).flatMap((path) => (path.endsWith('/') ? [path] : [path, sha256(files.read(path))]));
    return sha256(parts.join('\n'));
  } catch {
    return undefined;
  }
}

/**
 * Every path of which anything can be found, that of a folder with a slash at its end. Where the folder of policies is
 * the top of a repository, git and packages keep thousands of files in it, some of which change with every tag: what is
 * hidden is left out, and what lies deeper than editions do is not looked for.
 */
export function pathsIn(files: Files, folder = ''): readonly string[] {
  const names = files.list(folder);
  const inside = names.flatMap(({ name, folder: nested }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isHidden(name, path)) return [];
    if (!nested) return [path];
    return isOpened(path) ? pathsIn(files, path) : [`${path}/`];
  });
  // An empty folder is a policy without a text, which is found wrong; one in which all is hidden is no empty one.
  return folder === '' && names.length === 0 ? [] : [`${folder}/`, ...inside];
}

/** Names with a dot are passed over wherever they stand; only what an unfinished act left is looked for. */
function isHidden(name: string, path: string): boolean {
  return name.startsWith('.') && path !== '.gazette';
}

/** Folders in the top one, and their editions, in whatever letters a disk takes for the same. */
function isOpened(path: string): boolean {
  return !path.includes('/') || /^[^/]+\/editions$/i.test(path);
}

/** The authoritative language as `publisher.yaml` seems to state it, for wording findings about that very file. */
export function authoritativeLanguage(files: Files): Language | undefined {
  try {
    const text = new TextDecoder().decode(files.read('publisher.yaml'));
    return /^languages:[\s[-]*(ru|en)\b/m.exec(text)?.[1] as Language | undefined;
  } catch {
    return undefined;
  }
}
