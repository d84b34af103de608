import { appendEntry } from '../../acts/record.ts';
import { check } from '../../check.ts';
import type { Code, DataOf, Finding, Place, Report } from '../../findings.ts';
import { createReport } from '../../findings.ts';
import { listed } from '../../read/listed.ts';
import type { Files } from '../../read/types.ts';
import { readYaml } from '../../read/yaml.ts';
import { concerns } from './obstacles.ts';
import type { PolicyAct } from './plan.ts';
import { placeOf, type Scene } from './scene.ts';

/** The files that an act leaves behind, by path from the folder of policies, the record last; null for one that goes. */
export function filesAfter(acts: readonly PolicyAct[], report: Report): ReadonlyMap<string, string | null> {
  const files = new Map<string, string | null>();
  for (const { ledger, files: own } of acts) {
    for (const [path, text] of Object.entries(own)) files.set(`${ledger.id}/${path}`, text);
  }
  for (const { ledger, entry } of acts) {
    const text = appendEntry(ledger.text('record.yaml'), ledger.id, entry);
    if (text === undefined) report('record-laid-out-by-hand', placeOf(ledger));
    else files.set(`${ledger.id}/record.yaml`, text);
  }
  return files;
}

/** A folder as it would be with some files written, and those of null removed. */
export function overlay(files: Files, written: ReadonlyMap<string, string | null>): Files {
  return {
    read(path) {
      const text = written.get(path);
      return typeof text === 'string' ? new TextEncoder().encode(text) : files.read(path);
    },
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const found = new Map(listed(files, path).map(({ name, folder }) => [name, folder]));
      for (const [file, text] of written) {
        if (!file.startsWith(prefix)) continue;
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        if (text !== null) found.set(name, rest.length > 0);
        else if (rest.length === 0) found.delete(name);
      }
      return [...found].map(([name, folder]) => ({ name, folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** What the laws say against the folder as it would be, told of the entry that would be written. */
export function objections(
  scene: Scene,
  acts: readonly PolicyAct[],
  files: ReadonlyMap<string, string | null>,
): Finding[] {
  const { context } = scene;
  const planned = overlay(context.files, files);
  const { report, findings } = createReport();
  const known = new Set(scene.findings.map(identity));
  const { findings: found } = check({ ...context, files: planned }, { since: scene.policies });
  for (const act of acts) {
    const others = found.filter(
      (finding) =>
        finding.severity === 'error' &&
        concerns(finding, act.ledger.id, act.freezes) &&
        !known.has(identity(finding)) &&
        !ofDraft.has(finding.code),
    );
    const early = tooEarly(act);
    const firm = others.filter(({ code }) => code !== 'amendment-understated' && !(early && datesAlone.has(code)));
    // Another date would not help where something else forbids the act; what an edition amounts to follows from both.
    if (firm.length > 0 || early === undefined) findings.push(...(firm.length > 0 ? firm : others));
    else {
      const path = `${act.ledger.id}/record.yaml`;
      const index = act.ledger.entries.length;
      const place = readYaml(planned, path, () => {})?.locate(['entries', index, 'effective']);
      early(report, place ?? placeOf(act.ledger));
    }
  }
  return findings.map((finding) => asItStands(context.files, files, finding));
}

/** A finding of a line that is only planned stands at the head of its file, where there is no such line to look for. */
function asItStands(present: Files, written: ReadonlyMap<string, string | null>, finding: Finding): Finding {
  const { file, line } = finding.place;
  const planned = written.get(file);
  if (typeof planned !== 'string') return finding;
  const lineOf = (text: string): string | undefined => text.split('\n')[line - 1];
  if (listed(present, folderOf(file)).some(({ name }) => `${folderOf(file)}/${name}` === file)) {
    if (lineOf(new TextDecoder().decode(present.read(file))) === lineOf(planned)) return finding;
  }
  return { ...finding, place: { file, line: 1, column: 1 } };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** What the record's laws say of dates; an act says it with the earliest date that would do. */
const datesAlone: ReadonlySet<Code> = new Set([
  'notice-short',
  'notice-next-day',
  'record-effective-order',
  'record-replacement-earlier',
  'retirement-short',
  'record-retired-early',
]);

/** What a working text lacks was asked before the act; after one that is refused it lacks what was taken into the edition. */
const ofDraft: ReadonlySet<Code> = new Set(['amendment-unspoken', 'amendment-unjustified', 'amendment-renamed']);

type Tell = (report: Report, place: Place) => void;

function tell<C extends Code>(code: C, ...data: DataOf<C>): Tell {
  return (report, place) => report(code, place, ...data);
}

function tooEarly({ entry, earliest }: PolicyAct): Tell | undefined {
  const { event, edition = 0, announced = '', effective = '' } = entry;
  if (earliest === undefined || effective >= earliest.date) return undefined;
  const data = { edition, announced, effective, earliest: earliest.date };
  if (event === 'retired') {
    if (earliest.by === 'notice') return tell('retire-notice-short', { ...data, days: earliest.days });
    return tell('retire-before-upcoming', { ...data, other: 'other' in earliest ? earliest.other : edition });
  }
  switch (earliest.by) {
    case 'announcement':
      return tell('announce-past', data);
    case 'night':
      return tell('announce-same-day', data);
    case 'notice':
      return tell(entry.materiality === 'clarification' ? 'announce-clarification-short' : 'announce-notice-short', {
        ...data,
        days: earliest.days,
      });
    case 'order':
      return tell('announce-before-upcoming', { ...data, other: earliest.other });
    case 'promise':
      return tell('announce-before-promised', { ...data, other: earliest.other });
  }
}

function identity({ code, place, data }: Finding): string {
  return JSON.stringify([code, place.file, place.line, data]);
}
