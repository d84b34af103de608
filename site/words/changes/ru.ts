/** Words of the page that shows what an edition changes, and of the links to it, in Russian. */
export const ru = {
  heading: (number: number) => `Изменения в\u00a0редакции №\u00a0${number}`,
  title: (title: string, number: number) => `${title}: изменения в\u00a0редакции №\u00a0${number}`,
  summary: (after: string, before: string) => `Чем ${after} отличается от ${before}.`,
  /** Stands before the summary. */
  succeeds: (title: string) => `Этот документ приходит на смену документу «${title}». `,
  dated: (number: number, date: string) => `редакция №\u00a0${number} (с\u00a0${date})`,
  datedGenitive: (number: number, date: string) => `редакции №\u00a0${number} (с\u00a0${date})`,
  first: 'Это первая редакция: сравнивать её не с\u00a0чем.',
  alone: 'Ни одну редакцию она не изменяла: сравнивать её не с\u00a0чем.',
  toChanges: 'Все изменения в\u00a0тексте',
  changesOf: (number: number) => `Эта редакция изменяет редакцию №\u00a0${number}.`,
  toCompare: 'Сравнить любые две редакции',
};

/** What a language has to give for them. */
export type ChangesWords = typeof ru;
