/** What a folder's changes amount to: the working text against the last edition, each edition against the one it amends. */
import { noteFor } from '../acts/note.ts';
import { isAbout, weightiest } from '../compare/index.ts';
import type { Report } from '../findings.ts';
import type { Amendment, EditionSource, Section, YamlPath } from '../model.ts';
import { checkStale, type Draft } from '../validate/index.ts';
import { renamedFacts, renamedSections } from './renamed.ts';
import type { CheckedPolicy, Tools } from './types.ts';

/** Reports every edition in scope whose record calls its change less than it is. */
export function checkMateriality(policies: readonly CheckedPolicy[], { editions, report }: Tools): void {
  for (const { entries: all, locate, history, edition, scope } of policies) {
    for (const { number, amends, entries } of history.lives.values()) {
      if (amends === undefined || !scope.isWeighed(number)) continue;
      const [before, after] = [edition(amends), edition(number)];
      const [entry] = entries;
      const stated = entry?.materiality;
      if (before === undefined || after === undefined || entry === undefined || stated === undefined) continue;
      const computed = editions.amendment(before, after).materiality;
      if (weightiest([stated, computed]) === stated) continue;
      const place = locate(['entries', all.indexOf(entry), 'materiality']);
      report('amendment-understated', place, { edition: number, stated, computed });
    }
  }
}

/**
 * Reports what is missing of legal's words about the changes of the working texts.
 * @param draftOf the working text of a policy, where it is without errors: what an error does to a text is no change
 *   that anybody meant.
 */
export function checkAmendments(
  policies: readonly CheckedPolicy[],
  draftOf: (policy: string) => Draft | undefined,
  { editions, report }: Tools,
): void {
  const once = detailsOnce(report);
  for (const { id, history, edition } of policies) {
    const [draft, last] = [draftOf(id), history.live.at(-1)];
    const previous = last === undefined ? undefined : edition(last);
    if (draft === undefined || previous === undefined) continue;
    checkDraft(draft, editions.amendment(previous, draft.source), previous, once);
    checkStale(draft.source, previous, once, draft.locate);
  }
}

/** Passes a finding about a detail of the publisher's on once: every policy was frozen with the same details. */
function detailsOnce(report: Report): Report {
  const places = new Set<string>();
  return (code, place, ...data) => {
    if (code === 'translation-detail-stale') {
      const key = `${place.file}:${place.line}:${place.column}`;
      if (places.has(key)) return;
      places.add(key);
    }
    report(code, place, ...data);
  };
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
    const { name, line, text } = noteFor(source, subject);
    const data = { subject, edition, policy: source.policy, name, line, text };
    report('amendment-unspoken', at(placeOf(subject, source), { key: true }), data);
  }
  const entryAt = (id: string): number => source.notes.findIndex((note) => note.id === id);
  for (const entry of amendment.unjustified) {
    report('amendment-unjustified', at(['notes', entryAt(entry), 'materiality']), { entry });
  }
  for (const [index, { id: entry, because: texts }] of source.notes.entries()) {
    const because = texts?.[source.language];
    // A word of four letters may be a reason; fewer say nothing to those who read why they are told late.
    if (because === undefined || (because.match(/\p{L}/gu) ?? []).length >= 4) continue;
    const lowered = amendment.reasons.find(
      (reason) => reason.entry === entry && reason.materiality !== reason.computed,
    );
    if (lowered === undefined) continue;
    const { computed, materiality: stated } = lowered;
    report('amendment-reason-empty', at(['notes', index, 'because', source.language]), {
      entry,
      because,
      computed,
      stated,
    });
  }
  for (const [index, note] of source.notes.entries()) {
    const isMaterial = amendment.reasons.some((reason) => reason.materiality === 'material' && isAbout(note, reason));
    if (isMaterial && note.impact === undefined && !amendment.unjustified.includes(note.id))
      report('amendment-impact-missing', at(['notes', index, 'note'], { key: true }), { entry: note.id });
  }
  for (const [entry, subject] of amendment.idle) {
    const index = entryAt(entry);
    const position = source.notes[index]?.about.indexOf(subject) ?? 0;
    report('amendment-idle', at(['notes', index, 'about', position]), { entry, subject, edition });
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
