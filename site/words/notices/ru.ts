/** Words of notices, and of the page that tells how to embed them, in Russian. */
export const ru = {
  title: (title: string, number: number) => `${title}: уведомление о\u00a0редакции №\u00a0${number}`,
  description: (number: number, date: string) =>
    `Что меняет редакция №\u00a0${number}, которая вступает в силу ${date}, и что вы можете сделать.`,
  descriptionPast: (number: number, date: string) =>
    `Что изменила редакция №\u00a0${number}, которая вступила в\u00a0силу ${date}, и что вы можете сделать.`,
  descriptionWithdrawn: (number: number, date: string) =>
    `Редакция №\u00a0${number} отозвана ${date} и в силу не вступит.`,

  wasToChange: 'Должно было измениться:',
  toChanges: 'Все изменения в\u00a0тексте',

  // Where the notice has run its course.
  held: (number: number, date: string) => `Редакция №\u00a0${number} действует с\u00a0${date}`,
  past: (number: number, first: string, last: string) =>
    `Редакция №\u00a0${number} действовала с\u00a0${first} по\u00a0${last}`,
  offered: (number: number, first: string, last: string) =>
    `Редакция №\u00a0${number} предлагалась с\u00a0${first} по\u00a0${last} Она больше не предлагается; действует для тех, кто на неё согласился.`,
  toDocument: 'Документ',
  withdrawnKicker: 'Отозвана',
  withdrawnHeading: (number: number, date: string) => `Редакция №\u00a0${number} не вступит в силу ${date}`,
  replaced: 'Вместо неё опубликована',

  // The end of a whole document.
  ending: 'уведомление об\u00a0утрате силы',
  endTitle: (title: string) => `${title}: уведомление об\u00a0утрате силы`,
  endDescription: (date: string) =>
    `Документ утрачивает силу ${date}: до какого дня он применяется, что его заменяет и\u00a0что вы можете сделать.`,
  endDescriptionWithdrawn: (effective: string, date: string) =>
    `Решение о\u00a0том, что документ утратит силу ${effective}, отозвано ${date}`,
  endHeading: 'Документ утрачивает силу',
  endHeadingPast: 'Документ утратил силу',
  endWithdrawnKicker: 'Отозвано',
  endWithdrawnHeading: (date: string) => `Решение о\u00a0том, что документ утратит силу ${date}, отозвано`,
  endAhead: (period: string) => `объявлено за\u00a0${period} до утраты силы`,
  endAnnounced: (date: string) => `объявлено ${date}`,
  endWithdrawn: (date: string) => `решение отозвано ${date}`,
  endWasDue: (date: string) => `документ должен был утратить силу ${date}`,
  endCame: (date: string) => `Документ утратил силу ${date}`,
  endNothing: 'Делать ничего не нужно: из-за этого решения документ силу не утратит.',
  endSuccessor: 'Что применяется вместо него, сказано в\u00a0документе',
  endHistory: 'Тексты всех редакций останутся по\u00a0прежним адресам:',
  endForetold: 'Об\u00a0этом мы предупреждали:',

  // Facts before and after.
  facts: 'По пунктам',
  what: 'Что',
  absent: 'нет',

  // What people can do.
  advice: 'Что вы можете сделать',
  until: (number: number, last: string) =>
    `По\u00a0${last} включительно применяется редакция №\u00a0${number}: до этого дня всё остаётся по-прежнему.`,
  upTo: (number: number, last: string) => `По\u00a0${last} включительно применяется редакция №\u00a0${number}.`,
  between: (number: number, first: string, last: string) =>
    `С\u00a0${first} по\u00a0${last} включительно применяется редакция №\u00a0${number}.`,
  on: (number: number, day: string) => `${day} применяется редакция №\u00a0${number}.`,
  toUntil: (number: number) => `Редакция №\u00a0${number}`,
  nothing: 'Делать ничего не нужно: эти изменения не состоятся.',
  ask: 'Если вы не согласны или хотите что-то уточнить, напишите нам:',
  rights: 'Какие требования вы вправе предъявить, сказано в разделе',
  section: (number: string, heading: string) => `${number} «${heading}»`,
  remember: 'Чтобы не забыть о дате, добавьте календарь изменений:',
  calendar: 'Календарь',
  follow: 'Чтобы узнавать обо всех изменениях этого документа, подпишитесь на ленту:',
  feed: 'Лента Atom',

  // The list.
  earlier: 'Прежние',
  channels: 'Как узнавать об изменениях',
  channelsSummary: 'Ни один из этих способов не требует оставлять нам адрес.',
  byFeed: 'В программе для чтения лент:',
  byJson: 'JSON Feed',
  byCalendar: 'В календаре, с напоминанием за неделю:',
  bySite: 'На своём сайте или в приложении:',
  toEmbed: 'Как встроить уведомления',
  siteFeed: 'Изменения всех документов',
  policyFeed: 'Изменения этого документа',

  // Embedding.
  embed: 'Уведомления на вашем сайте',
  embedSummary:
    'Готовые строки: их остаётся только скопировать. Пока идёт уведомление, на странице видна полоса с датой и ссылкой.',
  live: 'Как это выглядит',
  liveText:
    'Полоса ниже настоящая: её показывает тот же скрипт. Если её нет, сейчас никакое уведомление не идёт, вы его скрыли или скрипты выключены. Скрытое уведомление больше не появится, следующее будет видно.',
  script: 'Скрипт',
  scriptText:
    'Вставьте строку в любое место страницы. Скрипт весит меньше килобайта, не ставит файлов cookie, никуда, кроме этого сайта, не обращается и говорит на языке страницы.',
  fixed: 'Неизменный скрипт',
  fixedText:
    'Браузер выполнит только этот самый скрипт: любая подмена видна по отпечатку. Такая строка работает всегда, но новые версии в неё не попадают.',
  place: 'Место на странице',
  placeText: 'Полоса появится в начале этого элемента. Если его нет, то в начале страницы.',
  policy: 'Правила безопасности',
  policyText: 'Если у страницы есть Content-Security-Policy, добавьте в неё только это. Стили разрешать не нужно.',
  html: 'Без скрипта',
  htmlText: 'Для сайтов, где скрипты запрещены. Строка верна в любой день:',
  feeds: 'Для программ',
  feedsText: 'В заголовок страницы, чтобы программы для чтения нашли ленту.',
  json: 'Данные',
  jsonText: 'Приложению хватит одного файла, чтобы узнать, изменился ли документ и нужно ли спросить согласие заново:',
};

/** The words that a language has to give. */
export type NoticeWords = typeof ru;
