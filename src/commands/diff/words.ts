import { plural } from '../../language/index.ts';
import type { Language, Materiality } from '../../vocabulary.ts';

interface DiffWords {
  readonly edition: (number: number) => string;
  readonly draft: string;
  readonly committed: (ref: string) => string;
  /** The verdict, and the heading of all that amounts to it. */
  readonly verdict: Readonly<Record<Materiality, string>>;
  readonly group: Readonly<Record<Materiality, string>>;
  /** The same in a cell of a table. */
  readonly short: Readonly<Record<Materiality, string>>;
  readonly same: string;
  /** Where words differ in nothing that readers see. */
  readonly unseen: string;
  readonly why: (because: string) => string;
  readonly silent: string;
  readonly facts: string;
  readonly columns: {
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly amounts: string;
  };
  readonly nothing: string;
  readonly text: string;
  readonly plain: string;
  readonly movedFrom: string;
  readonly movedTo: string;
  readonly formatted: string;
  readonly skipped: (count: number) => string;
  readonly legend: { readonly inserted: string; readonly deleted: string; readonly moved: string };
}

/** What `diff` says. */
export const words: Readonly<Record<Language, DiffWords>> = {
  ru: {
    edition: (number) => `редакция №\u00a0${number}`,
    draft: 'проект',
    committed: (ref) => `текст из git (${ref})`,
    verdict: {
      material: 'Существенное изменение',
      clarification: 'Уточнение: прав и обязанностей не меняет',
      editorial: 'Редакционная правка: смысл прежний',
    },
    group: { material: 'Существенное', clarification: 'Уточнения', editorial: 'Редакционные правки' },
    short: { material: 'существенное', clarification: 'уточнение', editorial: 'редакционное' },
    same: 'Отличий нет.',
    unseen: 'Слова, которые видят читатели, не изменились.',
    why: (because) => `Почему не больше: ${because}`,
    silent: 'В amendment об этом ни слова, поэтому изменение считается существенным.',
    facts: 'По пунктам',
    columns: { what: 'Что', before: 'Было', after: 'Стало', amounts: 'Характер' },
    nothing: '—',
    text: 'Текст с правкой',
    plain: 'Простыми словами:',
    movedFrom: 'перенесено отсюда',
    movedTo: 'перенесено сюда',
    formatted: 'изменено оформление или адрес ссылки',
    skipped: (count) =>
      `… ${count}\u00a0${plural(count, 'ru', { one: 'абзац', few: 'абзаца', many: 'абзацев' })} без изменений`,
    legend: { inserted: 'добавлено', deleted: 'исключено', moved: 'перенесено' },
  },
  en: {
    edition: (number) => `version ${number}`,
    draft: 'draft',
    committed: (ref) => `text from git (${ref})`,
    verdict: {
      material: 'Material change',
      clarification: 'Clarification: changes no rights or duties',
      editorial: 'Editorial change: the meaning is the same',
    },
    group: { material: 'Material', clarification: 'Clarifications', editorial: 'Editorial' },
    short: { material: 'material', clarification: 'clarification', editorial: 'editorial' },
    same: 'There are no differences.',
    unseen: 'The words that readers see are the same.',
    why: (because) => `Why not more: ${because}`,
    silent: 'The amendment says nothing of it, so it counts as material.',
    facts: 'Item by item',
    columns: { what: 'What', before: 'Before', after: 'After', amounts: 'Amounts to' },
    nothing: '—',
    text: 'The text with its changes',
    plain: 'In plain words:',
    movedFrom: 'moved from here',
    movedTo: 'moved here',
    formatted: 'its formatting or a link’s address changed',
    skipped: (count) => `… ${count} unchanged ${plural(count, 'en', { one: 'paragraph', other: 'paragraphs' })}`,
    legend: { inserted: 'added', deleted: 'removed', moved: 'moved' },
  },
};
