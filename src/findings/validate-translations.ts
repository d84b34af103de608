/** Wordings of the validate stage: languages, and translations that differ from the original. */
import { wordings } from './wording.ts';

export const translationWordings = wordings({
  'language-unknown': {
    severity: 'error',
    ru: {
      message:
        'Перевод на язык «{language}» не предусмотрен: в publisher.yaml (строка {line}) указаны языки {allowed}.',
      remedy: 'Уберите файл или добавьте язык в publisher.yaml, в поле languages.',
    },
    en: {
      message:
        'A translation into “{language}” is not expected: publisher.yaml (line {line}) names the languages {allowed}.',
      remedy: 'Remove the file, or add the language to languages in publisher.yaml.',
    },
  },
  'translation-of-original': {
    severity: 'error',
    ru: {
      message: 'Язык «{language}» — основной: его текст стоит в файле «{file}», а не в переводе.',
      remedy: 'Перенесите текст в «{file}» и удалите этот файл.',
    },
    en: {
      message: 'The language “{language}” is the authoritative one: its text stands in “{file}”, not in a translation.',
      remedy: 'Move the text to “{file}” and delete this file.',
    },
  },
  'translation-missing': {
    severity: 'error',
    ru: {
      message: 'Нет перевода {language:into}: файла «{file}».',
      remedy: 'Создайте «{file}» с теми же именами записей и разделов и переведёнными текстами.',
    },
    en: {
      message: 'There is no translation {language:into}: no file “{file}”.',
      remedy: 'Create “{file}” with the same ids and translated texts.',
    },
  },
  'translation-entry-missing': {
    severity: 'error',
    ru: {
      message: 'Нет перевода {language:into} для {entry}.',
      remedy: 'Добавьте в перевод запись с тем же именем и переведёнными текстами.',
    },
    en: {
      message: 'There is no translation {language:into} of {entry}.',
      remedy: 'Add an entry with the same id and translated texts to the translation.',
    },
  },
  'translation-entry-extra': {
    severity: 'error',
    ru: {
      message: 'В переводе есть {entry}, а в основном тексте такой записи нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя или удалите запись: перевод ничего не добавляет от себя.',
    },
    en: {
      message: 'The translation has {entry}, which the original does not.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the id or delete the entry: a translation adds nothing of its own.',
    },
  },
  'translation-entry-moved': {
    severity: 'error',
    ru: {
      message: 'В переводе {entry} стоит не в том разделе, что в основном тексте.',
      remedy: 'Поставьте раздел в переводе туда же, где он стоит в основном тексте.',
    },
    en: {
      message: 'In the translation {entry} stands in another section than in the original.',
      remedy: 'Put the section where it stands in the original.',
    },
  },
  'translation-field-missing': {
    severity: 'error',
    ru: {
      message: 'У {entry} нет перевода {language:into} для поля «{field}».',
      remedy: 'Добавьте в эту запись перевода поле «{field}».',
    },
    en: {
      message: 'The field “{field}” of {entry} has no translation {language:into}.',
      remedy: 'Add the field “{field}” to this entry of the translation.',
    },
  },
  'note-language-unused': {
    severity: 'error',
    ru: {
      message:
        'В {entry} поле «{field}» написано {language:into}, а политики на этом языке нет: этих слов никто не прочтёт.',
      remedy: 'Уберите этот текст или добавьте перевод политики.',
    },
    en: {
      message:
        'In {entry} the field “{field}” is written {language:into}, and the policy is not: nobody will read these words.',
      remedy: 'Remove this text, or add the policy’s translation.',
    },
  },
  'translation-field-extra': {
    severity: 'error',
    ru: {
      message: 'В переводе у {entry} есть поле «{field}», а в основном тексте его нет.',
      remedy: 'Удалите поле из перевода или добавьте его в основной текст.',
    },
    en: {
      message: 'In the translation {entry} has a field “{field}”, which the original has not.',
      remedy: 'Delete the field from the translation, or add it to the original.',
    },
  },
  'translation-states-a-value': {
    severity: 'error',
    ru: {
      message: 'Поля «{field}» в переводе не бывает: его значение берётся из основного текста.',
      remedy: 'Удалите поле из перевода. Если значение должно измениться, измените его в основном тексте.',
    },
    en: {
      message: 'A translation has no field “{field}”: its value comes from the original.',
      remedy: 'Delete the field from the translation. Where the value is to change, change it in the original.',
    },
  },
  'translation-untranslated': {
    severity: 'warning',
    ru: {
      message: 'Поле «{field}» у {entry} повторяет русский текст: перевода {language:into} нет.',
      remedy: 'Переведите это поле.',
    },
    en: {
      message: 'The field “{field}” of {entry} repeats the Russian text: it is not translated {language:into}.',
      remedy: 'Translate the field.',
    },
  },
  'translation-script': {
    severity: 'error',
    ru: {
      message: 'В переводе {language:into} есть слово русскими буквами: «{word}».',
      remedy:
        'Переведите его или напишите латинскими буквами. Если русские слова приведены нарочно, возьмите их в кавычки: «…».',
    },
    en: {
      message: 'The translation {language:into} has a word in Cyrillic letters: “{word}”.',
      remedy: 'Translate it, or write it in Latin letters. Where Russian words are meant, put them in quotes: “…”.',
    },
  },
  'translation-reference-missing': {
    severity: 'warning',
    ru: {
      message: 'В переводе нет подстановок, которые есть в основном тексте: {references}.',
      remedy: 'Вставьте те же подстановки, чтобы значения в переводе не разошлись с основным текстом.',
    },
    en: {
      message: 'The translation lacks references that the original has: {references}.',
      remedy: 'Use the same references, so that the translation never states another value.',
    },
  },
  'translation-reference-extra': {
    severity: 'warning',
    ru: {
      message: 'В переводе есть подстановки, которых нет в основном тексте: {references}.',
      remedy: 'Используйте те же подстановки, что и в основном тексте.',
    },
    en: {
      message: 'The translation has references that the original has not: {references}.',
      remedy: 'Use the same references as the original.',
    },
  },
  'translation-stale': {
    severity: 'warning',
    ru: {
      message:
        'Основной текст {entry} изменился после редакции № {edition}, а перевод {language:into} остался прежним.',
      remedy: 'Проверьте перевод. Если менять в нём нечего, ничего делать не нужно.',
    },
    en: {
      message:
        'The original of {entry} has changed since version {edition}, but its translation {language:into} has not.',
      remedy: 'Check the translation. Where nothing needs to change, do nothing.',
    },
  },
  'translation-detail-stale': {
    severity: 'warning',
    ru: {
      message:
        'Поле «{field}» в publisher.yaml изменилось после редакции № {edition} политики «{policy}», а перевод {language:into} остался прежним: на этом языке об изменении скажут, но назовут прежнее значение.',
      remedy: 'Исправьте перевод этого поля. Если менять в нём нечего, ничего делать не нужно.',
    },
    en: {
      message:
        'The field “{field}” of publisher.yaml has changed since version {edition} of the policy “{policy}”, but its translation {language:into} has not: readers of that language are told of a change and given the former value.',
      remedy: 'Correct the translation of this field. Where nothing needs to change, do nothing.',
    },
  },
});
