/** Sources and schemas in, findings and typed content out. */

import type { Report } from '../findings.ts';
import type { Publisher } from '../model.ts';
import type { EditionFile, FolderSources, PolicySources } from '../read/types.ts';
import { type Draft, draftOf } from './draft.ts';
import { withKindsOf } from './kinds/check.ts';
import type { Kinds } from './kinds/kinds.ts';
import { parsePolicy, type Surroundings } from './policy.ts';
import { parsePublisher, publisherOf } from './publisher.ts';
import { type ParsedRecord, parseRecord } from './record.ts';
import type { Schemas } from './schemas.ts';

export type { Draft } from './draft.ts';
export { parseEdition } from './edition.ts';
export { withKindsOf } from './kinds/check.ts';
export { vocabularyOf } from './kinds/vocabulary.ts';
export type { ParsedRecord } from './record.ts';
export { checkStale } from './rules/stale.ts';
export { readSchemas, type Schemas } from './schemas.ts';

/** One policy, as far as its files can be used. */
export interface PolicyContent {
  readonly id: string;
  readonly draft?: Draft;
  readonly record?: ParsedRecord;
  /** Frozen files, unread; `parseEdition` reads and checks one. */
  readonly editions: readonly EditionFile[];
}

/** A folder of policies, as far as it can be used. */
export interface FolderContent {
  /** The kinds of fact that its policies may state. */
  readonly kinds: Kinds;
  readonly publisher?: Publisher;
  readonly policies: readonly PolicyContent[];
}

/** Checks all that people write, and the records; frozen editions are many, so each is left to `parseEdition`. */
export function validateFolder(sources: FolderSources, shipped: Schemas, report: Report): FolderContent {
  const schemas = withKindsOf(sources.kinds, shipped, report);
  const publisher = parsePublisher(sources, schemas, report);
  const policies = new Set(sources.policies.map(({ id }) => id));
  const around: Surroundings = { publisher, policies, schemas };
  const known = publisher && publisherOf(publisher);
  return {
    kinds: schemas.kinds,
    ...(known === undefined ? {} : { publisher: known }),
    policies: sources.policies.map((policy) => validatePolicy(policy, around, report)),
  };
}

function validatePolicy(sources: PolicySources, around: Surroundings, report: Report): PolicyContent {
  const { id, files, editions } = sources;
  const record = parseRecord(sources, around.schemas, report);
  const policy = parsePolicy(sources, around, report);
  const retired = record === undefined ? files.has('record.yaml') : isRetired(record);
  if (!files.has('policy.yaml') && !retired) {
    report('file-missing', { file: `${id}/policy.yaml`, line: 1, column: 1 }, { file: `${id}/policy.yaml` });
  }
  if (editions.length > 0 && !files.has('record.yaml')) {
    report('record-missing', { file: `${id}/record.yaml`, line: 1, column: 1 }, { policy: id });
  }
  return {
    ...{ id, editions },
    ...(policy === undefined ? {} : { draft: draftOf(policy) }),
    ...(record === undefined ? {} : { record }),
  };
}

/** Whether a policy's end is announced and not taken back: then it needs no working text. */
function isRetired({ entries }: ParsedRecord): boolean {
  const last = entries.findLast(({ event, edition }) => edition === undefined && event !== 'postponed');
  return last?.event === 'retired';
}
