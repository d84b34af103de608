import { formatDate, plural } from '../../../i18n/index.ts';
import type { ActWords } from './words.ts';

function inDays(days: number): string {
  const forms = { one: 'день', few: 'дня', many: 'дней' };
  return days === 0 ? 'сегодня же' : `через ${days}\u00a0${plural(days, 'ru', forms)}`;
}

const examples: Readonly<Record<string, string>> = { effective: '2027-01-12', base: 'main' };

export const ru: ActWords = {
  planned: 'План; ничего ещё не записано',
  done: 'Сделано',
  refused: 'Отказано, файлы не изменены.',
  announced: (edition, date, effective, days) =>
    `Редакция №\u00a0${edition} публикуется ${date} и вступает в силу ${effective} (${inDays(days)}).`,
  announcedEarlier: (edition, date, effective, days) =>
    `Редакция №\u00a0${edition} вступает в силу ${effective} (${inDays(days)}); датой публикации остаётся ${date}, потому что существенных отличий от заменяемой редакции нет.`,
  replaces: (edition) => `Редакция №\u00a0${edition} отзывается и в силу не вступит: эта её заменяет.`,
  urgent: (because, reference) => `Срочно. Причина: ${because} Основание: ${reference}`,
  imported: (edition, effective) =>
    `Редакция №\u00a0${edition} вносится в реестр как история: действовала с ${effective} до того, как появился Gazette.`,
  postponed: (edition, from, to) => `Вступление в силу редакции №\u00a0${edition} переносится с ${from} на ${to}`,
  withdrawn: (edition, effective) =>
    `Редакция №\u00a0${edition}, назначенная на ${effective}, отзывается и в силу не вступит.`,
  corrected: (edition) => `Исправляется редакция №\u00a0${edition}; основной текст остаётся прежним.`,
  remark: (edition) =>
    `К редакции №\u00a0${edition} добавляется примечание. Его увидят на странице редакции, на странице политики, пока эта редакция действует, и в лентах.`,
  retired: (announced, effective) => `Политика прекращает действие ${effective}; объявляется об этом ${announced}`,
  endPostponed: (from, to) => `Прекращение политики переносится с ${from} на ${to}`,
  endWithdrawn: (effective) => `Решение о прекращении политики ${effective} отзывается: она продолжает действовать.`,
  successor: (title) => `Её заменяет документ «${title}».`,
  undone: (base) => `Из реестра убирается то, чего нет в ${base}:`,
  restored: (base) => `Реестр и редакции становятся такими, как в ${base}.`,
  because: (text) => `Причина: ${text}`,
  verdict: {
    material: (amends) => `Это существенное изменение редакции №\u00a0${amends}.`,
    clarification: (amends) => `Это уточнение редакции №\u00a0${amends}: существенных изменений нет.`,
    editorial: (amends) => `Это редакционная правка редакции №\u00a0${amends}: смысл прежний.`,
  },
  first: 'Это первая редакция политики.',
  group: { material: 'Существенное:', clarification: 'Уточнения:', editorial: 'Редакционное:' },
  lowered: {
    material: 'Почему это существенно?',
    clarification: 'Почему это только уточнение?',
    editorial: 'Почему это только правка?',
  },
  account: 'Что меняется',
  corrections: 'Что исправляется',
  added: 'перевода не было',
  returned: (entries) => `Пояснения к изменениям возвращаются в changes/: ${entries}.`,
  lost: (files) =>
    `Повреждены или пропали, поэтому пояснения к изменениям из них в changes/ не возвращаются: ${files}. Если они нужны, ищите их в истории git.`,
  readers: (language) => ({ ru: 'Что узнают читатели, по-русски', en: 'Что узнают читатели, по-английски' })[language],
  audience: {
    material: 'Узнают все: на странице политики, на главной странице, из баннера, лент и календаря.',
    clarification: 'Узнают на странице политики, из лент и календаря.',
    editorial: 'Будет только строка в хронологии редакций: об исправлениях такого рода никого не извещают.',
  },
  everyone: 'Об этом скажут там же, где объявляли.',
  nobody: 'Читатели об этом не знали, поэтому им ничего не сообщается.',
  together: (count) => `${count}\u00a0${plural(count, 'ru', { one: 'политика', few: 'политики', many: 'политик' })}.`,
  letters: 'Письма',
  sendLetters:
    'Среди путей уведомления названа почта, но писем Gazette пока не рассылает. Когда уведомление появится на сайте, разошлите их сами, с этими адресами:',
  letterNotice: (language) => ({ ru: 'уведомление по-русски', en: 'уведомление по-английски' })[language],
  letterText: (language) => ({ ru: 'текст по-русски', en: 'текст по-английски' })[language],
  deadlines: 'Сроки',
  deadline: {
    publish: 'последний день, чтобы это появилось на сайте (слить ветку и собрать сайт)',
    freely: 'последний день, чтобы перенести или отозвать без объяснения причины',
    revoke: 'последний день, чтобы перенести или отозвать, объяснив причину',
    effective: 'вступает в силу',
    ends: 'политика перестаёт действовать',
  },
  files: 'Файлы',
  created: 'новый',
  deleted: 'удаляется',
  changed: 'изменяется',
  notWritten: 'Ничего не записано. Чтобы выполнить, повторите команду без --dry-run.',
  commit: 'Сохраните эти файлы в git одним коммитом.',
  settled: {
    finished: 'Прошлая команда была прервана; теперь она доведена до конца.',
    undone: 'Прошлая команда была прервана, не успев ничего изменить; её следы убраны.',
  },
  misuse(misuse) {
    switch (misuse.kind) {
      case 'date':
        return `--${misuse.option}: «${misuse.value}» — не дата. Пример: 2027-01-12.`;
      case 'language':
        return `--${misuse.option}: на этом языке политики не публикуются. Языки издателя: ${misuse.value}.`;
      case 'edition':
        return misuse.value === '' ? 'Назовите номер редакции.' : `«${misuse.value}» — не номер редакции. Пример: 3.`;
      case 'policy':
        return 'Назовите политику или укажите --all.';
      case 'missing':
        return `Не хватает --${misuse.option}. Пример: --${misuse.option} ${examples[misuse.option] ?? '"…"'}.`;
      case 'twice':
        return `Текст --${misuse.option} дан дважды на основном языке.`;
      case 'alone':
        return `--${misuse.option} бывает только вместе с --urgent.`;
      case 'together':
        return `--${misuse.option} и ${misuse.other} вместе не имеют смысла.`;
    }
  },
  date: (date) => formatDate(date, 'ru'),
};
