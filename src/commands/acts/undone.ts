import { carriedFrom, type Said, saidAnew, saidIn, withCarried } from '../../announce/carry.ts';
import { sha256 } from '../../digest.ts';
import { isMissing } from '../../disk.ts';
import { retell } from '../../findings.ts';
import type { Committed } from '../../git.ts';
import { listed } from '../../pipeline/listed.ts';
import { loadBase } from '../../pipeline/proposal/base-folder.ts';
import { replay } from '../../resolve/replay.ts';
import type { EditionSource, Files, Language, RecordEntry, Report } from '../../vocabulary.ts';
import { returned } from './amendment-files.ts';
import type { FileChange } from './journal.ts';
import { obstacles } from './obstacles.ts';
import { type Ledger, placeOf, type Scene } from './scene.ts';

/** What taking back does to one policy. */
export interface Undone {
  readonly ledger: Ledger;
  /** The base, as it was asked for. */
  readonly ref: string;
  readonly changes: readonly FileChange[];
  /** Entries of the record that go. */
  readonly entries: readonly RecordEntry[];
  /** Names of amendment entries that go back into the working text. */
  readonly returned: readonly string[];
}

/**
 * Takes a policy's record and editions back to what the base has: what a branch entered was not published yet. What the
 * editions that go say of their changes returns to the working text, so that nothing that legal wrote is lost.
 */
export async function planUndo(
  scene: Scene,
  ledger: Ledger,
  base: Committed,
  ref: string,
  report: Report,
): Promise<Undone | undefined> {
  const { files, schema, cache } = scene.context;
  const { id } = ledger;
  const folders = [base.files, files].flatMap((one) =>
    listed(one, `${id}/editions`).map(({ name }) => `${id}/editions/${name}`),
  );
  const changes = [...new Set(folders), `${id}/record.yaml`].flatMap((path) => restored(files, base.files, path));
  if (changes.length === 0) {
    report('undo-nothing', placeOf(ledger), { policy: id, base: ref });
    return undefined;
  }
  const gone = changes.flatMap(({ path, after }) => (after === null ? (/\/(\d+)\.yaml$/.exec(path)?.[1] ?? []) : []));
  const { policies } = await loadBase(base, files, schema, cache);
  const kept = policies.find((policy) => policy.id === id)?.entries ?? [];
  const last = replay(kept, ledger.terms).live.at(-1);
  const { draft } = ledger;
  // A working text that cannot be read cannot get back what the editions say.
  if (draft === undefined) {
    for (const finding of obstacles(scene.findings, ledger, true)) retell(finding, report);
    return undefined;
  }
  const before = last === undefined ? undefined : await ledger.read(last);
  let text = draft;
  for (const number of gone.map(Number).sort((a, b) => b - a)) {
    const source = await ledger.read(number);
    const ids = new Set((before === undefined ? source.amendment : saidAnew(source, before)).map((entry) => entry.id));
    const anew = source.amendment.filter((entry) => ids.has(entry.id));
    text = withCarried(text, carriedFrom({ ...source, amendment: anew }, text));
  }
  const said = since(draft, text);
  const working = Object.entries(returned(ledger, draft, said, report) ?? {}).flatMap(([name, after]): FileChange[] => {
    const path = `${id}/${name}`;
    return [{ path, before: sha256(files.read(path)), after }];
  });
  return {
    ...{ ledger, ref, changes: [...working, ...changes] },
    ...{ entries: ledger.entries.slice(kept.length), returned: said.amendment.map((entry) => entry.id) },
  };
}

/** What a text says before what another said already. */
function since(draft: EditionSource, text: EditionSource): Said {
  const [own, all] = [saidIn(draft), saidIn(text)];
  const translations = Object.entries(all.translations).map(([language, entries]) => {
    const count = own.translations[language as Language]?.length ?? 0;
    return [language, entries.slice(0, entries.length - count)];
  });
  const amendment = all.amendment.slice(0, all.amendment.length - own.amendment.length);
  return { amendment, translations: Object.fromEntries(translations) };
}

/** What makes one file what the base has; nothing where it is that. */
function restored(files: Files, base: Files, path: string): FileChange[] {
  const [now, then] = [bytesOf(files, path), bytesOf(base, path)];
  const before = now === undefined ? undefined : sha256(now);
  if (before === (then === undefined ? undefined : sha256(then))) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      after: then === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(then),
    },
  ];
}

function bytesOf(files: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
