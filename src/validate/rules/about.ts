import type { Report } from '../../findings.ts';
import type { EditionFile } from '../../read/types.ts';
import type { Rule } from '../context.ts';
import { detailValues } from '../details.ts';
import type { PublisherFile } from '../files.ts';
import { nearest } from '../nearest.ts';
import { factsOf, type Stated, sectionsOf } from '../walk.ts';

/** What a change speaks for is in the working text, or was in an edition from which it is now gone. */
export const aboutKnown: Rule = (context, report) => {
  const { file, publisher } = context;
  const details = Object.keys(detailValues(publisher.file.value)).map((field) => `publisher.${field}`);
  const known = new Set([...subjectsOf(file.value), ...details, 'notice.days']);
  const history: History = {
    unread: context.editions.filter(({ language }) => language === undefined),
    seen: new Set(),
  };
  for (const { value, locate } of context.changes.values()) {
    for (const [position, subject] of value.about.entries()) {
      if (known.has(subject) || wasStated(subject, history)) continue;
      // A name without what stands before it: `rights` for `section:rights`.
      const whole = [...known].find((name) => name.replace(/^.*?[:.]/, '') === subject);
      const guess = whole ?? nearest(subject, [...known, ...history.seen]);
      report('about-unknown', locate(['about', position]), { subject, guess });
    }
  }
};

function* subjectsOf(stated: Stated): Iterable<string> {
  yield 'title';
  yield 'summary';
  for (const { kind, fact } of factsOf(stated)) yield `${kind}.${fact.id}`;
  for (const { section } of sectionsOf(stated)) yield `section:${section.id}`;
}

/** Frozen editions, of which the newer ones have been looked through. */
interface History {
  readonly unread: EditionFile[];
  readonly seen: Set<string>;
}

/** Looks through the editions, newest first; each is read at most once, and only where a subject is not found before. */
function wasStated(subject: string, { unread, seen }: History): boolean {
  while (!seen.has(subject)) {
    const edition = unread.pop();
    if (edition === undefined) return false;
    const value = edition.read(silent)?.value;
    // A file that cannot be used is reported as such; what it said is not known, so nothing is held against it.
    if (!isStated(value)) return true;
    for (const stated of subjectsOf(value)) seen.add(stated);
    for (const { id } of value.publisher?.details ?? []) seen.add(`publisher.${id}`);
  }
  return true;
}

function isStated(value: unknown): value is Stated & { readonly publisher?: Pick<PublisherFile, 'details'> } {
  if (value === null || typeof value !== 'object') return false;
  const { sections, facts } = value as Partial<Stated>;
  const entries = Object.values(facts ?? {}) as unknown[];
  return Array.isArray(sections) && entries.every(Array.isArray);
}

const silent: Report = () => undefined;
