import { formatDate, plural } from '../../language/index.ts';
import type { IsoDate, Language, Materiality, RecordEvent, TextChange } from '../../vocabulary.ts';

interface ProposalWords {
  readonly against: (base: string) => string;
  readonly nothing: (base: string) => string;
  readonly materiality: Readonly<Record<Materiality, string>>;
  readonly added: string;
  readonly removed: string;
  readonly translation: (languages: readonly Language[]) => string;
  readonly earliest: (date: IsoDate) => string;
  readonly pending: (edition: number, materiality: string) => string;
  readonly part: Readonly<Record<TextChange['part'], (heading: string) => string>>;
  readonly silent: string;
  readonly because: (reason: string) => string;
  readonly event: Readonly<Record<RecordEvent, (edition: string, effective: string) => string>>;
  readonly facts: string;
  readonly texts: string;
  readonly redline: string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly table: { readonly what: string; readonly amounts: string };
  readonly cut: string;
}

const languages: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  ru: { ru: 'русский', en: 'английский' },
  en: { ru: 'Russian', en: 'English' },
};

/** What `check --base` says of a branch. */
export const words: Readonly<Record<Language, ProposalWords>> = {
  ru: {
    against: (base) => `Что меняет эта ветка по сравнению с ${base}`,
    nothing: (base) => `По сравнению с ${base} политики не изменились.`,
    materiality: { material: 'существенное', clarification: 'уточнение', editorial: 'редакционное' },
    added: 'новая политика',
    removed: 'папка политики удалена',
    translation: (changed) => `Изменился только перевод: ${changed.map((to) => languages.ru[to]).join(', ')}.`,
    earliest: (date) => `Если объявить сегодня, вступит в силу не раньше ${formatDate(date, 'ru')}`,
    pending: (edition, materiality) =>
      `Вместе со всем, что накопилось после редакции № ${edition}: ${materiality} изменение.`,
    part: {
      added: (heading) => `Добавлен раздел «${heading}».`,
      removed: (heading) => `Исключён раздел «${heading}».`,
      moved: (heading) => `Раздел «${heading}» переставлен.`,
      title: () => 'Изменено название.',
      summary: () => 'Изменено краткое содержание.',
      heading: (heading) => `Изменён заголовок раздела «${heading}».`,
      plain: (heading) => `Изменено пояснение к разделу «${heading}».`,
      text: (heading) => `Изменён текст раздела «${heading}».`,
    },
    silent: 'в amendment об этом ни слова',
    because: (reason) => `потому что: ${reason}`,
    event: {
      imported: (edition, effective) => `В реестр внесена прежняя редакция № ${edition}, действует с ${effective}.`,
      announced: (edition, effective) => `Объявляется редакция № ${edition}, вступает в силу ${effective}.`,
      postponed: (edition, effective) => `Редакция № ${edition} откладывается до ${effective}.`,
      withdrawn: (edition) => `Редакция № ${edition} отзывается.`,
      corrected: (edition) => `Исправляется редакция № ${edition}.`,
      remark: (edition) => `К редакции № ${edition} добавляется примечание.`,
      retired: (_edition, effective) => `Политика прекращает действие ${effective}.`,
    },
    facts: 'Факты',
    texts: 'Текст',
    redline: 'Правка в тексте',
    findings: (count) => `${count} ${plural(count, 'ru', { one: 'замечание', few: 'замечания', many: 'замечаний' })}`,
    noFindings: 'Проверка пройдена.',
    table: { what: 'Что изменилось', amounts: 'Значимость' },
    cut: 'Сообщение слишком длинное для GitHub, поэтому правка в тексте здесь не показана. Её покажет команда gazette diff.',
  },
  en: {
    against: (base) => `What this branch changes against ${base}`,
    nothing: (base) => `The policies are the same as on ${base}.`,
    materiality: { material: 'material', clarification: 'clarification', editorial: 'editorial' },
    added: 'a new policy',
    removed: 'the policy’s folder is deleted',
    translation: (changed) => `Only the translation changed: ${changed.map((to) => languages.en[to]).join(', ')}.`,
    earliest: (date) => `If announced today, it takes effect on ${formatDate(date, 'en')} at the earliest`,
    pending: (edition, materiality) => `With all that has gathered since version ${edition}: ${materiality}.`,
    part: {
      added: (heading) => `Section “${heading}” added.`,
      removed: (heading) => `Section “${heading}” removed.`,
      moved: (heading) => `Section “${heading}” moved.`,
      title: () => 'The title changed.',
      summary: () => 'The summary changed.',
      heading: (heading) => `The heading of section “${heading}” changed.`,
      plain: (heading) => `The plain words of section “${heading}” changed.`,
      text: (heading) => `The text of section “${heading}” changed.`,
    },
    silent: 'amendment says nothing of it',
    because: (reason) => `because: ${reason}`,
    event: {
      imported: (edition, effective) => `Earlier version ${edition} enters the record, in force from ${effective}.`,
      announced: (edition, effective) => `Version ${edition} is announced, to take effect on ${effective}.`,
      postponed: (edition, effective) => `Version ${edition} is postponed to ${effective}.`,
      withdrawn: (edition) => `Version ${edition} is withdrawn.`,
      corrected: (edition) => `Version ${edition} is corrected.`,
      remark: (edition) => `Version ${edition} gets a remark.`,
      retired: (_edition, effective) => `The policy ends on ${effective}.`,
    },
    facts: 'Facts',
    texts: 'Text',
    redline: 'Redline',
    findings: (count) => `${count} ${plural(count, 'en', { one: 'finding', other: 'findings' })}`,
    noFindings: 'The check passes.',
    table: { what: 'What changed', amounts: 'Amounts to' },
    cut: 'The comment is too long for GitHub, so the redline is not shown here. The command gazette diff shows it.',
  },
};
