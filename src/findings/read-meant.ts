/** Wordings of the read stage: lines that look right to whoever wrote them, but mean something else to YAML. */
import { wordings } from './wording.ts';

export const meantWordings = wordings({
  'yaml-filled-empty': {
    severity: 'error',
    ru: {
      message: 'После «{field}:» стоит «{written}», то есть «здесь пусто», а под этой строкой что-то записано.',
      remedy: 'Удалите «{written}» после «{field}:»; то, что записано ниже, оставьте с отступом в два пробела.',
    },
    en: {
      message: 'After “{field}:” stands “{written}”, which says “nothing here”, yet something is written below it.',
      remedy: 'Delete “{written}” after “{field}:”; leave what is written below, indented by two spaces.',
    },
  },
  'yaml-bar-missing': {
    severity: 'error',
    ru: {
      message: 'Текст поля «{field}» записан без «|», и YAML ищет в нём имена полей (по двоеточию) и списки (по «-»).',
      remedy: 'Поставьте после «{field}:» пробел и «|»; сам текст оставьте строкой ниже, с отступом.',
    },
    en: {
      message:
        'The text of the field “{field}” has no “|” before it, so YAML looks for names of fields in it (by colons) and for lists (by “-”).',
      remedy: 'Put a space and “|” after “{field}:”; leave the text itself on the line below, indented.',
    },
  },
  'yaml-list-folded': {
    severity: 'error',
    ru: {
      message: 'Строки этого текста YAML сложит в одну, и пункты списка сольются: перед текстом нет «|».',
      remedy: 'Поставьте после имени поля и двоеточия пробел и «|»; весь текст начните строкой ниже, с отступом.',
    },
    en: {
      message: 'YAML folds the lines of this text into one, so that its items run together: there is no “|” before it.',
      remedy: 'Put a space and “|” after the field’s name and colon; begin the whole text on the line below, indented.',
    },
  },
  'yaml-reference-unquoted': {
    severity: 'error',
    ru: {
      message: 'Значение начинается с подстановки {{…}} без кавычек, и YAML принимает её за вложенные поля.',
      remedy:
        'Сначала напишите «|» после двоеточия, а текст перенесите на следующую строку с отступом; короткий текст можно взять в кавычки.',
    },
    en: {
      message: 'The value begins with a reference {{…}} without quotes, which YAML takes for nested fields.',
      remedy:
        'Write “|” first, after the colon, and the text on the next line, indented; a short text may be put in quotes.',
    },
  },
  'yaml-colon-in-text': {
    severity: 'error',
    ru: {
      message: 'В тексте без кавычек стоит двоеточие с пробелом, и YAML принимает начало текста за имя поля.',
      remedy: 'Возьмите весь текст в кавычки или напишите «|» и перенесите текст на следующую строку с отступом.',
    },
    en: {
      message:
        'The text has no quotes and holds a colon followed by a space, so YAML takes its beginning for a field’s name.',
      remedy: 'Put the whole text in quotes, or write “|” and the text on the next line, indented.',
    },
  },
  'yaml-colon-odd-space': {
    severity: 'error',
    ru: {
      message:
        'После двоеточия стоит неразрывный или другой особый пробел: на вид он как обычный, но YAML его не знает.',
      remedy: 'Сотрите этот пробел и поставьте вместо него пробел с клавиатуры.',
    },
    en: {
      message:
        'After the colon stands a non-breaking or another special space: it looks like an ordinary one, but YAML does not know it.',
      remedy: 'Delete this space and replace it by the keyboard’s.',
    },
  },
});
