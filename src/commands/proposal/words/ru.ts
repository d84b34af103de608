import { plural } from '../../../i18n/index.ts';
import { endSentence as ended } from '../../../publish/sentence.ts';
import type { ProposalWords } from './types.ts';

const languages = { ru: 'русский', en: 'английский' } as const;

function whole(days: number): string {
  return `${days}\u00a0${plural(days, 'ru', { one: 'полный день', few: 'полных дня', many: 'полных дней' })}`;
}

function of(edition: number | undefined): string {
  return edition === undefined ? '' : ` редакции №\u00a0${edition}`;
}

export const ru: ProposalWords = {
  against: (base) => `Что меняет эта ветка по сравнению с ${base}`,
  nothing: (base) => `По сравнению с ${base} рабочие тексты политик и реестры публикаций не изменились.`,
  group: { material: 'Существенное', clarification: 'Уточнения', editorial: 'Редакционные правки' },
  weight: { material: 'существенное изменение', clarification: 'уточнение', editorial: 'редакционная правка' },
  added: 'Новая политика.',
  removed: 'Папка политики удалена.',
  writeNote: 'Написать пояснение на GitHub',
  unseen: 'Читатели увидят тот же текст: изменились только пояснения к изменениям.',
  unreadable: {
    branch: 'Что меняется, станет известно, когда в файле политики не будет ошибок.',
    base: 'Что меняется, неизвестно: до этой ветки файл политики был с ошибками.',
  },
  translation: (language) => `Изменился только перевод на ${languages[language]}.`,
  earliest: {
    from: (date) => `Если объявить сегодня, вступит в силу не раньше ${date}`,
    notice: (days) => `: о существенном изменении предупреждают за ${whole(days)}`,
    order: (edition) => `: только после редакции №\u00a0${edition}`,
  },
  pending: (edition, weight) => `Вместе со всем, что накопилось после редакции №\u00a0${edition}: ${weight}.`,
  entered: (edition, amends) => `Что меняет редакция №\u00a0${edition} в редакции №\u00a0${amends}`,
  onward: (edition) =>
    `Чем рабочий текст отличается от редакции №\u00a0${edition}: это вместе с ней не объявляется и останется в проекте`,
  urgent: (days, promised) =>
    `Срочно: полных дней предупреждения — ${days}${promised === undefined ? '' : ` вместо ${promised}`}.`,
  urgentBecause: (because, reference) => `Причина: ${ended(because)} Основание: ${ended(reference)}`,
  byRules: (weight) => `по правилам — ${weight}, понижено в пояснении`,
  ahead: { never: 'никто не предупреждён', urgent: 'срочно' },
  silent: 'Пояснения к этому нет, поэтому изменение считается существенным.',
  spokenBefore: 'Об этом говорит только прежнее пояснение: проверьте, верно ли оно и теперь.',
  note: (note) => `Читателям: ${note}`,
  because: (reason) => `Почему не больше: ${reason}`,
  event: {
    imported: (edition, effective) => `В реестр внесена прежняя редакция №\u00a0${edition}, действует с ${effective}`,
    announced: (edition, effective) => `Объявляется редакция №\u00a0${edition}, вступает в силу ${effective}`,
    postponed: (edition, effective) =>
      `${edition === '' ? 'Прекращение политики' : `Редакция №\u00a0${edition}`} откладывается до ${effective}`,
    withdrawn: (edition) =>
      edition === '' ? 'Решение о прекращении политики отзывается' : `Редакция №\u00a0${edition} отзывается`,
    corrected: (edition) => `Исправляется редакция №\u00a0${edition}`,
    remark: (edition) =>
      edition === '' ? 'Добавляется примечание' : `К редакции №\u00a0${edition} добавляется примечание`,
    retired: (_edition, effective) => `Политика прекращает действие ${effective}`,
  },
  recordKept: 'Прежние записи реестра не тронуты.',
  recordRewritten:
    'Прежние записи реестра изменены; что узнают читатели, станет известно, когда реестр будет возвращён.',
  redline: (edition) => `Правка в тексте${of(edition)}`,
  redlineIn: (language, edition) => `Правка в переводе${of(edition)}: ${languages[language]}`,
  passed: 'Проверка пройдена',
  failed: (errors) =>
    `Проверка не пройдена: ${errors}\u00a0${plural(errors, 'ru', { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}`,
  findings: 'Что исправить',
  attention: 'На что обратить внимание',
  unbased: 'Сравнить с основной веткой не удалось, поэтому показано только то, что нашла проверка.',
  remedy: 'Что сделать:',
  more: (count) => `… и ещё ${count}`,
  cut: 'Здесь показано не всё: сообщения такой длины GitHub не принимает. Остальное покажет команда gazette check --base в этой ветке.',
};
