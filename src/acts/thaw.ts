import type { EditionSource, Language, Translation } from '../model.ts';
import type { FrozenEdition, FrozenTranslation } from './frozen.ts';
import { present } from './present.ts';
import { thawVocabulary } from './thaw-vocabulary.ts';

/** An edition from its frozen files; the inverse of `freeze`. */
export function thaw(file: FrozenEdition, translations: readonly FrozenTranslation[]): EditionSource {
  const { policy, edition, language, title, summary, succeeds, publisher, notice, facts, sections, amendment } = file;
  return present({
    ...{ policy, edition, language, title, summary, succeeds, publisher, notice },
    vocabulary: thawVocabulary(file.vocabulary, language, translations),
    ...{ facts, sections, amendment },
    translations: Object.fromEntries(
      translations.map((translation) => [translation.language, translated(translation)]),
    ),
  });
}

function translated(file: FrozenTranslation): Translation {
  const { language, title, summary, publisher, facts, sections, amendment } = file;
  return { language, title, summary, publisher, facts, sections, amendment };
}

/** The terms of notice that a frozen file states, found without reading the rest of it; nothing in any other text. */
export function noticeOf(text: string): { days: number; zone: string; language: Language } | undefined {
  const language = /^language: (ru|en)$/m.exec(text)?.[1];
  const [, days, zone] = /^notice:\n {2}days: (\d+)\n {2}zone: ([\w+/-]+)$/m.exec(text) ?? [];
  if (language === undefined || days === undefined || zone === undefined) return undefined;
  return { days: Number(days), zone, language: language as Language };
}
