/** What a folder of policies holds that no clock can change: read, validated and compiled once for the same bytes. */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { EditionHead } from '../resolve/history.ts';
import type { Digest, EditionSource, Files, Finding, Language, Publisher, RecordEntry } from '../vocabulary.ts';

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
  /** Of all paths and bytes in the folder; absent where some cannot be read. */
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

/** Digest of every file's path and bytes; nothing where one cannot be read, so that its finding is made each time. */
function digestOfFolder(files: Files): Digest | undefined {
  const parts: string[] = [];
  const visit = (folder: string): void => {
    for (const { name, folder: nested } of files.list(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!nested) parts.push(path, sha256(files.read(path)));
      else {
        // An empty folder is a policy without a text, which is found wrong.
        parts.push(`${path}/`);
        visit(path);
      }
    }
  };
  try {
    visit('');
  } catch {
    return undefined;
  }
  return sha256(parts.join('\n'));
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
