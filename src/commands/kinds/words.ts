import type { Language, Materiality } from '../../model.ts';

/** What the command says around what the kinds say. */
export interface KindWords {
  readonly title: string;
  /** What holds beside the table. */
  readonly rules: string;
  readonly head: readonly [event: string, weight: string, reason: string];
  readonly weight: Readonly<Record<Materiality, string>>;
  /** Stands for a reason where no rule is written. */
  readonly unruled: string;
  readonly own: string;
  readonly duty: Readonly<Record<'ours' | 'theirs', string>>;
  readonly fields: (count: number) => string;
  /** Events of an entry, then of a value. */
  readonly events: Readonly<Record<string, string>>;
}

export const words: Readonly<Record<Language, KindWords>> = {
  ru: {
    title: 'Что значат изменения фактов',
    rules:
      'Чего в таблице нет, то существенное. Первые факты вида, которого в прежней редакции не было, — существенное изменение. Запись, перешедшая из одного вида в другой, весит как более тяжёлое из двух событий. Если вид изменился, считается более тяжёлое из прежнего и нового.',
    head: ['Что случилось', 'Чем это является', 'Почему не больше'],
    weight: { material: 'существенное', clarification: 'уточнение', editorial: 'редакционное' },
    unruled: '(правила нет)',
    own: 'свой вид компании',
    duty: { ours: 'обязанность наша', theirs: 'обязанность людей' },
    fields: (count) => `полей: ${count}`,
    events: {
      ...{ added: 'запись добавлена', removed: 'запись исключена' },
      ...{ moved: 'запись переставлена', renamed: 'сменилось служебное имя записи' },
      ...{ shortened: 'срок короче', lengthened: 'срок длиннее', increased: 'больше', decreased: 'меньше' },
      ...{
        earlier: 'раньше',
        later: 'позже',
        widened: 'прибавилось',
        narrowed: 'убавилось',
        changed: 'другое значение',
      },
    },
  },
  en: {
    title: 'What changes of facts amount to',
    rules:
      'What is not in the table is material. The first facts of a kind that the version before did not have are a material change. An entry that went from one kind to another weighs the heavier of both events. Where a kind itself changed, the heavier of before and now counts.',
    head: ['What happened', 'What it amounts to', 'Why not to more'],
    weight: { material: 'material', clarification: 'clarification', editorial: 'editorial' },
    unruled: '(no rule)',
    own: 'the company’s own kind',
    duty: { ours: 'our duty', theirs: 'people’s duty' },
    fields: (count) => `fields: ${count}`,
    events: {
      ...{ added: 'an entry was added', removed: 'an entry was removed' },
      ...{ moved: 'an entry was moved', renamed: 'an entry’s internal name changed' },
      ...{ shortened: 'shorter', lengthened: 'longer', increased: 'more', decreased: 'less' },
      ...{ earlier: 'earlier', later: 'later', widened: 'wider', narrowed: 'narrower', changed: 'another value' },
    },
  },
};
