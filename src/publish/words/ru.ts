import type { PluralForms } from '../../i18n/index.ts';

/** What notices, feeds, calendars and the banner say in Russian. */
export const ru = {
  /** A title inside a sentence; the quotation marks that it has become inner ones. */
  quote: (title: string) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`,
  materiality: { material: 'существенное изменение', clarification: 'уточнение', editorial: 'редакционная правка' },
  events: {
    announced: 'объявлено',
    postponed: 'перенесено',
    withdrawn: 'отозвано',
    inForce: 'вступило в силу',
    retired: 'объявлено об утрате силы',
    ended: 'утратило силу',
    remark: 'примечание',
  },

  // Headlines; each names the document and a date that stays true.
  editionTitle: (title: string, number: number) => `${title}: редакция №\u00a0${number}`,
  announcedTitle: (title: string, number: number, date: string) =>
    `${title}: редакция №\u00a0${number} вступает в силу ${date}`,
  postponedTitle: (title: string, number: number, date: string) =>
    `${title}: вступление в силу редакции №\u00a0${number} перенесено на\u00a0${date}`,
  withdrawnTitle: (title: string, number: number) => `${title}: редакция №\u00a0${number} отозвана`,
  wasDueTitle: (title: string, number: number, date: string) =>
    `${title}: редакция №\u00a0${number} должна была вступить в силу ${date}, но отозвана`,
  inForceTitle: (title: string, number: number, date: string) =>
    `${title}: редакция №\u00a0${number} вступила в силу ${date}`,
  remarkTitle: (title: string, number: number) => `${title}: примечание к\u00a0редакции №\u00a0${number}`,
  retiredTitle: (title: string, date: string) => `${title}: документ утрачивает силу ${date}`,
  endedTitle: (title: string, date: string) => `${title}: документ утратил силу ${date}`,
  endPostponedTitle: (title: string, date: string) => `${title}: утрата силы перенесена на\u00a0${date}`,
  endWithdrawnTitle: (title: string) => `${title}: решение об утрате силы отозвано`,
  endWasDueTitle: (title: string, date: string) =>
    `${title}: документ должен был утратить силу ${date}, но это решение отозвано`,

  // Sentences about dates.
  announced: (date: string, ahead: string) =>
    `Уведомление опубликовано ${date}, за\u00a0${ahead} до вступления в силу.`,
  announcedUrgently: (date: string, ahead: string, days: string) =>
    `Уведомление опубликовано ${date}, за\u00a0${ahead} до вступления в силу вместо ${days}.`,
  wholeAhead: { one: 'полный день', few: 'полных дня', many: 'полных дней' } as PluralForms,
  announcedTheDayBefore: (date: string, days: string) =>
    `Уведомление опубликовано ${date}, накануне вступления в силу, а не за\u00a0${days}.`,
  published: (date: string) => `Уведомление опубликовано ${date}`,
  because: (reason: string) => `Причина: ${reason}`,
  reference: (text: string) => `Основание: ${text}`,
  postponed: (number: number, from: string, to: string) =>
    `Вступление в силу редакции №\u00a0${number} перенесено с\u00a0${from} на\u00a0${to}`,
  postponedSince: (first: string) => `Сначала вступление в силу было назначено на\u00a0${first}`,
  withdrawn: (number: number, effective: string, date: string) =>
    `Редакция №\u00a0${number}, которая должна была вступить в силу ${effective}, отозвана ${date} и в силу не вступит.`,
  replacedBy: (number: number) => `Вместо неё опубликована редакция №\u00a0${number}.`,
  tookEffect: (number: number, date: string) => `Редакция №\u00a0${number} вступила в силу ${date}`,
  inPlaceOf: (number: number) => ` и заменила редакцию №\u00a0${number}`,
  imported: 'Редакция внесена в реестр из прежних публикаций.',
  retired: (title: string, date: string) => `Документ ${title} утрачивает силу ${date}`,
  ended: (title: string, date: string) => `Документ ${title} утратил силу ${date}`,
  successor: (title: string) => `Его заменяет документ ${title}.`,
  noSuccessor: 'Документ, который его заменит, не назван.',
  endAnnounced: (date: string, ahead: string) => `Уведомление опубликовано ${date}, за\u00a0${ahead} до утраты силы.`,
  endPostponed: (title: string, from: string, to: string) =>
    `День, когда документ ${title} утратит силу, перенесён с\u00a0${from} на\u00a0${to}`,
  endPostponedSince: (first: string) => `Сначала документ должен был утратить силу ${first}`,
  endWithdrawn: (title: string, effective: string, date: string) =>
    `Решение о\u00a0том, что документ ${title} утратит силу ${effective}, отозвано ${date}`,
  holdsUntil: (number: number, last: string) => `По\u00a0${last} включительно действует редакция №\u00a0${number}.`,
  holdsFrom: (number: number, first: string, last: string) =>
    `С\u00a0${first} по\u00a0${last} включительно действует редакция №\u00a0${number}.`,
  holdsOn: (number: number, day: string) => `${day} действует редакция №\u00a0${number}.`,
  questions: (email: string) => `С\u00a0вопросами и возражениями пишите на\u00a0${email}.`,

  // Parts of a notice.
  notes: 'Что меняется',
  notesWithdrawn: 'Что должно было измениться',
  facts: 'Изменения по пунктам',
  toNotice: 'Уведомление',
  toChanges: 'Все изменения в тексте',
  toEdition: (number: number) => `Текст редакции №\u00a0${number}`,
  toPolicy: 'Страница документа',

  // Feeds and the calendar.
  feedTitle: (publisher: string) => `${publisher}: изменения политик и правил`,
  policyFeedTitle: (title: string) => `${title}: изменения`,
  feedSummary: 'Когда каждая редакция опубликована, перенесена, отозвана и вступает в силу — и что в ней меняется.',
  calendarTitle: (publisher: string) => `${publisher}: политики и правила`,
  reminder: (title: string) => `Через неделю: ${title}`,

  // The banner and the snippets to embed.
  bannerLabel: 'Уведомление об изменении документов',
  bannerTakesEffect: (title: string, date: string) => `${date} вступает в силу новая редакция документа ${title}`,
  bannerBegins: (title: string, date: string) => `${date} вступает в силу документ ${title}`,
  bannerPostponed: (title: string, date: string) =>
    `Вступление в силу новой редакции документа ${title} перенесено на\u00a0${date}`,
  bannerWithdrawn: (title: string, date: string) =>
    `Новая редакция документа ${title}, которая должна была вступить в силу ${date}, отозвана`,
  bannerEndPostponed: (title: string, date: string) =>
    `День, когда документ ${title} утратит силу, перенесён на\u00a0${date}`,
  bannerEndWithdrawn: (title: string, date: string) =>
    `Решение о\u00a0том, что документ ${title} утратит силу ${date}, отозвано`,
  more: 'Подробнее',
  dismiss: 'Скрыть',
  early: 'Мы заранее предупреждаем об изменениях наших документов:',
  allNotices: 'все уведомления',
  feedLink: 'Изменения политик и правил',
};

/** The words that a language has to give. */
export type Words = typeof ru;
