import type { Locate, Report } from '../../findings.ts';
import type { EditionSource, Language, YamlPath } from '../../model.ts';
import { type AnyFact, type AnySection, factsOf, type Stated, sectionsOf } from '../walk.ts';

/**
 * Warns where the original of a text, or of a detail of the publisher's, has changed since an edition and its
 * translation has not.
 *
 * @param previous the edition that the working text amends
 * @param locate finds places of the working text in the file of one language, by paths into `draft.translations`
 */
export function checkStale(
  draft: EditionSource,
  previous: EditionSource,
  report: Report,
  locate: (language: Language) => Locate,
): void {
  const before = textsByName(previous);
  const now = textsByName(draft);
  for (const language of Object.keys(draft.translations) as Language[]) {
    const [translation, former] = [draft.translations[language], previous.translations[language]];
    if (translation === undefined || former === undefined) continue;
    checkDetails(draft, previous, language, report, locate(language));
    const untouched = textsByName(former);
    for (const [name, { text, path }] of textsByName(translation)) {
      const [original, formerOriginal] = [now.get(name)?.text, before.get(name)?.text];
      if (original === undefined || formerOriginal === undefined || isSame(original, formerOriginal)) continue;
      if (untouched.get(name)?.text !== text) continue;
      report('translation-stale', locate(language)(path), { entry: name, language, edition: previous.edition ?? 0 });
    }
  }
}

/** Details that the edition was frozen with: a notice would tell readers that one changed, and give the old words twice. */
function checkDetails(
  draft: EditionSource,
  previous: EditionSource,
  language: Language,
  report: Report,
  locate: Locate,
): void {
  const [translated, former] = [draft.translations[language]?.publisher, previous.translations[language]?.publisher];
  for (const [field, text] of Object.entries(translated ?? {})) {
    const [original = '', formerOriginal] = [draft.publisher[field], previous.publisher[field]];
    if (formerOriginal === undefined || isSame(original, formerOriginal) || former?.[field] !== text) continue;
    const { policy, edition = 0 } = previous;
    report('translation-detail-stale', locate(['publisher', field]), { field, language, policy, edition });
  }
}

/** Whether two texts differ in nothing but how their lines are broken. */
function isSame(one: string, other: string): boolean {
  return one === other || one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

interface NamedText {
  readonly text: string;
  readonly path: YamlPath;
}

/** Every prose text by what it belongs to: `deadlines.answer.what`, `section:rights.text`. */
function textsByName(stated: Stated): Map<string, NamedText> {
  const texts = new Map<string, NamedText>();
  const add = (name: string, owner: AnyFact | AnySection | Stated, fields: readonly string[], path: YamlPath): void => {
    for (const field of fields) {
      const text = (owner as Readonly<Record<string, unknown>>)[field];
      if (typeof text === 'string') texts.set(`${name}${field}`, { text, path: [...path, field] });
    }
  };
  add('', stated, ['title', 'summary'], []);
  for (const { kind, fact, path } of factsOf(stated)) add(`${kind}.${fact.id}.`, fact, Object.keys(fact), path);
  for (const { section, path } of sectionsOf(stated)) {
    add(`section:${section.id}.`, section, ['heading', 'plain', 'text'], path);
  }
  return texts;
}
