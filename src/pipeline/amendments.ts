/** What a folder's changes amount to: the working text against the last edition, each edition against the one it amends. */
import type { Cache } from '../cache.ts';
import { amend, type Side, weightiest } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import type { Report } from '../findings.ts';
import type { Amendment, Digest, EditionSource, Materiality, Section, YamlPath } from '../model.ts';
import type { Files } from '../read/types.ts';
import type { History } from '../record/history.ts';
import { checkStale, type Draft, type ParsedRecord } from '../validate/index.ts';
import { filesOfEdition, readEdition } from './frozen.ts';
import { overheard } from './overheard.ts';
import { renamedFacts, renamedSections } from './renamed.ts';
import { sideOf } from './side.ts';

/** What is needed to look at one policy's changes. */
export interface Given {
  readonly policy: string;
  readonly files: Files;
  readonly cache: Cache;
  readonly report: Report;
  /** Whether an edition's frozen files can be read and compiled; where not, that is reported elsewhere. */
  readonly usable: (number: number) => boolean;
}

/** Reports what the working text's changes lack, and every edition whose record calls its change less than it is. */
export async function checkAmendments(
  given: Given,
  draft: Draft | undefined,
  record: ParsedRecord,
  history: History,
): Promise<void> {
  const sides = new Map<number, Promise<Side>>();
  const side = (number: number): Promise<Side> => {
    const found = sides.get(number) ?? readSide(given, number);
    sides.set(number, found);
    return found;
  };
  for (const { number, amends, entries } of history.lives.values()) {
    if (amends === undefined || !given.usable(number) || !given.usable(amends)) continue;
    const computed = await materialityOf(given, amends, number, side);
    const [entry] = entries;
    const stated = entry?.materiality;
    if (entry === undefined || stated === undefined || weightiest([stated, computed]) === stated) continue;
    const place = record.locate(['entries', record.entries.indexOf(entry), 'materiality']);
    given.report('amendment-understated', place, { edition: number, stated, computed });
  }
  const last = history.live.at(-1);
  if (draft === undefined || last === undefined || !given.usable(last)) return;
  const key = sha256(JSON.stringify([draft.source, digestsOfEditions(given, last)]));
  if (given.cache.get('unfaulted', key) !== undefined) return;
  const found = overheard(toldOnce(given.report));
  const before = await side(last);
  const previous = await readEdition(given.files, given.policy, last);
  checkDraft(draft, await amendDraft(draft.source, before), previous, found.report);
  checkStale(draft.source, previous, found.report, draft.locate);
  if (!found.heard()) given.cache.set('unfaulted', key, true);
}

/** Details of the publisher's that were told of, by the report of one folder. */
const detailsTold = new WeakMap<Report, Set<string>>();

/** Passes a finding about a detail on for the first policy alone: every one was frozen with the publisher's details. */
function toldOnce(report: Report): Report {
  const places = detailsTold.get(report) ?? new Set();
  detailsTold.set(report, places);
  return (code, place, ...data) => {
    if (code === 'translation-detail-stale') {
      const key = `${place.file}:${place.line}:${place.column}`;
      if (places.has(key)) return;
      places.add(key);
    }
    report(code, place, ...data);
  };
}

async function amendDraft(draft: EditionSource, before: Side): Promise<Amendment> {
  const { compiled } = await import('./compiled.ts');
  return amend(before, sideOf(draft, compiled(draft, draft.language)), draft.amendment);
}

async function readSide({ files, policy }: Given, number: number): Promise<Side> {
  const { compiled } = await import('./compiled.ts');
  const source = await readEdition(files, policy, number);
  return sideOf(source, compiled(source, source.language));
}

/** What an edition's change amounts to. */
async function materialityOf(
  given: Given,
  before: number,
  after: number,
  side: (number: number) => Promise<Side>,
): Promise<Materiality> {
  const { files, policy, cache } = given;
  const key = sha256(digestsOfEditions(given, before, after).join('\n'));
  const known = cache.get<Materiality>('materiality', key);
  if (known !== undefined) return known;
  const { amendment } = await readEdition(files, policy, after);
  const { materiality } = amend(await side(before), await side(after), amendment);
  cache.set('materiality', key, materiality);
  return materiality;
}

function digestsOfEditions({ files, policy }: Given, ...numbers: readonly number[]): readonly Digest[] {
  const names = numbers.flatMap((number) => filesOfEdition(files, policy, number));
  return names.map((name) => sha256(files.read(`${policy}/editions/${name}`)));
}

function checkDraft({ source, locate }: Draft, amendment: Amendment, previous: EditionSource, report: Report): void {
  const { edition = 0 } = previous;
  const at = locate(source.language);
  const renamed = renamedSections(previous.sections, source.sections);
  for (const { subject, was, former } of renamed) {
    report('amendment-renamed', at(placeOf(subject, source)), { subject, was, former, edition });
  }
  for (const { subject, was, former, path } of renamedFacts(previous.facts, source.facts)) {
    report('amendment-renamed', at(path), { subject, was, former, edition });
  }
  const told = new Set(renamed.flatMap(({ subject, was }) => [subject, was]));
  for (const subject of amendment.unspoken) {
    if (told.has(subject)) continue;
    report('amendment-unspoken', at(placeOf(subject, source), { key: true }), { subject, edition });
  }
  const entryAt = (id: string): number => source.amendment.findIndex((entry) => entry.id === id);
  for (const entry of amendment.unjustified) {
    report('amendment-unjustified', at(['amendment', entryAt(entry), 'materiality']), { entry });
  }
  for (const [index, { id: entry, because }] of source.amendment.entries()) {
    // A word of four letters may be a reason; fewer say nothing to those who read why they are told late.
    if (because === undefined || (because.match(/\p{L}/gu) ?? []).length >= 4) continue;
    const lowered = amendment.reasons.find(
      (reason) => reason.entry === entry && reason.materiality !== reason.computed,
    );
    if (lowered === undefined) continue;
    const { computed, materiality: stated } = lowered;
    report('amendment-reason-empty', at(['amendment', index, 'because']), { entry, because, computed, stated });
  }
  for (const [entry, subject] of amendment.idle) {
    const index = entryAt(entry);
    const position = source.amendment[index]?.about.indexOf(subject) ?? 0;
    report('amendment-idle', at(['amendment', index, 'about', position]), { entry, subject, edition });
  }
}

/** Where the working text says what changed; for a section that is gone, where the sections begin. */
function placeOf(subject: string, source: EditionSource): YamlPath {
  if (!subject.startsWith('section:')) return [subject];
  return pathOfSection(source.sections, subject.slice('section:'.length), ['sections']) ?? ['sections'];
}

function pathOfSection(sections: readonly Section[], id: string, path: YamlPath): YamlPath | undefined {
  for (const [index, section] of sections.entries()) {
    if (section.id === id) return [...path, index, 'id'];
    const found = pathOfSection(section.sections ?? [], id, [...path, index, 'sections']);
    if (found !== undefined) return found;
  }
  return undefined;
}
