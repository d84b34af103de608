import { formatDate, plural } from '../../../i18n/index.ts';
import type { StatusWords } from './words.ts';

const days = (count: number): string =>
  `${count}\u00a0${plural(count, 'ru', { one: 'день', few: 'дня', many: 'дней' })}`;

export const ru: StatusWords = {
  title: (date, zone) => `Политики на ${date} по ${zone}`,
  none: 'Политик нет.',
  unreliable: (policies) => `Политики, реестр которых повреждён, пропущены: ${policies}.`,
  inForce: (edition, from, until) =>
    `Действует редакция №\u00a0${edition} с ${from}${until === undefined ? '' : ` по ${until} включительно`}`,
  notInForce: 'Ни одна редакция не действует.',
  upcoming: (edition, from, left, materiality) =>
    `Будущая редакция №\u00a0${edition}: ${materiality}, вступает в силу ${from} — ${left === 0 ? 'сегодня' : `через ${days(left)}`}.`,
  urgent: (count, because, reference) =>
    `Срочно: полных дней предупреждения — ${count}. Причина: ${because} Основание: ${reference}`,
  scheduled: (edition, announced, from) =>
    `Подготовлена редакция №\u00a0${edition}: будет опубликована ${announced}, вступает в силу ${from}`,
  retired: (date, successor) =>
    `Политика прекращает действие ${date}${successor === undefined ? '' : `; её заменяет «${successor}»`}`,
  on: (date, tense, edition) => {
    const verb = { past: 'действовала', present: 'действует', future: 'будет действовать' }[tense];
    const none = { past: 'не действовала', present: 'не действует', future: 'не будет действовать' }[tense];
    return edition === undefined ? `На ${date} ни одна редакция ${none}.` : `На ${date} ${verb} ${edition}.`;
  },
  edition: (number) => `редакция №\u00a0${number}`,
  draft: {
    same: 'Рабочий текст не изменён.',
    none: 'Рабочего текста нет.',
    unsound: 'Рабочий текст с ошибками: gazette check.',
    uncompared: 'С чем сравнить рабочий текст, неизвестно: файлы редакций повреждены.',
    ended: 'Объявлено о прекращении; новых редакций не будет.',
    translated: (policy, edition, languages) =>
      `В рабочем тексте изменён только перевод (${languages}): gazette correct ${policy} ${edition}.`,
    first: (earliest) => `Рабочий текст ещё не объявлен; если объявить сегодня, может действовать с ${earliest}`,
    changed: (materiality, earliest) =>
      `Рабочий текст изменён: ${materiality}; если объявить сегодня — вступит в силу не раньше ${earliest}`,
    unspoken: (subjects) => `Объявить пока нельзя: нет пояснения к ${subjects}.`,
  },
  language: { ru: 'русский', en: 'английский' },
  materiality: { material: 'существенное изменение', clarification: 'уточнение', editorial: 'редакционная правка' },
  errors: (count) =>
    `В файлах ${count}\u00a0${plural(count, 'ru', { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}: gazette check.`,
  days: 'Ближайшие сроки',
  noDays: 'Ближайших сроков нет.',
  more: (count) => `… и ещё ${count}`,
  day: {
    announce: (effective) => `последний день, чтобы объявить рабочий текст с вступлением в силу ${effective}`,
    replace: (effective, edition) =>
      `последний день, чтобы объявить существенные отличия от редакции №\u00a0${edition} с тем же днём вступления в силу (${effective})`,
    publish: (_, edition) => `публикуется редакция №\u00a0${edition}`,
    freely: (_, edition) =>
      `последний день, чтобы перенести или отозвать редакцию №\u00a0${edition} без объяснения причины`,
    revoke: (_, edition) => `последний день, чтобы перенести или отозвать редакцию №\u00a0${edition}, объяснив причину`,
    effective: (_, edition) => `вступает в силу редакция №\u00a0${edition}`,
    ends: () => 'политика прекращает действие',
  },
  ofEnd: {
    publish: 'объявляется о прекращении политики',
    freely: 'последний день, чтобы перенести или отозвать прекращение политики без объяснения причины',
    revoke: 'последний день, чтобы перенести или отозвать прекращение политики, объяснив причину',
  },
  date: (date) => formatDate(date, 'ru'),
};
