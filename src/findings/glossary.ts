/** Words that findings take as values, by group: `{expected:type}` in a wording reads `type.string` here. */
import type { Language } from '../model.ts';

export const glossary: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>> = {
  type: {
    string: { ru: 'текст', en: 'text' },
    number: { ru: 'число', en: 'a number' },
    integer: { ru: 'целое число', en: 'a whole number' },
    boolean: { ru: 'true или false', en: 'true or false' },
    array: { ru: 'список (строки, начинающиеся с «-»)', en: 'a list (lines that begin with “-”)' },
    object: { ru: 'поля вида «имя: значение»', en: 'fields (“name: value”)' },
    null: { ru: 'пусто', en: 'nothing' },
  },
  materiality: {
    material: { ru: 'существенное', en: 'material' },
    clarification: { ru: 'уточнение', en: 'clarification' },
    editorial: { ru: 'редакционное', en: 'editorial' },
  },
  alphabet: {
    latin: { ru: 'латинского', en: 'Latin' },
    cyrillic: { ru: 'русского', en: 'Cyrillic' },
  },
  in: {
    ru: { ru: 'на русском языке', en: 'in Russian' },
    en: { ru: 'на английском языке', en: 'in English' },
  },
  into: {
    ru: { ru: 'на русский язык', en: 'into Russian' },
    en: { ru: 'на английский язык', en: 'into English' },
  },
};
