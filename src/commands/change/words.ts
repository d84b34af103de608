/** What `gazette change` asks and says. */
import type { Language } from '../../model.ts';

/** The texts of a note that are asked for. */
export type NoteText = 'note' | 'why' | 'impact' | 'because';

interface ChangeWords {
  readonly subjects: (subjects: string) => string;
  /** Asks for a text in a language; the first one must be given, others may be left out. */
  readonly ask: Readonly<Record<NoteText, string>>;
  readonly inLanguage: Readonly<Record<Language, string>>;
  readonly weigh: string;
  readonly written: (path: string) => string;
  readonly planned: (path: string) => string;
}

export const words: Readonly<Record<Language, ChangeWords>> = {
  ru: {
    subjects: (subjects) => `Пояснение говорит о: ${subjects}.`,
    ask: {
      note: 'Что меняется, словами для читателей',
      why: 'Почему (Enter — не указывать)',
      impact: 'Что это значит для читателя (Enter — не указывать)',
      because: 'Почему изменение оценено ниже, чем по правилам; это будет опубликовано',
    },
    inLanguage: { ru: 'по-русски', en: 'по-английски' },
    weigh: 'Насколько это существенно: material, clarification или editorial (Enter — как получится по правилам): ',
    written: (path) => `Записано: ${path}`,
    planned: (path) => `Будет записано (--dry-run: пока ничего не записано): ${path}`,
  },
  en: {
    subjects: (subjects) => `The note speaks of: ${subjects}.`,
    ask: {
      note: 'What changes, in words for readers',
      why: 'Why (Enter: leave it out)',
      impact: 'What it means for readers (Enter: leave it out)',
      because: 'Why the change is rated lower than the rules do; this is published',
    },
    inLanguage: { ru: 'in Russian', en: 'in English' },
    weigh: 'How material it is: material, clarification or editorial (Enter: as the rules make it): ',
    written: (path) => `Written: ${path}`,
    planned: (path) => `To be written (--dry-run: nothing is written yet): ${path}`,
  },
};
