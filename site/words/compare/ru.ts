/** Words of the page that compares any two editions, in Russian. */
export const ru = {
  heading: 'Сравнение редакций',
  title: (title: string) => `${title}: сравнение редакций`,
  summary: 'Чем отличаются две любые редакции и что изменилось с\u00a0любого дня.',
  choose: 'Что сравнить',
  from: 'Редакция',
  to: 'с\u00a0редакцией',
  show: 'Сравнить',
  option: (number: number, date: string) => `№\u00a0${number}, с\u00a0${date}`,
  withdrawn: 'отозвана',
  since: 'Что изменилось с\u00a0этого дня',
  showSince: 'Показать',
  consecutive: 'Изменения по порядку',
  consecutiveOf: (number: number, before: number) =>
    `редакция №\u00a0${number} по сравнению с\u00a0редакцией №\u00a0${before}`,
  scriptless: 'Чтобы сравнить две любые редакции, включите в\u00a0браузере скрипты. Изменения по порядку\u00a0— ниже.',
  single: 'Пока есть только одна редакция: сравнивать её не с\u00a0чем.',
  /**
   * Given to the browser: texts with `{placeholders}`.
   * @param known the day as of which the site knows what holds: the reader's own may be much later.
   */
  script: (known: string) => ({
    locale: 'ru',
    pair: 'Редакция №\u00a0{before} → редакция №\u00a0{after}',
    dates: '№\u00a0{before}\u00a0—\u00a0с\u00a0{from}, №\u00a0{after}\u00a0—\u00a0с\u00a0{to}',
    loading: 'Сравниваем редакции…',
    failed: 'Не удалось загрузить редакции. Проверьте соединение и попробуйте ещё раз.',
    original: 'У одной из редакций нет перевода, поэтому сравнивается обязательный текст.',
    unknownEdition: 'Редакции «{asked}» нет. Выберите редакции из списка.',
    sameEdition: 'Выбрана одна и\u00a0та же редакция №\u00a0{number}. Выберите две разные.',
    swapped: 'Редакции показаны по порядку: сначала прежняя, потом новая.',
    badDate: '«{asked}»\u00a0— не дата. Укажите день, например 2025-03-01.',
    nothingInForce: `По сведениям на\u00a0${known} сейчас не действует ни одна редакция. Выберите редакции из списка.`,
    future: '{date} ещё впереди. Выберите день в\u00a0прошлом или редакции из списка.',
    beforeFirst: '{date} документ ещё не действовал: редакция №\u00a0{number}, первая, действует с\u00a0{effective}',
    unchanged: `С\u00a0{date} ничего не изменилось: действует та же редакция №\u00a0{number} (по сведениям на\u00a0${known}).`,
    sinceThen: `{date} действовала редакция №\u00a0{number} (по сведениям на\u00a0${known}).`,
  }),
};

/** What a language has to give for them. */
export type CompareWords = typeof ru;
