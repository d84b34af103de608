/** Wordings of the compile stage: links and references that lead nowhere. */
import { wordings } from './wording.ts';

export const linkWordings = wordings({
  'link-target': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на «{target}», а такой адрес в документе не допускается.',
      remedy:
        'Допустимы https:, http:, mailto:, tel:, term:ИМЯ, section:ИМЯ, section:ИМЯ#2 и policy:ИМЯ. Если это не ссылка, поставьте \\ перед открывающей квадратной скобкой.',
    },
    en: {
      message: 'A link leads to “{target}”, which is no address that a document may link to.',
      remedy:
        'Allowed are https:, http:, mailto:, tel:, term:ID, section:ID, section:ID#2 and policy:ID. Where no link is meant, put a \\ before the opening square bracket.',
    },
  },
  'link-policy-wordless': {
    severity: 'error',
    ru: {
      message: 'У ссылки на другой документ, {target}, нет слов: его название может измениться без этого текста.',
      remedy: 'Напишите слова ссылки в квадратных скобках: [условия использования]({target}).',
    },
    en: {
      message: 'The link to another policy, {target}, has no words: that policy’s title may change without this text.',
      remedy: 'Write the words of the link between the square brackets: [our terms]({target}).',
    },
  },
  'link-title': {
    severity: 'error',
    ru: {
      message: 'Подпись ссылки «{text}» видна только при наведении мыши.',
      remedy: 'Внесите эти слова в текст и уберите их из скобок.',
    },
    en: {
      message: 'The title of a link, “{text}”, is seen only when a mouse is over it.',
      remedy: 'Put these words into the text and take them out of the brackets.',
    },
  },
  'link-unresolved': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на «{target}», а в документе этого нет.',
      remedy: 'Проверьте имя раздела (section:…) или термина (term:…) либо добавьте их.',
    },
    en: {
      message: 'A link leads to “{target}”, which the document does not have.',
      remedy: 'Check the id of the section (section:…) or of the term (term:…), or add it.',
    },
  },
  'term-not-shown': {
    severity: 'error',
    ru: {
      message: 'Ссылка ведёт на термин «{term}», но определений терминов на странице нет.',
      remedy: 'Добавьте в текст абзац, в котором стоит только {{terms}}.',
    },
    en: {
      message: 'A link leads to the term “{term}”, but the page shows no definitions of terms.',
      remedy: 'Add a paragraph that holds only {{terms}} to the text.',
    },
  },
  'reference-unresolved': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} никуда не ведёт: таких данных нет.',
      remedy: 'Проверьте вид данных, имя записи и поле либо добавьте запись в facts.',
    },
    en: {
      message: 'The reference {reference} leads nowhere: there is no such fact.',
      remedy: 'Check the kind, the id and the field, or add the entry to facts.',
    },
  },
  'reference-list': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} — целый список, а здесь может стоять только одно значение.',
      remedy: 'Назовите одну запись: {{вид.имя}}. Список поставьте отдельным абзацем в text.',
    },
    en: {
      message: 'The reference {reference} is a whole list, but only one value can stand here.',
      remedy: 'Name one entry: {{kind.id}}. Put the list into text, in a paragraph of its own.',
    },
  },
  'list-in-sentence': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} — целый список, а стоит внутри фразы.',
      remedy: 'Поставьте её отдельным абзацем, между пустыми строками, или назовите одну запись: {{вид.имя}}.',
    },
    en: {
      message: 'The reference {reference} is a whole list, but stands inside a sentence.',
      remedy: 'Give it a paragraph of its own, between empty lines, or name one entry: {{kind.id}}.',
    },
  },
  'reference-case': {
    severity: 'error',
    ru: {
      message: 'Падеж в подстановке {reference} указать нельзя.',
      remedy: 'Падежи (nom, gen, dat, acc, ins, pre) бывают у сроков, дат и чисел; готовый текст не склоняется.',
    },
    en: {
      message: 'The reference {reference} cannot take that grammatical case.',
      remedy: 'Cases (nom, gen, dat, acc, ins, pre) are for periods, dates and numbers; free text is not inflected.',
    },
  },
  'reference-cycle': {
    severity: 'error',
    ru: {
      message: 'Подстановка {reference} приводит сама к себе или в слишком длинную цепочку подстановок.',
      remedy: 'Уберите подстановку из текста одной из записей, которые ссылаются друг на друга.',
    },
    en: {
      message: 'The reference {reference} leads back to itself, or into too long a chain of references.',
      remedy: 'Remove the reference from one of the entries that refer to each other.',
    },
  },
  'braces-left': {
    severity: 'error',
    ru: {
      message: 'Двойные фигурные скобки «{text}» остались в тексте.',
      remedy: 'Подстановка пишется без пробелов: {{вид.имя}} или {{вид.имя.поле:gen}}. Лишние скобки уберите.',
    },
    en: {
      message: 'Doubled braces, “{text}”, are left in the text.',
      remedy: 'A reference is written without spaces: {{kind.id}} or {{kind.id.field:gen}}. Remove stray braces.',
    },
  },
});
