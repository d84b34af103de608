/** Wordings of the read stage: YAML that is broken. */
import { meantWordings } from './read-meant.ts';
import { wordings } from './wording.ts';

export const yamlWordings = wordings({
  ...meantWordings,
  'yaml-tab': {
    severity: 'error',
    ru: {
      message: 'Отступ сделан табуляцией, а нужны пробелы.',
      remedy:
        'Замените табуляцию пробелами: по два на каждый уровень. В редакторе включите «вставлять пробелы вместо табуляции».',
    },
    en: {
      message: 'The line is indented by a tab; spaces are needed.',
      remedy: 'Replace the tab by spaces, two for each level. Set the editor to insert spaces for tabs.',
    },
  },
  'yaml-indent': {
    severity: 'error',
    ru: {
      message: 'Отступ этой строки не совпадает с отступом соседних строк.',
      remedy:
        'Поставьте строку вровень с полями того же уровня (по два пробела на уровень), а продолжение текста — глубже имени поля.',
    },
    en: {
      message: 'The indent of this line does not match its neighbours.',
      remedy:
        'Align the line with the fields of its level (two spaces a level), or, if it continues a text, indent it deeper than the field’s name.',
    },
  },
  'yaml-key-not-text': {
    severity: 'error',
    ru: {
      message: 'Имя поля должно быть словом, а здесь стоит список или вложенные поля.',
      remedy: 'Если это текст в фигурных или квадратных скобках, возьмите его в кавычки или запишите после «|».',
    },
    en: {
      message: 'The name of a field must be a word, but here is a list or nested fields.',
      remedy: 'If this is text in braces or brackets, put it in quotes or write it after “|”.',
    },
  },
  'yaml-colon-missing': {
    severity: 'error',
    ru: {
      message: 'Эта строка не похожа на «имя: значение»: в ней нет двоеточия с пробелом.',
      remedy:
        'Допишите имя поля с двоеточием. Если строка продолжает текст предыдущего поля, сделайте её отступ глубже имени этого поля.',
    },
    en: {
      message: 'This line is not “name: value”: it has no colon followed by a space.',
      remedy:
        'Add the field’s name and a colon. If the line continues the text of the field above, indent it deeper than that field’s name.',
    },
  },
  'yaml-colon-space': {
    severity: 'error',
    ru: {
      message: 'После двоеточия нужен обычный пробел.',
      remedy: 'Поставьте пробел между двоеточием и значением.',
    },
    en: {
      message: 'A colon must be followed by an ordinary space.',
      remedy: 'Put a space between the colon and the value.',
    },
  },
  'yaml-dash-space': {
    severity: 'error',
    ru: {
      message: 'После «-» нужен пробел.',
      remedy: 'Поставьте пробел между «-» и значением. Если с дефиса начинается сам текст, возьмите его в кавычки.',
    },
    en: {
      message: 'A “-” must be followed by a space.',
      remedy: 'Put a space between the “-” and the value. If the text itself begins with a hyphen, put it in quotes.',
    },
  },
  'yaml-dash-sign': {
    severity: 'error',
    ru: {
      message: 'Запись списка начинается с «{character}», а нужен дефис.',
      remedy: 'Замените знак дефисом с клавиатуры: «- ». Тире вместо него ставят текстовые редакторы вроде Word.',
    },
    en: {
      message: 'The entry of the list begins with “{character}”; a hyphen is needed.',
      remedy: 'Replace the sign by the hyphen of the keyboard: “- ”. Word processors put dashes in its place.',
    },
  },
  'yaml-quote-open': {
    severity: 'error',
    ru: {
      message: 'Кавычка открыта здесь и не закрыта там, где нужно.',
      remedy:
        'Закройте кавычку в конце значения. Кавычки внутри текста пишите ёлочками «…» или запишите текст после «|».',
    },
    en: {
      message: 'The quote that opens here is not closed where it should be.',
      remedy:
        'Close the quote at the end of the value. Write quotes within the text as “…”, or write the text after “|”.',
    },
  },
  'yaml-after-quote': {
    severity: 'error',
    ru: {
      message: 'После закрывающей кавычки стоит ещё текст.',
      remedy:
        'Возьмите в кавычки значение целиком. Кавычки внутри текста пишите ёлочками «…» или запишите текст после «|».',
    },
    en: {
      message: 'There is more text after the closing quote.',
      remedy: 'Put the whole value in quotes. Write quotes within the text as “…”, or write the text after “|”.',
    },
  },
  'yaml-bracket-open': {
    severity: 'error',
    ru: {
      message: 'Скобка открыта здесь и не закрыта.',
      remedy: 'Закройте скобку. Если со скобки начинается сам текст, возьмите его в кавычки или запишите после «|».',
    },
    en: {
      message: 'The bracket that opens here is not closed.',
      remedy: 'Close the bracket. If the text itself begins with a bracket, put it in quotes or write it after “|”.',
    },
  },
  'yaml-bracket-extra': {
    severity: 'error',
    ru: {
      message: 'Закрывающая скобка лишняя: её никто не открывал.',
      remedy: 'Удалите скобку или откройте её раньше.',
    },
    en: {
      message: 'This closing bracket was never opened.',
      remedy: 'Delete the bracket or open it earlier.',
    },
  },
  'yaml-comma-missing': {
    severity: 'error',
    ru: {
      message: 'Между значениями в скобках не хватает запятой.',
      remedy: 'Разделите значения запятыми: [первое, второе]. Если это текст, возьмите его в кавычки.',
    },
    en: {
      message: 'A comma is missing between the values in brackets.',
      remedy: 'Separate the values by commas: [first, second]. If this is text, put it in quotes.',
    },
  },
  'yaml-block-header': {
    severity: 'error',
    ru: {
      message: 'После «|» текст должен начинаться со следующей строки.',
      remedy: 'Перенесите текст на следующую строку и сделайте его отступ глубже имени поля.',
    },
    en: {
      message: 'After “|” the text must begin on the next line.',
      remedy: 'Move the text to the next line and indent it deeper than the field’s name.',
    },
  },
  'yaml-list-on-line': {
    severity: 'error',
    ru: {
      message: 'Список начат в той же строке, что и имя поля.',
      remedy: 'Перенесите «-» на следующую строку. Если это тире в начале текста, возьмите текст в кавычки.',
    },
    en: {
      message: 'A list begins on the same line as the field’s name.',
      remedy: 'Move the “-” to the next line. If it is a dash at the start of a text, put the text in quotes.',
    },
  },
  'yaml-start-character': {
    severity: 'error',
    ru: {
      message: 'Текст без кавычек не может начинаться с «{character}».',
      remedy: 'Возьмите текст в кавычки или запишите его после «|».',
    },
    en: {
      message: 'A text without quotes cannot begin with “{character}”.',
      remedy: 'Put the text in quotes or write it after “|”.',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    ru: {
      message: 'Здесь нарушены правила записи YAML.',
      remedy:
        'Сравните строку с соседними: отступ, двоеточие с пробелом, кавычки, скобки. Длинный текст надёжнее всего записать после «|».',
    },
    en: {
      message: 'This is not valid YAML.',
      remedy:
        'Compare the line with its neighbours: indent, colon and space, quotes, brackets. A long text is safest after “|”.',
    },
  },
});
