/** What people do to a folder of policies between two commits. */
import { parse } from 'yaml';
import { appendEntry } from '../../../src/acts/record.ts';
import { compile } from '../../../src/compile/index.ts';
import { sha256 } from '../../../src/digest.ts';
import { readEdition } from '../../../src/editions/frozen.ts';
import type { RecordEntry } from '../../../src/model.ts';
import { chainHead } from '../../../src/record/chain.ts';
import { filesOf } from '../../read/files.ts';
import { changed, type Edit, type Folder, type Publication, publish } from './town.ts';

/** One thing that a person does. */
export type Step =
  | { readonly edit: Readonly<Record<string, Edit>> }
  | { readonly publish: Publication }
  | { readonly append: { readonly policy: string; readonly entry: Omit<RecordEntry, 'previous'> } }
  /** Takes the last entry out of a record. */
  | { readonly cut: string }
  /** Repeats the last entry of a record with other dates. */
  | { readonly again: { readonly policy: string } & Partial<RecordEntry> }
  /** Edits a frozen edition and counts the record’s digests and hashes anew. */
  | {
      readonly forge: {
        readonly policy: string;
        readonly edition: number;
        readonly replace: string;
        readonly with: string;
      };
    };

/** A folder after all steps. */
export function carryOut(folder: Folder, steps: readonly Step[]): Folder {
  let after = folder;
  for (const step of steps) after = carryOutOne(after, step);
  return after;
}

function carryOutOne(folder: Folder, step: Step): Folder {
  if ('edit' in step) return changed(folder, step.edit);
  if ('publish' in step) return publish(folder, step.publish);
  if ('append' in step) {
    const { policy, entry } = step.append;
    return withRecord(folder, policy, [...entriesOf(folder, policy), entry]);
  }
  if ('cut' in step) return withRecord(folder, step.cut, entriesOf(folder, step.cut).slice(0, -1));
  if ('again' in step) {
    const { policy, ...more } = step.again;
    const entries = entriesOf(folder, policy);
    return withRecord(folder, policy, [...entries, { ...(entries.at(-1) as RecordEntry), ...more }]);
  }
  return forge(folder, step.forge);
}

function forge(
  folder: Folder,
  {
    policy,
    edition,
    ...edit
  }: { readonly policy: string; readonly edition: number; readonly replace: string; readonly with: string },
): Folder {
  const path = `${policy}/editions/${edition}.yaml`;
  const edited = changed(folder, { [path]: [edit] });
  const source = readEdition(filesOf(edited), policy, edition);
  const digests = { source: sha256(edited[path] ?? ''), text: compile(source, source.language).digest };
  const entries = entriesOf(folder, policy).map((entry) =>
    entry.edition === edition ? { ...entry, digests: { ...entry.digests, [source.language]: digests } } : entry,
  );
  return withRecord(edited, policy, entries);
}

function entriesOf(folder: Folder, policy: string): RecordEntry[] {
  return parse(folder[`${policy}/record.yaml`] ?? '{ entries: [] }').entries;
}

/** A record with the right hashes, whatever its entries say. */
function withRecord(folder: Folder, policy: string, entries: readonly Omit<RecordEntry, 'previous'>[]): Folder {
  const chained: RecordEntry[] = [];
  for (const entry of entries) chained.push({ ...entry, previous: chainHead(policy, chained) });
  const record = chained.reduce<string | undefined>((text, entry) => appendEntry(text, policy, entry), undefined);
  return { ...folder, [`${policy}/record.yaml`]: record ?? '' };
}
