import type { Cache } from '../../cache.ts';
import { sha256 } from '../../digest.ts';
import type { Committed } from '../../git.ts';
import type { Digest, EditionSource, RecordEntry } from '../../model.ts';
import type { Files } from '../../read/types.ts';

/** What the base has of one policy, as far as it can be used. */
export interface BasePolicy {
  readonly id: string;
  readonly draft?: EditionSource;
  readonly entries: readonly RecordEntry[];
}

/** What of a base a branch is compared with: its working texts and its records. */
export interface BaseFolder {
  readonly policies: readonly BasePolicy[];
  /** Files that are there and cannot be used, so that nothing can be compared with them. */
  readonly broken: readonly string[];
}

/**
 * Reads the base's working texts and records. What else is wrong with the base is no business of the branch; where even
 * the publisher's file cannot be used, the branch's own stands in.
 */
export async function loadBase(base: Committed, files: Files, schema: Files, cache: Cache): Promise<BaseFolder> {
  if (base.files.list('').length === 0) return { policies: [], broken: [] };
  const key = keyOf(base);
  const known = cache.get<BaseFolder>('bases', key);
  if (known !== undefined) return known;
  const loaded = await readBase(base.files, schema);
  if (loaded !== undefined) {
    cache.set('bases', key, loaded);
    return loaded;
  }
  const { policies, broken } = (await readBase(withPublisherOf(files, base.files), schema)) ?? noBase;
  return { policies, broken: ['publisher.yaml', ...broken] };
}

/**
 * What answers about a base are kept by. Where the commit has no such folder, what stands in for it, if anything,
 * depends on what the working copy kept of the others; the name alone does not tell.
 */
export function keyOf(base: Committed): Digest {
  return sha256(JSON.stringify([base.name, base.movedFrom() ?? null, base.files.list('').length > 0]));
}

const noBase: BaseFolder = { policies: [], broken: [] };

/** Nothing where the publisher's file cannot be used. */
async function readBase(files: Files, schema: Files): Promise<BaseFolder | undefined> {
  const { readFolder } = await import('../../read/folder.ts');
  const { readSchemas, validateFolder } = await import('../../validate/index.ts');
  const { publisher, policies } = validateFolder(
    readFolder(withoutEditions(files), () => {}),
    readSchemas(schema, () => {}),
    () => {},
  );
  if (publisher === undefined) return undefined;
  const broken = policies.flatMap(({ id, draft, record }) => {
    const names = files.list(id).map(({ name }) => name);
    const lost = (name: string, found: unknown): string[] =>
      found === undefined && names.includes(name) ? [`${id}/${name}`] : [];
    return [...lost('policy.yaml', draft), ...lost('record.yaml', record)];
  });
  return {
    policies: policies.map(({ id, draft, record }) => ({
      id,
      ...(draft === undefined ? {} : { draft: draft.source }),
      entries: record?.entries ?? [],
    })),
    broken,
  };
}

/** Frozen editions are many, and the branch has them. */
function withoutEditions(files: Files): Files {
  return { ...files, list: (path) => (/^[^/]+\/editions$/.test(path) ? [] : files.list(path)) };
}

function withPublisherOf(own: Files, files: Files): Files {
  const isPublisher = (name: string): boolean => /^publisher(\.[a-z]{2,3})?\.yaml$/.test(name);
  return {
    read: (path) => (isPublisher(path) ? own : files).read(path),
    list(path) {
      if (path !== '') return files.list(path);
      const others = files.list('').filter(({ name }) => !isPublisher(name));
      return [...others, ...own.list('').filter(({ name }) => isPublisher(name))];
    },
  };
}
