import type { Language } from '../model.ts';

/** Not inside a word. */
const start = '(?<![А-Яа-яЁё\\w-])';

/** What stands before a space that lines must not break at, and what after it. */
type Neighbours = readonly [before: string, after: string];

const anything = '(?=\\S|$)';

const everywhere: readonly Neighbours[] = [
  ['', '(?=[—–](?:\\s|$))'],
  ['[№§]', anything],
  ['\\d', '(?=[А-Яа-яЁёA-Za-z%‰°₽$€£№])'],
  [`${start}[А-ЯЁA-Z]\\.`, '(?=[А-ЯЁA-Z])'],
];

const neighbours: Readonly<Record<Language, readonly Neighbours[]>> = {
  ru: [
    ...everywhere,
    ['', '(?=(?:бы|же|ли|б|ж)(?![А-Яа-яЁё-]))'],
    [`${start}(?:[авикосуяАВИКОСУЯ]|[Вв]о|[Дд]о|[Зз]а|[Ии]з|[Кк]о|[Нн][аеио]|[Оо]б|[Оо]т|[Пп]о|[Сс]о)`, anything],
    [`${start}(?:ООО|ОАО|ЗАО|ПАО|АО|НКО|АНО|ИП)`, anything],
    [`${start}т\\.`, '(?=[декнпч]\\.)'],
    [`${start}(?:(?<!\\d[ \u00A0])г|обл|ул|пр|просп|пер|пл|наб|д|стр|корп|кв|оф|пом|тел|им)\\.`, '(?=[А-ЯЁA-Z\\d«№+])'],
    [`${start}(?:п|пп|подп|ст|ч|гл|абз|разд|рис|табл|см)\\.`, '(?=[\\dА-Яа-яЁёA-Z«])'],
    [`${start}(?:офис|пункт|подпункт|част|стать|глав|раздел)[а-я]{0,3}`, '(?=\\d)'],
    ['(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)', '(?=\\d{4})'],
  ],
  en: [
    ...everywhere,
    [`${start}(?:Nos?|Art|Mr|Mrs|Ms|Dr|St)\\.`, anything],
    [`${start}(?:[Ss]ections?|[Aa]rticles?|[Cc]lauses?|[Pp]aragraphs?)`, '(?=\\d)'],
    ['(?:January|February|March|April|May|June|July|August|September|October|November|December)', '(?=\\d{4})'],
  ],
};

/** One expression a language; it matches single spaces, so that nothing but their kind can change. */
const bound: Readonly<Record<Language, RegExp>> = { ru: expression(neighbours.ru), en: expression(neighbours.en) };

function expression(alternatives: readonly Neighbours[]): RegExp {
  return new RegExp(
    ` (?:${alternatives.map(([before, after]) => (before && `(?<=${before} )`) + after).join('|')})`,
    'g',
  );
}

/**
 * Makes the spaces non-breaking that lines must not break at: after short prepositions, before dashes, between a number
 * and what it counts, in dates, addresses, initials and names of companies. Words never change.
 */
export function typeset(text: string, language: Language): string {
  return text.includes(' ') ? text.replace(bound[language], '\u00A0') : text;
}
