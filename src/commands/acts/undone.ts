import { carriedFrom, saidAnew, withCarried } from '../../acts/carry.ts';
import { readBase } from '../../check/proposal/base-folder.ts';
import type { Finding, Report } from '../../findings.ts';
import { type Code, retell } from '../../findings.ts';
import type { Committed } from '../../git.ts';
import type { ChangeNote, EditionSource, RecordEntry } from '../../model.ts';
import { replay } from '../../record/replay.ts';
import type { FileChange } from './journal-text.ts';
import { readLegible } from './legible.ts';
import { returned } from './notes.ts';
import { concerns, obstacles } from './obstacles.ts';
import { editionNames, restored } from './restored.ts';
import { type Ledger, placeOf, type Scene } from './scene.ts';

/** What taking back does to one policy. */
export interface Undone {
  readonly ledger: Ledger;
  /** The base, as it was asked for. */
  readonly ref: string;
  readonly changes: readonly FileChange[];
  /** Entries of the record that go. */
  readonly entries: readonly RecordEntry[];
  /** Names of change notes that go back beside the working text. */
  readonly returned: readonly string[];
  /** Paths of editions that cannot be read, so that their change notes do not go back. */
  readonly lost: readonly string[];
}

/**
 * Takes a policy's record and editions back to what the base has: what a branch entered was not published yet. What the
 * editions that go say of their changes returns to the working text, so that nothing that legal wrote is lost.
 */
export function planUndo(
  scene: Scene,
  ledger: Ledger,
  base: Committed,
  ref: string,
  report: Report,
): Undone | undefined {
  const { files, schemas } = scene.context;
  const { id } = ledger;
  const closed = scene.findings.filter((finding) => unopened.has(finding.code) && concerns(finding, id, false));
  for (const finding of closed) retell(finding, report);
  if (closed.length > 0) return undefined;
  const [now, then] = [files, base.files].map((one) => editionNames(one, id)) as [string[], string[]];
  const paths = [...new Set([...then, ...now].map((name) => `${id}/editions/${name}`)), `${id}/record.yaml`];
  const changes = paths.flatMap((path) => restored(files, base.files, path));
  if (changes.length === 0) {
    report('undo-nothing', placeOf(ledger), { policy: id, base: ref });
    return undefined;
  }
  const { policies } = readBase(base, files, schemas);
  const kept = policies.find((policy) => policy.id === id)?.entries ?? [];
  const entries = ledger.entries.slice(kept.length);
  const gone = numbersOf([...now, ...entries.flatMap(frozenBy)].filter((name) => !then.includes(name)));
  const editions = new Map(gone.map((number) => [number, readLegible(files, id, number, schemas)]));
  const last = replay(kept, ledger.terms).live.at(-1);
  const before = last === undefined ? undefined : readLegible(base.files, id, last, schemas);
  const back = [...editions.values()].flatMap((source) => (source === undefined ? [] : [sayingAnew(source, before)]));
  const { draft } = ledger;
  if (draft === undefined && back.some(({ notes }) => notes.length > 0)) {
    tellNoDraft(scene, ledger, report);
    return undefined;
  }
  const said = draft === undefined ? [] : since(draft, back);
  const working = Object.entries(returned(said)).map(([name, after]): FileChange => ({ path: `${id}/${name}`, after }));
  return {
    ...{ ledger, ref, changes: [...working, ...changes], entries },
    returned: said.map((note) => note.id),
    lost: gone.flatMap((number) => (editions.get(number) === undefined ? [`${id}/editions/${number}.yaml`] : [])),
  };
}

/** A working text that cannot be read, or is not there, cannot get back what the editions say. */
function tellNoDraft(scene: Scene, ledger: Ledger, report: Report): void {
  const { id } = ledger;
  const isOfDraft = ({ place: { file } }: Finding): boolean => /\/policy(\.[a-z]+)?\.yaml$/.test(file);
  const inTheWay = obstacles(scene.findings, { id }, true).filter(isOfDraft);
  for (const finding of inTheWay) retell(finding, report);
  if (inTheWay.length === 0) report('undo-draft-missing', placeOf(ledger, 'policy.yaml'), { policy: id });
}

/** What is found of a file or folder whose bytes cannot be had, so that nobody knows what would be lost. */
const unopened: ReadonlySet<Code> = new Set(['folder-unreadable', 'file-unreadable', 'file-is-folder']);

/** The file that an entry of the record froze, which may have been lost since. */
function frozenBy({ event, edition }: RecordEntry): string[] {
  return event === 'announced' || event === 'imported' ? [`${edition}.yaml`] : [];
}

/** The editions whose authoritative text is among files, the last first. */
function numbersOf(names: readonly string[]): number[] {
  const numbers = names.flatMap((name) => /^(\d+)\.yaml$/.exec(name)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].sort((a, b) => b - a);
}

/** An edition with what it says of its changes that an earlier one did not say already. */
function sayingAnew(source: EditionSource, before: EditionSource | undefined): EditionSource {
  return before === undefined ? source : { ...source, notes: saidAnew(source, before) };
}

/** What a working text gets back of what editions say, the last of these first, before its own words. */
function since(draft: EditionSource, back: readonly EditionSource[]): readonly ChangeNote[] {
  const text = back.reduce((later, one) => withCarried(later, carriedFrom(one, later)), draft);
  return text.notes.slice(0, text.notes.length - draft.notes.length);
}
