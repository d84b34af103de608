/** A folder of policies with a published history, and what people do to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnouncementFacts, announceEdition, importEdition } from '../../../src/acts/edition.ts';
import { appendEntry } from '../../../src/acts/record.ts';
import { parseInstant } from '../../../src/calendar/instant.ts';
import { compile } from '../../../src/compile/index.ts';
import type { Materiality, RecordEntry } from '../../../src/model.ts';
import { chainHead } from '../../../src/record/chain.ts';
import { termsOf } from '../../../src/record/terms.ts';
import { checked } from '../../opened.ts';
import { filesOf } from '../../read/files.ts';

/** Texts of files by path. */
export type Folder = Readonly<Record<string, string>>;

/** Whenever it is: editions are frozen from working texts, which no clock changes. */
const NOON = Date.parse('2026-11-24T12:00:00+05:00');

/** An edition made of the working text as it stands. */
export interface Publication {
  readonly policy: string;
  readonly edition: number;
  /** When the record's entry is made. */
  readonly at: string;
  /** Absent for an edition from before Gazette. */
  readonly announced?: string;
  readonly effective: string;
  readonly materiality: Materiality;
  readonly urgent?: RecordEntry['urgent'];
}

/** Freezes a working text, appends to its record and takes its change notes in. */
export function publish(folder: Folder, publication: Publication): Folder {
  const { policy, edition: number, announced, effective, materiality, urgent } = publication;
  const { policies } = checked(filesOf(folder), NOON);
  const found = policies.find(({ id }) => id === policy);
  const at = parseInstant(publication.at);
  if (found?.draft === undefined || at === undefined) throw new Error(`${policy} cannot be published`);
  const facts: Omit<AnnouncementFacts, 'announced'> = {
    ...{ number, effective, at, materiality, previous: chainHead(policy, found.entries) },
    terms: termsOf(found.draft),
    digest: (source, language) => compile(source, language).digest,
  };
  const plan =
    announced === undefined
      ? importEdition(found.draft, facts)
      : announceEdition(found.draft, { ...facts, announced, ...(urgent === undefined ? {} : { urgent }) });
  const named = Object.entries(plan.files).map(([path, text]) => [`${policy}/${path}`, text]);
  const kept = Object.entries(folder).filter(([path]) => !path.startsWith(`${policy}/changes/`));
  const record = appendEntry(folder[`${policy}/record.yaml`], policy, plan.entry) ?? '';
  return { ...Object.fromEntries([...kept, ...named]), [`${policy}/record.yaml`]: record };
}

/** The town of the fixtures: privacy with one old edition, and one announced and in force; booking rules with one. */
export function town(): Folder {
  const place = join(import.meta.dirname, '../pull-requests/base');
  const paths = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:yaml|json)$/.test(path),
  );
  let folder: Folder = Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(place, path), 'utf8')]),
  );
  const at = '2026-01-12T10:00:00+03:00';
  const imported = { edition: 1, at, effective: '2025-03-01', materiality: 'material' } as const;
  folder = publish(folder, { policy: 'terms', ...imported });
  const shorter = changed(folder, { 'privacy/policy.yaml': [{ replace: '5 years', with: '3 years' }] });
  const old = publish(shorter, { policy: 'privacy', ...imported });
  folder = changed(old, { 'privacy/policy.yaml': [{ replace: '3 years', with: '5 years' }] });
  return publish(folder, {
    ...{ policy: 'privacy', edition: 2, at: '2026-10-01T10:00:00+03:00', announced: '2026-10-01' },
    ...{ effective: '2026-11-10', materiality: 'material' },
  });
}

/** What happens to files: texts that one holds exactly once are replaced; it is written anew, copied, or removed. */
export type Edit =
  | readonly { readonly replace: string; readonly with: string }[]
  | { readonly content: string }
  | { readonly copy: string }
  | 'deleted';

/** A folder after its files were edited; a path that ends with a slash stands for all files under it. */
export function changed(folder: Folder, edits: Readonly<Record<string, Edit>>): Folder {
  const after: Record<string, string> = { ...folder };
  for (const [path, edit] of Object.entries(edits)) {
    const under = Object.keys(folder).filter((file) => (path.endsWith('/') ? file.startsWith(path) : file === path));
    if (edit === 'deleted') for (const file of under) delete after[file];
    else if ('content' in edit) after[path] = edit.content;
    else if ('copy' in edit) {
      for (const [file, text] of Object.entries(folder)) {
        if (file.startsWith(edit.copy)) after[path + file.slice(edit.copy.length)] = text;
      }
    } else after[path] = edit.reduce((text, one) => replaced(path, text, one), after[path] ?? '');
  }
  return after;
}

function replaced(path: string, text: string, edit: { readonly replace: string; readonly with: string }): string {
  if (text.split(edit.replace).length !== 2) throw new Error(`${path}: “${edit.replace}” is not there exactly once`);
  return text.replace(edit.replace, () => edit.with);
}
