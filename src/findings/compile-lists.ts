/** Wordings of the compile stage: marks of lists, and what is referred to by them. */
import { wordings } from './wording.ts';

export const listWordings = wordings({
  'mark-script': {
    severity: 'error',
    ru: {
      message: 'Метка «{mark}» написана буквой {other:alphabet} алфавита, а текст — нет.',
      remedy:
        'Напишите метку буквой того алфавита, которым написан текст, на этом месте списка — «{meant}»; буквы бывают на вид одинаковы.',
    },
    en: {
      message: 'The mark “{mark}” is a {other:alphabet} letter, but the text is in another alphabet.',
      remedy:
        'Write the mark in the alphabet of the text; at this place of the list that is “{meant}”. The letters may look alike.',
    },
  },
  'mark-number': {
    severity: 'error',
    ru: {
      message: 'Метка «{mark}» совпадает с номером раздела или читается как пункт другого раздела.',
      remedy:
        'Сделайте пункты вложенными разделами (sections) без заголовка: номера появятся сами. Либо пометьте их буквами: а), б).',
    },
    en: {
      message: 'The mark “{mark}” is the number of a section, or reads as a clause of another section.',
      remedy:
        'Make the items nested sections (sections) without a heading, which get their numbers by themselves. Or mark them with letters: a), b).',
    },
  },
  'mark-order': {
    severity: 'warning',
    ru: {
      message: 'Метка «{mark}» идёт не по порядку{before?: перед ней «*»}; ожидалась «{expected}».',
      remedy:
        'Напишите «{expected}». Если пункт исключён, оставьте его метку: «{expected} исключён». Если строка лишь продолжает предложение, поставьте обратную черту: «{escaped}».',
    },
    en: {
      message: 'The mark “{mark}” is out of order{before?; before it stands “*”}: “{expected}” was expected.',
      remedy:
        'Write “{expected}”. Where an item was repealed, keep its mark: “{expected} (repealed)”. Where the line only goes on with a sentence, put a backslash in it: “{escaped}”.',
    },
  },
});
