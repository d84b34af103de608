/** Wordings of the validate stage: references and links that lead nowhere. */
import { wordings } from './wording.ts';

export const referenceWordings = wordings({
  'reference-form': {
    severity: 'error',
    ru: {
      message:
        '«{text}» осталось бы в тексте скобками: так подстановки не пишут.{guess? Возможно, имелось в виду «*».}',
      remedy:
        'Запишите подстановку без пробелов, латинскими буквами: {{вид.имя}}, {{вид.имя.поле}} или {{вид.имя:gen}}. Лишние скобки удалите.',
    },
    en: {
      message:
        '“{text}” would stay in the text as braces: references are not written so.{guess? Perhaps “*” was meant.}',
      remedy:
        'Write the reference without spaces: {{kind.id}}, {{kind.id.field}} or {{kind.id:gen}}. Delete stray braces.',
    },
  },
  'reference-kind-unknown': {
    severity: 'error',
    ru: {
      message:
        'Подстановка {reference} никуда не ведёт: вида фактов «{kind}» нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте вид факта. Виды перечислены в подсказке к полю facts.',
    },
    en: {
      message:
        'The reference {reference} leads nowhere: there is no kind of fact “{kind}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the kind. The editor lists the kinds at the field facts.',
    },
  },
  'reference-fact-unknown': {
    severity: 'error',
    ru: {
      message:
        'Подстановка {reference} никуда не ведёт: среди фактов {kind} нет «{id}».{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя в подстановке или добавьте такую запись в facts.',
    },
    en: {
      message:
        'The reference {reference} leads nowhere: there is no “{id}” among the {kind}.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the id in the reference, or add the entry to facts.',
    },
  },
  'reference-field-unknown': {
    severity: 'error',
    ru: {
      message:
        'Подстановка {reference} никуда не ведёт: поля «{field}» у таких фактов не бывает.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя поля или уберите его: без поля подстановка покажет главное значение.',
    },
    en: {
      message:
        'The reference {reference} leads nowhere: such facts have no field “{field}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the field’s name or leave it out: a reference without one shows the main value.',
    },
  },
  'reference-field-absent': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} ничего не покажет: у факта {fact} не заполнено поле «{field}».',
      remedy: 'Заполните поле «{field}» в facts или уберите подстановку.',
    },
    en: {
      message: 'The reference {reference} would show nothing: the fact {fact} has no “{field}”.',
      remedy: 'Fill in “{field}” in facts, or remove the reference.',
    },
  },
  'link-policy-unknown': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на политику «{id}», а такой папки нет.{guess? Возможно, имелась в виду «*».}',
      remedy: 'Впишите имя папки политики: [наши слова](policy:ИМЯ). На раздел другой политики сослаться нельзя.',
    },
    en: {
      message: 'A link leads to the policy “{id}”, but there is no such folder.{guess? Perhaps “*” was meant.}',
      remedy: 'Name the policy’s folder: [our words](policy:ID). A section of another policy cannot be linked to.',
    },
  },
  'link-policy-own': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на «{id}», то есть на этот же документ.',
      remedy: 'Сошлитесь на раздел: [](section:ИМЯ); или оставьте слова без ссылки.',
    },
    en: {
      message: 'A link leads to “{id}”, which is this very document.',
      remedy: 'Link to a section instead: [](section:ID); or leave the words without a link.',
    },
  },
  'reference-list-empty': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} показала бы пустой перечень: фактов вида {kind} в этой политике нет.',
      remedy: 'Добавьте записи в facts или уберите подстановку.',
    },
    en: {
      message: 'The reference {reference} would show an empty list: this policy has no {kind}.',
      remedy: 'Add entries to facts, or remove the reference.',
    },
  },
  'reference-detail-unknown': {
    severity: 'error',
    ru: {
      message:
        'Подстановка {reference} никуда не ведёт: у «{kind}» такого поля нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя поля. Здесь бывают: {allowed}.',
    },
    en: {
      message: 'The reference {reference} leads nowhere: {kind} has no such detail.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the field’s name. There are: {allowed}.',
    },
  },
  'reference-case-unknown': {
    severity: 'error',
    ru: {
      message: 'В подстановке {reference} указан падеж «{case}», которого нет.{guess? Возможно, имелось в виду «*».}',
      remedy:
        'Выберите падеж: {allowed} (именительный, родительный, дательный, винительный, творительный, предложный).',
    },
    en: {
      message:
        'The reference {reference} asks for a case “{case}”, which does not exist.{guess? Perhaps “*” was meant.}',
      remedy: 'Choose a case: {allowed} (nominative, genitive, dative, accusative, instrumental, prepositional).',
    },
  },
  'case-on-text': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} просит поставить в падеж готовый текст: программа его не склоняет.',
      remedy: 'Уберите падеж ({plain}) и перестройте фразу. Падеж бывает у сроков, дат и чисел.',
    },
    en: {
      message: 'The reference {reference} asks for a case of free text, which the program does not inflect.',
      remedy: 'Leave the case out ({plain}) and rearrange the sentence. Cases are for periods, dates and numbers.',
    },
  },
  'reference-in-note': {
    severity: 'error',
    ru: {
      message: 'В тексте об изменении стоят скобки {{…}}: здесь они не заменяются.',
      remedy: 'Напишите значение словами: уведомление должно говорить то же и тогда, когда факт снова изменится.',
    },
    en: {
      message: 'The text about a change holds braces {{…}}, which are not replaced here.',
      remedy: 'Write the value in words: a notice must say the same when the fact changes again.',
    },
  },
  'reference-in-detail': {
    severity: 'error',
    ru: {
      message: 'В поле «{field}» стоят скобки {{…}}: здесь они не заменяются.',
      remedy: 'Напишите значение полностью.',
    },
    en: {
      message: 'The field “{field}” holds braces {{…}}, which are not replaced here.',
      remedy: 'Write the value out.',
    },
  },
  'link-section-unknown': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт в раздел «{id}», а такого раздела нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя раздела в ссылке.',
    },
    en: {
      message: 'The link leads to a section “{id}”, which does not exist.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the section’s id in the link.',
    },
  },
  'link-term-unknown': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт к определению «{id}», а такого определения нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя в ссылке или добавьте определение в facts, terms.',
    },
    en: {
      message: 'The link leads to a definition “{id}”, which does not exist.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the id in the link, or add the definition to facts, terms.',
    },
  },
});
