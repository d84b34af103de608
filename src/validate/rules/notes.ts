import type { Report } from '../../findings.ts';
import type { Language, Texts, YamlPath } from '../../model.ts';
import type { Rule, Typed } from '../context.ts';
import type { ChangeFile } from '../files.ts';
import { compareFields } from './entries.ts';
import { checkScript } from './script.ts';

/** What change notes say is said in every language of the policy, in words that stay true when facts change again. */
export const noteTexts: Rule = ({ changes, publisher, translations }, report) => {
  const [original = 'ru', ...others] = publisher.languages;
  const written = others.filter((language) => translations.has(language));
  for (const [id, note] of changes) {
    for (const [texts, path] of textsOf(note.value))
      checkTexts({ id, note, texts, path, published: publisher.languages, original, written }, report);
  }
};

/** Every text of a note, and where it stands. */
export function* textsOf({ note, why, impact, because, choices }: ChangeFile): Iterable<readonly [Texts, YamlPath]> {
  for (const [field, texts] of Object.entries({ note, why, impact, because })) if (texts) yield [texts, [field]];
  for (const [index, { how }] of (choices ?? []).entries()) yield [how, ['choices', index, 'how']];
}

interface Said {
  readonly id: string;
  readonly note: Typed<ChangeFile>;
  readonly texts: Texts;
  readonly path: YamlPath;
  readonly published: readonly Language[];
  readonly original: Language;
  /** Languages that the policy is translated to. */
  readonly written: readonly Language[];
}

function checkTexts({ id, note: { locate }, texts, path, published, original, written }: Said, report: Report): void {
  const entry = `changes/${id}.yaml`;
  const field = path.join('.');
  for (const [language, text] of Object.entries(texts) as [Language, string][]) {
    const offset = text.search(/\{\{|\}\}/);
    if (offset >= 0) report('reference-in-note', locate([...path, language], { offset }));
    if (!published.includes(language))
      report('note-language-unused', locate([...path, language], { key: true }), { entry, field, language });
    if (language !== original) checkScript(text, [...path, language], { language, locate, report });
  }
  if (texts[original] === undefined) {
    report('translation-field-missing', locate(path, { key: true }), { entry, field, language: original });
    return;
  }
  for (const language of written) {
    const [ours, theirs] = [{ [language]: texts[original] }, { [language]: texts[language] }];
    if (texts[language] === undefined)
      report('translation-field-missing', locate(path, { key: true }), { entry, field, language });
    else compareFields(entry, ours, theirs, [language], { path, locate, language, report });
  }
}
