import { plural } from '../../../i18n/index.ts';
import type { DiffWords } from './types.ts';

const languages = { ru: 'русский', en: 'английский' } as const;

export const ru: DiffWords = {
  edition: (number, effective) => `редакция №\u00a0${number} (с\u00a0${effective})`,
  none: 'редакций ещё нет',
  draft: 'проект',
  committed: (ref) => `проект из ${ref}`,
  towards: '→',
  first: 'Это будет первая редакция: весь текст новый.',
  verdict: {
    material: 'Существенное изменение.',
    clarification: 'Уточнение: существенных изменений нет.',
    editorial: 'Редакционная правка: смысл прежний.',
  },
  translation: 'Изменён только перевод на русский.',
  group: { material: 'Существенные изменения', clarification: 'Уточнения', editorial: 'Редакционные правки' },
  short: { material: 'существенное', clarification: 'уточнение', editorial: 'редакционное' },
  why: {
    material: 'Почему это существенно?',
    clarification: 'Почему это только уточнение?',
    editorial: 'Почему это только правка?',
  },
  silent: 'Пояснения к этому нет, поэтому изменение считается существенным.',
  same: 'Отличий нет.',
  facts: 'По пунктам',
  columns: { what: 'Что', before: 'Было', after: 'Стало', amounts: 'Характер' },
  text: 'Текст с изменениями',
  unmarked: 'Слова в\u00a0тексте прежние.',
  untranslated: (original) => `Изменён только ${languages[original]} текст; слова русского прежние.`,
  plain: 'Простыми словами:',
  movedFrom: 'перенесено отсюда',
  movedTo: 'перенесено сюда',
  formatted: 'изменено оформление или адрес ссылки',
  skipped: (count) =>
    `… ${count}\u00a0${plural(count, 'ru', { one: 'абзац', few: 'абзаца', many: 'абзацев' })} без изменений`,
  moved: (count) =>
    `… ${count}\u00a0${plural(count, 'ru', { one: 'абзац перенесён', few: 'абзаца перенесены', many: 'абзацев перенесены' })} без изменений`,
  legend: { inserted: 'добавлено', deleted: 'исключено' },
  trouble: {
    unknownPolicy: (policy, known, guess) =>
      `Политики «${policy}» нет.${guess === '' ? '' : ` Возможно, имелось в виду «${guess}».`} Есть: ${known}.`,
    unknownWord: (word) =>
      `«${word}» — не редакция. Можно назвать номер (2), действующую редакцию (inForce), последнюю (last), рабочий текст (draft) или рабочий текст из git (git:main).`,
    unknownEdition: (number, known) =>
      `Редакции № ${number} нет. ${known === '' ? 'Ни одной ещё не объявлено.' : `Есть: ${known}.`}`,
    nothingInForce:
      'Сейчас не действует ни одна редакция, поэтому сравнивать не с чем. Рабочий текст покажет gazette diff ПОЛИТИКА.',
    noDraft:
      'Рабочего текста (policy.yaml) у этой политики нет. Сравните редакции по номерам: gazette diff ПОЛИТИКА 1 2.',
    notCommitted: (policy, ref) => `В «${ref}» нет рабочего текста политики «${policy}».`,
    unsound: 'В рабочем тексте есть ошибки, поэтому сравнение может быть неполным.',
    'no-git': () => 'Не удалось запустить git. Установите его или сравните редакции по номерам.',
    'no-repository': () => 'Папка политик лежит не в репозитории git. Сравните редакции по номерам или укажите draft.',
    'not-trusted': () =>
      'Git не доверяет этой папке, поскольку она принадлежит другому пользователю. Если ей можно доверять: git config --global --add safe.directory ПУТЬ.',
    'unknown-ref': (ref) => `В git нет «${ref}». Назовите ветку, метку или коммит: git:main, git:v1, git:1a2b3c4.`,
  },
};
