import type { PluralForms } from '../gazette.ts';

/** Words of the interface in Russian. */
export const ru = {
  /** How this language calls itself, on the link that leads to it. */
  ownName: 'По-русски',
  locale: 'ru_RU',
  siteTitle: 'Политики и правила',
  skip: 'Перейти к тексту',
  navigation: 'Сайт',
  documents: 'Документы',
  notices: 'Уведомления',
  contents: 'Содержание',
  plain: 'Простыми словами',
  asOf: (date: string) => `сведения на\u00a0${date}`,
  edition: (number: number) => `редакция №\u00a0${number}`,
  /** An edition in the least room. */
  mark: (number: number) => `№\u00a0${number}`,
  editions: 'Редакции',
  allEditions: 'Все редакции',

  // The line of record.
  announced: (date: string) => `опубликована ${date}`,
  imported: (date: string) => `внесена в реестр ${date} из прежних публикаций`,
  inForceSince: (date: string) => `действует с\u00a0${date}`,
  due: (number: number, date: string) => `редакция №\u00a0${number} должна заменить её ${date}`,
  takesEffect: (date: string) => `вступает в силу ${date}`,
  replaces: (number: number) => `должна заменить редакцию №\u00a0${number}`,
  held: (first: string, last: string) =>
    first === last ? `действовала один день, ${first}` : `действовала с\u00a0${first} по\u00a0${last}`,
  offered: (first: string, last: string) =>
    `предлагалась ${first === last ? `один день, ${first}` : `с\u00a0${first} по\u00a0${last}`}, больше не предлагается, действует для тех, кто согласился`,
  replacedBy: (number: number) => `её заменила редакция №\u00a0${number}`,
  withdrawn: (date: string) => `отозвана ${date}`,
  neverHeld: (date: string) => `должна была вступить в силу ${date}`,
  ends: (date: string) => `документ утрачивает силу ${date}`,
  ended: (date: string) => `документ утратил силу ${date}`,
  nothingHolds: 'ни одна редакция не действует',

  // The band above a text.
  noticeOf: (date: string) => `Уведомление от\u00a0${date}`,
  noticeSays: (number: number) => `вступает в силу редакция №\u00a0${number}`,
  noticeReplaces: (next: number, present: number) =>
    `редакция №\u00a0${next} должна заменить редакцию №\u00a0${present}`,
  // The same once its day has come.
  noticeSaid: (number: number) => `вступила в\u00a0силу редакция №\u00a0${number}`,
  noticeReplaced: (next: number, present: number) => `редакция №\u00a0${next} заменила редакцию №\u00a0${present}`,
  alsoChanges: (sentences: string) => `И ещё ${sentences}.`,
  changes: { one: 'изменение', few: 'изменения', many: 'изменений' } as PluralForms,
  toNotice: 'Уведомление полностью',
  toText: (number: number) => `Текст редакции №\u00a0${number}`,
  ahead: (period: string) => `объявлено за\u00a0${period} до вступления в силу`,
  because: (reason: string) => `Почему: ${reason}`,
  materiality: { material: 'существенное изменение', clarification: 'уточнение', editorial: 'редакционная правка' },
  offeredEdition: (last: string) =>
    `Эта редакция предлагалась по\u00a0${last} включительно. Она больше не предлагается; действует для тех, кто на неё согласился.`,
  pastEdition: (last: string) => `Эта редакция действовала по\u00a0${last} включительно.`,
  withdrawnEdition: (date: string) => `Эта редакция отозвана ${date} и в силу не вступила.`,
  futureEdition: (date: string) => `Эта редакция вступает в силу ${date}`,
  toPolicy: 'Действующая редакция',
  languages: { ru: 'русский', en: 'английский' },
  languageText: (language: string) => `${language} текст`,
  authoritative: (language: string) => `Обязательную силу имеет ${language} текст; этот перевод сделан для удобства.`,
  untranslated: 'Перевода этой редакции нет. Ниже\u00a0— её обязательный текст.',
  successor: 'Вместо него:',
  otherEditions: 'История документа:',

  // Home.
  homeSummary: 'Что действует, с какого дня и что должно измениться.',
  documentCount: { one: 'документ', few: 'документа', many: 'документов' } as PluralForms,
  since: 'Действует с',
  next: 'Следующая с',
  ceases: 'Утрачивает силу',

  // Timeline and record.
  timelineTitle: (title: string) => `${title}: редакции`,
  timelineSummary:
    'Когда каждую редакцию опубликовали или внесли в\u00a0реестр, с какого и по какой день она действует.',
  ribbon: 'На шкале времени',
  ribbonNotice: 'срок уведомления',
  ribbonNoticeOf: (number: number) => `уведомление о редакции №\u00a0${number}`,
  ribbonForce: 'действие',
  ribbonNow: 'сведения на этот день',
  list: 'По порядку',
  record: 'Реестр публикаций',
  recordSummary:
    'Записи только добавляются. Каждая хранит отпечаток предыдущей, а также отпечатки файла и слов редакции (SHA-256), так что подмену видно.',
  events: {
    imported: 'внесена из прежних публикаций',
    announced: 'опубликована',
    postponed: 'перенесена',
    withdrawn: 'отозвана',
    corrected: 'исправлена',
    remark: 'примечание',
    retired: 'документ утрачивает силу',
  },
  endEvents: {
    postponed: 'утрата силы документом перенесена',
    withdrawn: 'решение об\u00a0утрате силы документом отозвано',
  } as Readonly<Record<string, string>>,
  endsOn: (date: string) => `первый день без него\u00a0— ${date}`,
  remarkTo: (number: number, note: string) => `К редакции №\u00a0${number} добавлено примечание: ${note}`,
  /** A public note above a text. */
  noteOf: (date: string, note: string) => `Примечание от\u00a0${date}: ${note}`,
  effectiveOn: (date: string) => `вступление в силу\u00a0— ${date}`,
  whatChanged: 'Что изменилось',
  firstEdition: 'Первая редакция.',

  // Colophon of an edition.
  colophon: 'Выходные сведения',
  document: 'Документ',
  standing: 'Положение',
  amends: 'Изменяет',
  amendsEdition: (number: number) => `редакцию №\u00a0${number}`,
  kindOfChange: 'Характер изменения',
  digests: 'Отпечатки',
  textDigest: 'Отпечаток текста',
  sourceDigest: 'Отпечаток файла',
  previousDigest: 'Отпечаток предыдущей записи',
  recordEntry: 'Запись в реестре',
  permanentAddress: 'Постоянный адрес',

  // Notices.
  noticesSummary: 'О чём мы предупредили и с какого дня это действует.',
  noDocuments: 'Пока ничего не опубликовано.',
  noNotices: 'Уведомлений не было.',

  // Imprint.
  publisher: 'Издатель',
  zone: (zone: string) => `Даты\u00a0— по ${zone}.`,

  // No such page.
  missing: 'Такой страницы нет',
  missingAdvice: 'Возможно, в адресе опечатка. Все документы и их редакции доступны с главной страницы.',
  toHome: 'Перечень документов',
};

/** The words that a language of the interface has to give. */
export type Words = typeof ru;
