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
  'link-item-unknown': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на пункт «{item}» раздела «{section}», а такого пункта в нём нет.',
      remedy:
        'Укажите номер или метку пункта первого списка раздела, без скобок и точки: section:{section}#2 или section:{section}#а; для вложенного пункта — через дефис: section:{section}#2-1.',
    },
    en: {
      message: 'A link leads to the item “{item}” of the section “{section}”, which has no such item.',
      remedy:
        'Name an item of the section’s first list by its number or mark, without brackets or full stop: section:{section}#2 or section:{section}#a; an item within an item by a hyphen: section:{section}#2-1.',
    },
  },
  'link-item-hidden': {
    severity: 'error',
    ru: {
      message: 'Ссылка на пункт «{item}» раздела «{section}» привела бы к разделу «{taken}»: его имя — тот же адрес.',
      remedy: 'Назовите раздел «{taken}» иначе, а прежнее имя запишите ему в formerly: [{taken}].',
    },
    en: {
      message:
        'A link to the item “{item}” of the section “{section}” would lead to the section “{taken}”, whose id is the same address.',
      remedy: 'Give the section “{taken}” another id, and note its old one: formerly: [{taken}].',
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
