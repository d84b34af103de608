/** Wordings of the compile stage: what Markdown would lose or bend. */
import { wordings } from './wording.ts';

export const markdownWordings = wordings({
  'text-lost': {
    severity: 'error',
    ru: {
      message: 'Слово «{word}» не дошло бы до читателя: Markdown принял знаки рядом с ним за разметку.',
      remedy: 'Поставьте обратную косую черту \\ перед знаком, который должен остаться знаком, или перестройте фразу.',
    },
    en: {
      message: 'The word “{word}” would not reach the reader: Markdown took signs beside it for markup.',
      remedy: 'Put a backslash \\ before the sign that should stay a sign, or rearrange the sentence.',
    },
  },
  'character-reference': {
    severity: 'error',
    ru: {
      message: '«{text}» — код знака: читатель увидел бы вместо него другой знак.',
      remedy: 'Напишите сам знак. Если нужен именно этот набор букв, поставьте перед & обратную косую черту: \\&.',
    },
    en: {
      message: '“{text}” is the code of a character: the reader would see another character in its place.',
      remedy: 'Write the character itself. Where these very letters are meant, put a backslash before the &: \\&.',
    },
  },
  'raw-html': {
    severity: 'error',
    ru: {
      message: '«{text}» читается как тег HTML и пропало бы со страницы.',
      remedy: 'Уберите тег. Если угловые скобки — часть текста, напишите \\< вместо < или поставьте кавычки.',
    },
    en: {
      message: '“{text}” reads as an HTML tag and would vanish from the page.',
      remedy: 'Remove the tag. Where angle brackets belong to the text, write \\< for <, or use quotation marks.',
    },
  },
  'html-comment': {
    severity: 'error',
    ru: {
      message: 'Комментарий HTML: читатель его не увидит, а в истории документа он останется.',
      remedy: 'Удалите его. Заметку для коллег напишите строкой YAML, которая начинается с #, вне текста.',
    },
    en: {
      message: 'An HTML comment: readers do not see it, yet it stays in the history of the document.',
      remedy: 'Delete it. For a note to colleagues use a YAML line that begins with #, outside the text.',
    },
  },
  'link-definition': {
    severity: 'error',
    ru: {
      message: 'Строка «{text}» читается как определение ссылки и пропала бы со страницы.',
      remedy: 'Поставьте \\ перед открывающей скобкой: \\[…]. Ссылку пишите прямо в тексте: [слова](https://…).',
    },
    en: {
      message: 'The line “{text}” reads as the definition of a link and would vanish from the page.',
      remedy: 'Put a \\ before the opening bracket: \\[…]. Write a link in its place: [words](https://…).',
    },
  },
  footnote: {
    severity: 'error',
    ru: {
      message: 'Сноска «{text}»: сносок в документах нет, потому что читатель с телефона их не найдёт.',
      remedy: 'Внесите слова сноски в сам текст. Если это не сноска, поставьте \\ перед скобкой: \\[^…].',
    },
    en: {
      message: 'A footnote, “{text}”: documents have none, since a reader with a phone would not find it.',
      remedy: 'Put the words of the footnote into the text. Where it is no footnote, write \\[^…].',
    },
  },
  image: {
    severity: 'error',
    ru: {
      message: 'Картинка в тексте документа: её слова не попали бы в сравнение редакций.',
      remedy: 'Напишите словами то, что она показывает.',
    },
    en: {
      message: 'An image in the text of a document: its words would be missing from comparisons of versions.',
      remedy: 'Say in words what it shows.',
    },
  },
  'indented-code': {
    severity: 'error',
    ru: {
      message: 'Абзац с отступом в четыре пробела или больше Markdown считает программным кодом.',
      remedy: 'Уберите лишние пробелы или табуляцию в начале строки.',
    },
    en: {
      message: 'A paragraph indented by four spaces or more is program code to Markdown.',
      remedy: 'Remove the extra spaces or the tab at the beginning of the line.',
    },
  },
  'nested-too-deep': {
    severity: 'error',
    ru: {
      message: 'Списки, цитаты или выделения вложены друг в друга так глубоко, что текст нельзя показать.',
      remedy: 'Уберите лишние знаки в начале строки и лишние звёздочки; хватает трёх уровней.',
    },
    en: {
      message: 'Lists, quotations or emphasis are nested so deeply that the text cannot be shown.',
      remedy: 'Remove the extra signs at the beginning of the line and the extra asterisks; three levels are enough.',
    },
  },
  'document-too-involved': {
    severity: 'error',
    ru: {
      message:
        'До этого текста в политике уже {limit|строка или знак|строки и знака|строк и знаков} разметки; дальше она не читается.',
      remedy: 'Разделите политику на несколько или уберите лишнюю разметку.',
    },
    en: {
      message: 'Up to this text the policy has {limit|line or sign|lines and signs} of markup; no more of it is read.',
      remedy: 'Divide the policy into several, or remove markup that it does not need.',
    },
  },
  'too-many-lines': {
    severity: 'error',
    ru: {
      message: 'Текст раздела длиннее {limit|строки|строк|строк}: отсюда он лишний.',
      remedy: 'Разделите раздел на вложенные (sections). Если так много строк вышло из-за переносов, удлините строки.',
    },
    en: {
      message: 'The section’s text is longer than {limit|line|lines}: from here on it is too much.',
      remedy:
        'Divide the section into nested ones (sections). Where line breaks make it so long, make the lines longer.',
    },
  },
  'too-many-signs': {
    severity: 'error',
    ru: {
      message:
        'В одном абзаце, списке или таблице больше {limit|знака|знаков|знаков} разметки: звёздочек, подчёркиваний, скобок, кавычек кода. Прочитать его как текст политики нельзя.',
      remedy: 'Уберите лишние знаки или разделите текст пустыми строками.',
    },
    en: {
      message:
        'One paragraph, list or table has more than {limit|sign|signs} of markup: asterisks, underscores, brackets, backticks. It cannot be read as a policy’s text.',
      remedy: 'Remove the extra signs, or divide the text by blank lines.',
    },
  },
  'ordered-start': {
    severity: 'error',
    ru: {
      message: '«{text}» в начале строки читается как номер пункта списка.',
      remedy: 'Поставьте \\ перед точкой или скобкой: {number}\\. — или начните строку с другого слова.',
    },
    en: {
      message: '“{text}” at the beginning of a line reads as the number of a list item.',
      remedy: 'Put a \\ before the full stop or bracket ({number}\\.), or begin the line with another word.',
    },
  },
  'list-number': {
    severity: 'error',
    ru: {
      message: 'Пункт написан под номером {written}, а на странице получил бы номер {shown}.',
      remedy: 'Нумеруйте пункты подряд. Если номера должны идти с пропуском, поставьте \\ после числа: {written}\\.',
    },
    en: {
      message: 'The item is written as number {written}, but would be numbered {shown} on the page.',
      remedy: 'Number the items one after another. Where a gap is meant, put a \\ after the number: {written}\\.',
    },
  },
  'list-sign': {
    severity: 'error',
    ru: {
      message: 'Знак «{sign}» в начале строки читается как значок списка и пропал бы.',
      remedy:
        'Минус пишите без пробела или знаком −, плюс — без пробела; тире — знаком —; звёздочку примечания — как \\*. Список из одного пункта напишите абзацем.',
    },
    en: {
      message: '“{sign}” at the beginning of a line reads as a bullet and would vanish.',
      remedy:
        'Write a minus without a space or as −, a plus without a space, a dash as –, the asterisk of a note as \\*. Write a list of one item as a paragraph.',
    },
  },
  'task-list': {
    severity: 'error',
    ru: {
      message: '«[ ]» или «[x]» в начале пункта превратилось бы в флажок.',
      remedy: 'Поставьте \\ перед скобкой: \\[x].',
    },
    en: {
      message: '“[ ]” or “[x]” at the beginning of an item would become a checkbox.',
      remedy: 'Put a \\ before the bracket: \\[x].',
    },
  },
  'emphasis-between-digits': {
    severity: 'error',
    ru: {
      message: 'Знаки «{sign}» между цифрами исчезли бы, а текст между ними стал бы выделенным.',
      remedy: 'Поставьте \\ перед знаком (5\\*3) или напишите ×.',
    },
    en: {
      message: 'The signs “{sign}” between digits would vanish, and what stands between them be emphasised.',
      remedy: 'Put a \\ before the sign (5\\*3), or write ×.',
    },
  },
  'emphasis-in-word': {
    severity: 'error',
    ru: {
      message: 'Знаки «{sign}» внутри слова исчезли бы, а часть слова стала бы выделенной.',
      remedy: 'Поставьте \\ перед знаком или выделите слово целиком.',
    },
    en: {
      message: 'The signs “{sign}” inside a word would vanish, and a part of the word be emphasised.',
      remedy: 'Put a \\ before the sign, or emphasise the whole word.',
    },
  },
  'heading-in-text': {
    severity: 'error',
    ru: {
      message: 'Заголовок «{text}» внутри текста раздела: у него не было бы ни номера, ни постоянного адреса.',
      remedy:
        'Сделайте его вложенным разделом (sections). Если заголовок не нужен, уберите # в начале строки, а строку из --- или === отделите пустой строкой.',
    },
    en: {
      message: 'A heading, “{text}”, inside the text of a section: it would have no number and no lasting address.',
      remedy:
        'Make it a nested section (sections). Where no heading is meant, remove the # or put an empty line before the line of --- or ===.',
    },
  },
  'quote-comparison': {
    severity: 'error',
    ru: {
      message: 'Знак «>» в начале строки читается как цитата и пропал бы: «{text}».',
      remedy: 'Напишите словами («более», «не менее») или поставьте \\ перед знаком: \\>.',
    },
    en: {
      message: 'A “>” at the beginning of a line reads as a quotation and would vanish: “{text}”.',
      remedy: 'Say it in words (“more than”, “at least”), or put a \\ before the sign: \\>.',
    },
  },
});
