import type { Fact, Section, TextChange } from '../model.ts';
import { movedIds } from './facts/moved.ts';
import { compareForms, renamed } from './forms.ts';
import { type SchemaWords, sameWords } from './schema-words.ts';

/** The texts of one edition as legal wrote them, with references unresolved, and as readers see them. */
export interface Manuscript extends SchemaWords {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Each part as told, in the form `gazette-text`, by `title`, `summary`, `ID/heading`, `ID/plain`, `ID/text`. */
  readonly shown: ReadonlyMap<string, string>;
}

/** A section with its place in the outline. */
interface Placed {
  readonly section: Section;
  readonly parent: string;
}

/**
 * Which parts of the text changed. A part that is told the same is unchanged however it is written; one that is told
 * otherwise while legal's text, references unresolved, is the same is explained by the facts. What a section stands under
 * is part of what it says; its place among its siblings is not.
 */
export function compareTexts(before: Manuscript, after: Manuscript): TextChange[] {
  const changes: TextChange[] = [];
  for (const part of ['title', 'summary'] as const) {
    if (before.shown.get(part) !== after.shown.get(part)) {
      changes.push({ target: part, part, explained: sameManuscript(before[part], after[part], before, after) });
    }
  }
  const old = outline(before.sections);
  const now = outline(after.sections);
  const ancestors = new Map<string, string>();
  for (const [id, { section }] of now) {
    const ancestor = [id, ...(section.formerly ?? [])].find((name) => old.has(name));
    if (ancestor !== undefined) ancestors.set(id, ancestor);
  }
  const kept = new Set(ancestors.values());
  const formerTarget = formerTargets(ancestors, before, after);
  for (const id of old.keys()) {
    if (!kept.has(id)) changes.push({ target: `section:${id}`, part: 'removed', explained: false });
  }
  const places = placesOf(old, now, ancestors);
  for (const [id, { section }] of now) {
    const target = `section:${id}`;
    const ancestor = ancestors.get(id);
    const was = ancestor === undefined ? undefined : old.get(ancestor)?.section;
    if (was === undefined) {
      changes.push({ target, part: 'added', explained: false });
      continue;
    }
    for (const part of ['heading', 'plain', 'text'] as const) {
      const form = after.shown.get(`${id}/${part}`) ?? '';
      const difference = compareForms(before.shown.get(`${was.id}/${part}`) ?? '', renamed(form, formerTarget));
      if (difference === undefined) continue;
      const explained =
        sameManuscript(was[part], section[part], before, after) &&
        (part !== 'text' || sameReferred(section.text, { old, now, ancestors, before, after }));
      changes.push({ target, part: part === 'text' ? difference : part, explained });
    }
    const place = places.get(id);
    if (place !== undefined) changes.push({ target, part: place, explained: false });
  }
  return changes;
}

function outline(sections: readonly Section[], parent = '', found = new Map<string, Placed>()): Map<string, Placed> {
  for (const section of sections) {
    found.set(section.id, { section, parent });
    outline(section.sections ?? [], section.id, found);
  }
  return found;
}

/** What links of the newer edition led to in the older one: what was renamed has its former name. */
function formerTargets(
  ancestors: ReadonlyMap<string, string>,
  before: Manuscript,
  after: Manuscript,
): (target: string) => string {
  const names = new Map([...ancestors].map(([id, was]) => [`section:${id}`, `section:${was}`]));
  const known = new Set(termsOf(before).map(({ id }) => id));
  for (const { id, formerly = [] } of termsOf(after)) {
    const was = [id, ...formerly].find((name) => known.has(name));
    if (was !== undefined) names.set(`term:${id}`, `term:${was}`);
  }
  return (target) => names.get(target) ?? target;
}

function termsOf({ facts }: Manuscript): readonly Fact[] {
  return (facts['terms'] ?? []) as readonly Fact[];
}

/** Sections under another parent, and those out of their order among the same siblings. */
function placesOf(
  old: ReadonlyMap<string, Placed>,
  now: ReadonlyMap<string, Placed>,
  ancestors: ReadonlyMap<string, string>,
): ReadonlyMap<string, 'parent' | 'moved'> {
  const places = new Map<string, 'parent' | 'moved'>();
  const siblings = new Map<string, string[]>();
  for (const [id, { parent }] of now) {
    const was = ancestors.get(id);
    if (was === undefined) continue;
    if (old.get(was)?.parent !== (parent === '' ? '' : (ancestors.get(parent) ?? parent))) places.set(id, 'parent');
    else siblings.set(parent, [...(siblings.get(parent) ?? []), id]);
  }
  const order = [...old.keys()];
  for (const ids of siblings.values()) {
    const before = [...ids].sort((a, b) => order.indexOf(ancestors.get(a) ?? a) - order.indexOf(ancestors.get(b) ?? b));
    for (const id of movedIds(before, ids)) places.set(id, 'moved');
  }
  return places;
}

/**
 * Whether two texts are the same as legal wrote them, and say the same facts in the same words. Where lines are wrapped
 * changes nothing.
 */
function sameManuscript(
  one: string | undefined,
  other: string | undefined,
  before: Manuscript,
  after: Manuscript,
): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  return folded(a) === folded(b) && sameWords([a, before], [b, after]);
}

interface Outlines {
  readonly old: ReadonlyMap<string, Placed>;
  readonly now: ReadonlyMap<string, Placed>;
  readonly ancestors: ReadonlyMap<string, string>;
  readonly before: Manuscript;
  readonly after: Manuscript;
}

/** Whether the sections whose items a text refers to are the same as legal wrote them. */
function sameReferred(text = '', { old, now, ancestors, before, after }: Outlines): boolean {
  return [...text.matchAll(/\]\(section:([a-z0-9-]+)#/g)].every(([, id = '']) =>
    sameManuscript(old.get(ancestors.get(id) ?? id)?.section.text, now.get(id)?.section.text, before, after),
  );
}

/** A Markdown text with its white space folded but for the blank lines that part its blocks. */
function folded(text: string): string {
  const blocks = text.split(/\n[ \t]*\n/).map((block) => block.replace(/\s+/g, ' ').trim());
  return blocks.filter((block) => block !== '').join('\n\n');
}
