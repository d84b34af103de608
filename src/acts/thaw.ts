import type { EditionSource, Translation } from '../model.ts';
import { detailLabels, detailValues } from './details.ts';
import type { FrozenContent, FrozenTranslation } from './frozen.ts';

/** An edition from what its frozen files hold, in any order; the inverse of `freeze`. Nothing where its text or its words are missing. */
export function thaw(files: readonly (FrozenContent | undefined)[]): EditionSource | undefined {
  const edition = files.find((file) => file?.format === 'gazette-edition-0');
  const words = files.find((file) => file?.format === 'gazette-words-0');
  const translations = files.filter((file) => file?.format === 'gazette-translation-0');
  if (edition === undefined || words === undefined) return undefined;
  const { format: _, languages, notes, ...stated } = edition;
  return {
    ...{ ...stated, publisher: detailValues(stated.publisher), labels: detailLabels(stated.publisher) },
    ...{ language: languages[0] ?? 'ru', languages, vocabulary: words.kinds },
    notes: Object.entries(notes).map(([id, note]) => ({ id, ...note })),
    translations: Object.fromEntries(
      translations.map((translation) => [translation.language, translated(translation)]),
    ),
  };
}

function translated(file: FrozenTranslation): Translation {
  const { language, title, summary, publisher, facts, sections } = file;
  return { language, title, summary, publisher: detailValues(publisher), facts, sections };
}
