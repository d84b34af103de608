import type { Committed } from '../../git.ts';
import type { EditionSource, RecordEntry } from '../../model.ts';
import { readFolder } from '../../read/folder.ts';
import type { Files } from '../../read/types.ts';
import { type Schemas, validateFolder } from '../../validate/index.ts';

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
export function readBase(base: Committed, files: Files, schemas: Schemas): BaseFolder {
  if (base.files.list('').length === 0) return noBase;
  const read = readDrafts(base.files, schemas);
  if (read !== undefined) return read;
  const { policies, broken } = readDrafts(withPublisherOf(files, base.files), schemas) ?? noBase;
  return { policies, broken: ['publisher.yaml', ...broken] };
}

const noBase: BaseFolder = { policies: [], broken: [] };

/** Nothing where the publisher's file cannot be used. */
function readDrafts(files: Files, schemas: Schemas): BaseFolder | undefined {
  const { publisher, policies } = validateFolder(
    readFolder(withoutEditions(files), () => {}),
    schemas,
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
