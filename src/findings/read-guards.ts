/** Wordings of the read stage: YAML that is refused, or that says something else than its author sees. */
import { wordings } from './wording.ts';

export const guardWordings = wordings({
  'yaml-directive': {
    severity: 'error',
    ru: {
      message: 'Строка, которая начинается с «%», меняет правила чтения файла; в политиках так нельзя.',
      remedy: 'Удалите строки с «%» и строку «---» после них.',
    },
    en: {
      message: 'A line that begins with “%” changes the rules by which the file is read, which policies must not do.',
      remedy: 'Delete the lines with “%” and the line “---” after them.',
    },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    ru: {
      message: 'Поле «{key}» записано дважды; первый раз — в строке {line}.',
      remedy:
        'Оставьте одно из двух: иначе одно из значений пропадёт. Если здесь начинается новая запись списка, поставьте перед её первым полем «- ».',
    },
    en: {
      message: 'The field “{key}” is written twice; the first time on line {line}.',
      remedy:
        'Keep one of the two, or one of the values would be lost. If a new entry of a list begins here, put “- ” before its first field.',
    },
  },
  'yaml-merge-conflict': {
    severity: 'error',
    ru: {
      message: 'Здесь остались отметки git (<<<<<<<, =======, >>>>>>>): две ветки изменили одни и те же строки.',
      remedy: 'Оставьте из двух вариантов один или соедините их, а три строки с отметками удалите.',
    },
    en: {
      message: 'Marks of git are left here (<<<<<<<, =======, >>>>>>>): two branches changed the same lines.',
      remedy: 'Keep one of the two texts, or make one of both, and delete the three lines with marks.',
    },
  },
  'yaml-several-documents': {
    severity: 'error',
    ru: {
      message: 'Строка «---» начинает в файле второй документ, а в файле должен быть один.',
      remedy: 'Удалите строку «---». Если вы хотели провести черту в тексте, запишите текст после «|» с отступом.',
    },
    en: {
      message: 'The line “---” begins a second document, but a file holds one.',
      remedy: 'Delete the line “---”. If a rule within a text was meant, write the text after “|”, indented.',
    },
  },
  'yaml-alias': {
    severity: 'error',
    ru: {
      message: 'Здесь стоит метка «&» или ссылка «*» языка YAML; в политиках они запрещены.',
      remedy: 'Напишите значение полностью. Если с «&» или «*» начинается сам текст, возьмите его в кавычки.',
    },
    en: {
      message: 'Here is an anchor “&” or an alias “*” of YAML, which policies must not use.',
      remedy: 'Write the value out. If the text itself begins with “&” or “*”, put it in quotes.',
    },
  },
  'yaml-merge-key': {
    severity: 'error',
    ru: {
      message: 'Поле «<<» подставляет в запись чужие поля; в политиках так нельзя.',
      remedy: 'Удалите «<<» и впишите нужные поля прямо здесь.',
    },
    en: {
      message: 'The field “<<” merges in fields from elsewhere, which policies must not do.',
      remedy: 'Delete “<<” and write the fields here.',
    },
  },
  'yaml-tag': {
    severity: 'error',
    ru: {
      message: 'Здесь стоит тег YAML («!» и слово за ним); в политиках теги запрещены.',
      remedy: 'Удалите тег. Если с «!» начинается сам текст, возьмите его в кавычки.',
    },
    en: {
      message: 'Here is a YAML tag (“!” and the word after it), which policies must not use.',
      remedy: 'Delete the tag. If the text itself begins with “!”, put it in quotes.',
    },
  },
  'yaml-number-form': {
    severity: 'error',
    ru: {
      message: '«{written}» будет прочитано как число {read}.',
      remedy:
        'Если это текст или номер, возьмите его в кавычки: "{written}". Если число, запишите его обычными цифрами: без нулей впереди и в конце, без знаков и букв.',
    },
    en: {
      message: '“{written}” would be read as the number {read}.',
      remedy:
        'If it is a text or a reference number, put it in quotes: "{written}". If it is a number, write plain digits: no zeros before or after, no signs or letters.',
    },
  },
  'yaml-escape': {
    severity: 'error',
    ru: {
      message:
        'В двойных кавычках стоит «\\» с сочетанием, которого YAML не знает или которое даёт недопустимый символ.',
      remedy: 'Уберите «\\» или запишите текст после «|»: там «\\» — обычный знак.',
    },
    en: {
      message:
        'The double quotes hold a “\\” with a combination that YAML does not know, or that makes a character which no text may hold.',
      remedy: 'Remove the “\\”, or write the text after “|”, where “\\” is an ordinary character.',
    },
  },
  'yaml-comment-cuts-text': {
    severity: 'error',
    ru: {
      message: 'Всё после « #» — комментарий: в текст «{kept}» не войдёт «{rest}».',
      remedy:
        'Если это часть текста, возьмите текст в кавычки или запишите после «|». Если комментарий, перенесите его на отдельную строку или отделите двумя пробелами.',
    },
    en: {
      message: 'Everything after “ #” is a comment: “{rest}” will not be part of the text “{kept}”.',
      remedy:
        'If it belongs to the text, put the text in quotes or write it after “|”. If it is a comment, move it to a line of its own or put two spaces before it.',
    },
  },
  'yaml-odd-space': {
    severity: 'error',
    ru: {
      message: 'В имени поля стоит неразрывный или невидимый пробел.',
      remedy: 'Удалите пробелы вокруг имени и наберите их заново: обычно они попадают сюда при копировании.',
    },
    en: {
      message: 'The name of the field holds a non-breaking or an invisible space.',
      remedy: 'Delete the spaces around the name and type them anew; they usually come along with copied text.',
    },
  },
  'yaml-not-fields': {
    severity: 'error',
    ru: {
      message: 'Файл начинается со списка, а должен состоять из полей «имя: значение».',
      remedy: 'Уберите «-» в начале строк и проверьте, тот ли это файл.',
    },
    en: {
      message: 'The file begins with a list; it must consist of fields, “name: value”.',
      remedy: 'Remove the “-” before the lines, and check that this is the right file.',
    },
  },
  'yaml-too-deep': {
    severity: 'error',
    ru: {
      message: 'Списки и поля вложены друг в друга слишком глубоко.',
      remedy: 'Проверьте скобки и отступы: разделы вкладывают друг в друга не глубже нескольких уровней.',
    },
    en: {
      message: 'Lists and fields are nested too deep.',
      remedy: 'Check brackets and indents: sections nest a few levels at most.',
    },
  },
});
