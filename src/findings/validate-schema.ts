/** Wordings of the validate stage: files that are not of the shape which their schema describes. */
import { wordings } from './wording.ts';

export const schemaWordings = wordings({
  'field-unknown': {
    severity: 'error',
    ru: {
      message: 'Поля «{field}» здесь не бывает.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя поля или удалите его. Здесь бывают: {allowed}.',
    },
    en: {
      message: 'There is no field “{field}” here.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the field’s name or delete it. Fields here: {allowed}.',
    },
  },
  'field-missing': {
    severity: 'error',
    ru: {
      message: 'Не хватает поля «{field}» ({title:half}).',
      remedy: 'Добавьте поле «{field}» и его значение.',
    },
    en: {
      message: 'The field “{field}” is missing ({title:half}).',
      remedy: 'Add the field “{field}” and its value.',
    },
  },
  'value-empty': {
    severity: 'error',
    ru: {
      message: 'Поле «{field}» пусто, а должно содержать {expected:type}.',
      remedy: 'Впишите значение{optional? или удалите поле, если оно не нужно}.',
    },
    en: {
      message: 'The field “{field}” is empty; it must hold {expected:type}.',
      remedy: 'Fill the value in{optional?, or delete the field if it is not needed}.',
    },
  },
  'value-needs-quotes': {
    severity: 'error',
    ru: {
      message: 'В поле «{field}» нужен текст, а «{value}» без кавычек читается как число или да/нет.',
      remedy: 'Возьмите значение в кавычки: "{value}".',
    },
    en: {
      message: 'The field “{field}” needs a text, but {value} without quotes reads as a number or as true/false.',
      remedy: 'Put the value in quotes: "{value}".',
    },
  },
  'value-type': {
    severity: 'error',
    ru: {
      message: 'Поле «{field}» должно содержать {expected:type}, а содержит {actual:type}.',
      remedy: 'Запишите здесь {expected:type}.',
    },
    en: {
      message: 'The field “{field}” must hold {expected:type}, but holds {actual:type}.',
      remedy: 'Write {expected:type} here.',
    },
  },
  'value-colon-space': {
    severity: 'error',
    ru: {
      message: 'После двоеточия в «{written}» стоит пробел, и YAML принимает это за поле и его значение.',
      remedy: 'Удалите пробел после двоеточия: {fixed}.',
    },
    en: {
      message: 'In “{written}” the colon is followed by a space, so YAML takes this for a field and its value.',
      remedy: 'Delete the space after the colon: {fixed}.',
    },
  },
  'value-comma': {
    severity: 'error',
    ru: {
      message: 'Запятая в фигурных скобках начинает новое поле, и «{text}» прочитано как его имя.',
      remedy: 'Возьмите весь текст, в котором стоит запятая, в кавычки.',
    },
    en: {
      message: 'A comma within braces begins another field, and “{text}” was read as its name.',
      remedy: 'Put the whole text that holds the comma in quotes.',
    },
  },
  'value-not-allowed': {
    severity: 'error',
    ru: {
      message: 'Значение «{value}» здесь не подходит.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Выберите одно из значений: {allowed}.',
    },
    en: {
      message: 'The value “{value}” is not allowed here.{guess? Perhaps “*” was meant.}',
      remedy: 'Choose one of: {allowed}.',
    },
  },
  'value-form': {
    severity: 'error',
    ru: {
      message: 'Значение «{value}» не подходит для поля «{field}».',
      remedy: 'Исправьте значение{example? по образцу *}. О поле: {hint:half}',
    },
    en: {
      message: 'The value “{value}” does not fit the field “{field}”.',
      remedy: 'Correct the value{example? after the example *}. About the field: {hint:half}',
    },
  },
  'value-invalid': {
    severity: 'error',
    ru: {
      message: 'Значение поля «{field}» не подходит (правило схемы {keyword}).',
      remedy: 'Сравните его с таким же полем другой записи или посмотрите подсказку редактора над именем поля.',
    },
    en: {
      message: 'The value of the field “{field}” does not fit (the schema’s rule {keyword}).',
      remedy: 'Compare it with the same field of another entry, or see the editor’s hint on the field’s name.',
    },
  },
  'text-blank': {
    severity: 'error',
    ru: {
      message: 'Поле «{field}» есть, а текста в нём нет.',
      remedy: 'Впишите текст или удалите поле, если оно не нужно.',
    },
    en: {
      message: 'The field “{field}” is there, but holds no text.',
      remedy: 'Write the text, or delete the field if it is not needed.',
    },
  },
  'text-too-long': {
    severity: 'error',
    ru: {
      message: 'Значение слишком длинное: здесь помещается {limit|знак|знака|знаков}.',
      remedy: 'Сократите значение.',
    },
    en: {
      message: 'The value is too long: there is room for {limit|character|characters}.',
      remedy: 'Shorten the value.',
    },
  },
  'number-too-small': {
    severity: 'error',
    ru: {
      message: 'Число слишком мало: наименьшее здесь — {limit}.',
      remedy: 'Запишите число не меньше {limit}.',
    },
    en: {
      message: 'The number is too small; the least here is {limit}.',
      remedy: 'Write a number of at least {limit}.',
    },
  },
  'number-too-large': {
    severity: 'error',
    ru: {
      message: 'Число слишком велико: наибольшее здесь — {limit}.',
      remedy: 'Запишите число не больше {limit}.',
    },
    en: {
      message: 'The number is too large; the most here is {limit}.',
      remedy: 'Write a number of at most {limit}.',
    },
  },
  'list-empty': {
    severity: 'error',
    ru: {
      message: 'Список «{field}» пуст.',
      remedy: 'Впишите в список хотя бы одну запись или удалите это поле.',
    },
    en: {
      message: 'The list “{field}” is empty.',
      remedy: 'Put at least one entry into the list, or delete the field.',
    },
  },
  'list-repeats': {
    severity: 'error',
    ru: {
      message: 'Эта запись уже есть в списке.',
      remedy: 'Удалите повтор.',
    },
    en: {
      message: 'This entry is in the list already.',
      remedy: 'Delete the repetition.',
    },
  },
  'id-form': {
    severity: 'error',
    ru: {
      message: 'Имя «{value}» записано не по правилам.',
      remedy:
        'Имя пишут строчными латинскими буквами и цифрами, слова разделяют дефисом, первой стоит буква: google-analytics.',
    },
    en: {
      message: 'The id “{value}” is not written as ids are.',
      remedy: 'Use lower-case Latin letters and digits, words joined by hyphens, a letter first: google-analytics.',
    },
  },
  'period-form': {
    severity: 'error',
    ru: {
      message: 'Срок «{value}» записан не по правилам.',
      remedy:
        'Запишите число и единицу по-английски: 30 days, 10 working days, 5-30 working days, 1 week, 24 hours, 6 months, 3 years. Читатель увидит их на своём языке.',
    },
    en: {
      message: 'The period “{value}” is not written as periods are.',
      remedy:
        'Write a number and a unit: 30 days, 10 working days, 5-30 working days, 1 week, 24 hours, 6 months, 3 years.',
    },
  },
});
