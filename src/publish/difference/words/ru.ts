import type { PluralForms } from '../../../i18n/index.ts';

/** What is said of a difference between two editions, in Russian: texts only, since the browser is handed them. */
export const ru = {
  main: 'Главное',
  verdict: {
    material: 'Существенное изменение.',
    clarification: 'Уточнение.',
    editorial: 'Редакционная правка.',
  },
  meaning: {
    material: 'О\u00a0таких изменениях предупреждают заранее.',
    clarification: 'Ничего существенного не меняется.',
    editorial: 'Смысл прежний.',
  },
  groups: { material: 'Существенное', clarification: 'Уточнения', editorial: 'Редакционные правки' },
  why: {
    material: 'Почему это существенно?',
    clarification: 'Почему это только уточнение?',
    editorial: 'Почему это только правка?',
  },

  facts: 'По пунктам',
  what: 'Что',
  before: 'Было',
  after: 'Стало',
  amounts: 'Характер',
  short: { material: 'существенное', clarification: 'уточнение', editorial: 'редакционное' },
  wasNot: 'не было',
  isNot: 'нет',

  text: 'Текст с\u00a0изменениями',
  none: 'Слова в\u00a0тексте прежние.',
  view: 'Показать',
  inline: 'в одном тексте',
  sides: 'рядом',
  inserted: 'добавлено',
  deleted: 'исключено',
  list: 'Места изменений',
  next: 'К\u00a0следующему изменению',
  head: 'Название и\u00a0описание',
  top: 'К\u00a0началу раздела',
  /** Said of each change to who does not see how it is drawn; of what moved, to everybody. */
  spoken: {
    inserted: 'добавлено',
    deleted: 'исключено',
    'moved-from': 'перенесено отсюда',
    'moved-to': 'перенесено сюда',
    formatted: 'изменено оформление',
  },
  /** Where a link led and leads whose words stayed. */
  link: { before: 'ссылка вела', after: 'ведёт', added: 'добавлена ссылка', removed: 'убрана ссылка' },
  /** What is folded: paragraphs, items of a list, rows of a table. */
  unchanged: {
    paragraphs: { one: 'абзац без изменений', few: 'абзаца без изменений', many: 'абзацев без изменений' },
    items: { one: 'пункт без изменений', few: 'пункта без изменений', many: 'пунктов без изменений' },
    rows: { one: 'строка без изменений', few: 'строки без изменений', many: 'строк без изменений' },
  } as Readonly<Record<'paragraphs' | 'items' | 'rows', PluralForms>>,
};

/** What a language has to give for it. */
export type DifferenceWords = typeof ru;
