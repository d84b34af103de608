/** A generated policy's folder: its working text, its editions and its record, all made as the commands make them. */
import { announceEdition, importEdition } from '../../src/acts/edition.ts';
import { appendEntry } from '../../src/acts/record.ts';
import { addDays } from '../../src/calendar/date.ts';
import { startOfDay } from '../../src/calendar/zone.ts';
import { compile } from '../../src/compile/index.ts';
import { createReport } from '../../src/findings.ts';
import type { EditionSource, RecordEntry } from '../../src/model.ts';
import { readFolder } from '../../src/read/folder.ts';
import type { Files } from '../../src/read/types.ts';
import { chainHead } from '../../src/record/chain.ts';
import { termsOf } from '../../src/record/terms.ts';
import { type Schemas, validateFolder } from '../../src/validate/index.ts';
import { policyFiles, publisherFiles } from './files.ts';
import { firstPolicy, type GeneratedPolicy, nextPolicy } from './policy.ts';
import { randomFrom } from './random.ts';

/** The day from which the first edition is in force, and the days from one edition to the next. */
const firstDay = '2020-03-01';
const interval = 100;

/** Paths from the policy's folder, with contents. */
export function generatePolicy(id: string, seed: number, editions: number, schemas: Schemas): Map<string, string> {
  const random = randomFrom(seed);
  const files = new Map<string, string>();
  const entries: RecordEntry[] = [];
  let policy = firstPolicy(id, random);
  let record: string | undefined;
  for (let number = 1; number <= editions; number += 1) {
    if (number > 1) policy = nextPolicy(policy, number, random);
    const plan = planOf(sourceOf(policy, schemas), number, entries);
    for (const [path, text] of Object.entries(plan.files)) files.set(path, text);
    record = appendEntry(record, id, plan.entry);
    entries.push(plan.entry);
  }
  files.set('record.yaml', record ?? '');
  for (const [path, text] of Object.entries(policyFiles({ ...policy, notes: [] }))) files.set(path, text);
  return files;
}

function planOf(draft: EditionSource, number: number, entries: readonly RecordEntry[]) {
  const effective = addDays(firstDay, interval * (number - 1));
  // The record begins the day after the first edition took effect, which so is history.
  const announced = addDays(effective, number === 1 ? 1 : -40);
  const facts = {
    ...{ number, effective, at: startOfDay(announced, draft.notice.zone), materiality: 'material' as const },
    ...{ previous: chainHead(draft.policy, entries), announced },
    terms: termsOf(draft),
    digest: (source: EditionSource, language: EditionSource['language']) => compile(source, language).digest,
  };
  return number === 1 ? importEdition(draft, facts) : announceEdition(draft, facts);
}

/** The working text as the stages read it; what they find wrong with it is a fault of this generator. */
function sourceOf(policy: GeneratedPolicy, schemas: Schemas): EditionSource {
  const { report, findings } = createReport();
  const texts = new Map(Object.entries(publisherFiles));
  for (const [name, text] of Object.entries(policyFiles(policy))) texts.set(`${policy.id}/${name}`, text);
  const [content] = validateFolder(readFolder(filesOf(texts), report), schemas, report).policies;
  if (content?.draft === undefined || findings.length > 0) throw new Error(JSON.stringify(findings, undefined, 2));
  return content.draft.source;
}

function filesOf(texts: ReadonlyMap<string, string>): Files {
  return {
    read: (path) => new TextEncoder().encode(texts.get(path)),
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const names = [...texts.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length));
      const folders = new Set(names.map((name) => name.split('/', 1)[0] ?? ''));
      return [...folders].sort().map((name) => ({ name, folder: !names.includes(name) }));
    },
  };
}
