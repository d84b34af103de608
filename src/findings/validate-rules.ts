/** Wordings of the validate stage: names, dates and files that a schema cannot check. */
import { wordings } from './wording.ts';

export const ruleWordings = wordings({
  'policy-id-differs': {
    severity: 'error',
    ru: {
      message: 'Здесь политика названа «{id}», а папка называется «{folder}».',
      remedy:
        'Сделайте имена одинаковыми. Если политика уже опубликована, исправьте имя здесь: имя папки входит в адрес страницы.',
    },
    en: {
      message: 'The policy is called “{id}” here, but its folder “{folder}”.',
      remedy:
        'Make the names the same. If the policy is published already, correct it here: the folder’s name is part of the page’s address.',
    },
  },
  'succeeds-unknown': {
    severity: 'error',
    ru: {
      message:
        'Политики «{policy}», взамен которой написан этот текст, здесь нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Укажите имя папки другой политики или удалите поле succeeds.',
    },
    en: {
      message: 'There is no policy “{policy}” for this text to take over.{guess? Perhaps “*” was meant.}',
      remedy: 'Give the name of another policy’s folder, or delete the field succeeds.',
    },
  },
  'id-repeated': {
    severity: 'error',
    ru: {
      message: 'Имя «{id}» уже занято в строке {line}.',
      remedy: 'Дайте одной из двух записей другое имя: по имени на неё ссылаются и сравнивают редакции.',
    },
    en: {
      message: 'The id “{id}” is taken already, on line {line}.',
      remedy: 'Give one of the two another id: references and comparisons know entries by it.',
    },
  },
  'detail-id-reserved': {
    severity: 'error',
    ru: {
      message: 'Реквизит назван «{id}», а это имя занято полем {id} издателя.',
      remedy: 'Дайте реквизиту другое имя; наименование и почту пишут в полях name и email, а не в списке.',
    },
    en: {
      message: 'A detail is called “{id}”, which is the publisher’s field {id}.',
      remedy: 'Give the detail another id; name and e-mail go into the fields name and email, not into the list.',
    },
  },
  'detail-label-missing': {
    severity: 'error',
    ru: {
      message: 'У реквизита «{id}» нет подписи {language:in}: читатели и уведомления не смогут его назвать.',
      remedy: 'Допишите её в label этого реквизита: {language}: "…".',
    },
    en: {
      message: 'The detail “{id}” has no label {language:in}: readers and notices could not name it.',
      remedy: 'Add it to the label of this detail: {language}: "…".',
    },
  },
  'id-taken-by-fact': {
    severity: 'error',
    ru: {
      message: 'Имя раздела «{id}» совпадает с адресом факта {fact} на странице.',
      remedy: 'Назовите раздел иначе.',
    },
    en: {
      message: 'The section’s id “{id}” is the same as the address of the fact {fact} on the page.',
      remedy: 'Give the section another id.',
    },
  },
  'section-bare': {
    severity: 'error',
    ru: {
      message: 'В разделе «{id}» нет ни заголовка, ни текста, ни вложенных разделов.',
      remedy: 'Впишите heading или text; если раздел не нужен, удалите его во всех языках.',
    },
    en: {
      message: 'The section “{id}” has neither a heading nor a text nor sections in it.',
      remedy: 'Add a heading or a text; where the section is not needed, delete it in all languages.',
    },
  },
  'id-taken-by-page': {
    severity: 'error',
    ru: {
      message: 'Имя раздела «{id}» занято самой страницей: по этому адресу на ней другая часть.',
      remedy: 'Назовите раздел иначе, по его содержанию, во всех языках.',
    },
    en: {
      message: 'The section’s id “{id}” is taken by the page itself: another part of it has this address.',
      remedy: 'Give the section another id, after what it is about, in all languages.',
    },
  },
  'policy-id-taken': {
    severity: 'error',
    ru: {
      message: 'Имя политики «{id}» занято: по адресу /{id} на сайте лежит другое.',
      remedy:
        'Назовите политику иначе: переименуйте папку и напишите то же имя здесь. Например, не «notices», а «notices-policy».',
    },
    en: {
      message: 'The policy’s name “{id}” is taken: something else lies at /{id} on the site.',
      remedy:
        'Give the policy another name: rename its folder, and write the same name here. For example not “notices” but “notices-policy”.',
    },
  },
  'quotes-curly': {
    severity: 'error',
    ru: {
      message: 'Значение взято в кавычки, которых YAML не знает: читатели увидели бы их в тексте.',
      remedy:
        'Замените кавычки вокруг значения прямыми "…" или уберите их. Если они — часть текста, напишите ёлочки «…» либо возьмите весь текст ещё и в прямые кавычки.',
    },
    en: {
      message: 'The value stands in quotes that YAML does not know: readers would see them in the text.',
      remedy:
        'Replace the quotes around the value by straight ones, "…", or remove them. If they are part of the text, put straight quotes around all of it as well.',
    },
  },
  'formerly-in-use': {
    severity: 'error',
    ru: {
      message: 'Прежнее имя «{name}» сейчас носит другая запись.',
      remedy: 'Удалите «{name}» из formerly: имя, которое снова занято, больше не прежнее.',
    },
    en: {
      message: 'The former id “{name}” is borne by another entry now.',
      remedy: 'Delete “{name}” from formerly: an id that is in use again is no former one.',
    },
  },
  'formerly-claimed': {
    severity: 'error',
    ru: {
      message: 'Прежнее имя «{name}» указано и у записи «{other}».',
      remedy: 'Оставьте его у одной записи: той, которая продолжает прежнюю.',
    },
    en: {
      message: 'The former id “{name}” is also claimed by the entry “{other}”.',
      remedy: 'Leave it with one entry: the one that continues the former.',
    },
  },
  'date-impossible': {
    severity: 'error',
    ru: {
      message: 'Такой даты нет: «{value}».',
      remedy: 'Исправьте дату: год, месяц и день через дефис, например 2027-02-28.',
    },
    en: {
      message: 'There is no such date as “{value}”.',
      remedy: 'Correct the date: year, month and day with hyphens, such as 2027-02-28.',
    },
  },
  'period-bounds': {
    severity: 'error',
    ru: {
      message: 'В сроке «{value}» нижняя граница не меньше верхней.',
      remedy: 'Запишите меньшее число первым (5-30 working days) или оставьте одно.',
    },
    en: {
      message: 'The lower bound of the period “{value}” is not below its upper one.',
      remedy: 'Write the smaller number first (5-30 working days), or a single one.',
    },
  },
  'fact-unused': {
    severity: 'warning',
    ru: {
      message: 'Факт {kind}.{id} нигде в тексте не показан: читатель о нём не узнает.',
      remedy: 'Вставьте в текст {list} отдельным абзацем или {item} в предложение либо удалите запись.',
    },
    en: {
      message: 'No text shows the fact {kind}.{id}: readers will not learn of it.',
      remedy: 'Put {list} into the text as a paragraph of its own, or {item} into a sentence, or delete the entry.',
    },
  },
  'list-unused': {
    severity: 'warning',
    ru: {
      message:
        'Ничего из списка {kind} нигде в тексте не показано ({entries|запись|записи|записей}): читатель об этом не узнает.',
      remedy: 'Вставьте в текст {list} отдельным абзацем либо удалите весь список.',
    },
    en: {
      message: 'No text shows anything of the list {kind} ({entries|entry|entries}): readers will not learn of it.',
      remedy: 'Put {list} into the text as a paragraph of its own, or delete the whole list.',
    },
  },
  'about-unknown': {
    severity: 'error',
    ru: {
      message:
        'Изменение говорит о «{subject}», а этого нет ни в тексте, ни в прежних редакциях.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Укажите вид.имя факта, section:имя раздела, title, summary или publisher.поле.',
    },
    en: {
      message:
        'The change speaks of “{subject}”, which is neither in the text nor in earlier versions.{guess? Perhaps “*” was meant.}',
      remedy: 'Give a fact as kind.id, a section as section:id, title, summary or publisher.field.',
    },
  },
  'origin-path': {
    severity: 'error',
    ru: {
      message:
        'В адресе публикации есть путь «{path}», а сайт пока умеет жить только в корне домена: ссылки вели бы мимо.',
      remedy: 'Укажите адрес без пути, например отдельный поддомен: {origin}.',
    },
    en: {
      message:
        'The origin has the path “{path}”, and the site can only stand at the root of a domain so far: its links would miss.',
      remedy: 'Give the origin without a path, say a subdomain of its own: {origin}.',
    },
  },
  'zone-unknown': {
    severity: 'error',
    ru: {
      message: 'Такого часового пояса нет: «{zone}».{guess? Возможно, имелось в виду «*».}',
      remedy: 'Укажите пояс по городу: Europe/Moscow, Asia/Yekaterinburg.',
    },
    en: {
      message: 'There is no time zone “{zone}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Name the zone by its city: Europe/Moscow, Asia/Yekaterinburg.',
    },
  },
  'record-missing': {
    severity: 'error',
    ru: {
      message: 'У политики «{policy}» есть редакции, а реестра публикаций record.yaml нет.',
      remedy: 'Верните record.yaml из истории git: без него нельзя доказать, что и когда было опубликовано.',
    },
    en: {
      message: 'The policy “{policy}” has versions, but no publication record, record.yaml.',
      remedy: 'Restore record.yaml from git: without it nobody can prove what was announced and when.',
    },
  },
  'edition-misplaced': {
    severity: 'error',
    ru: {
      message: 'В этом файле поле «{field}» — «{found}», а по имени файла должно быть «{wanted}».',
      remedy: 'Верните файл на его место и под прежнее имя; содержание опубликованных файлов не правят.',
    },
    en: {
      message: 'The field “{field}” of this file is “{found}”, but by the file’s name it should be “{wanted}”.',
      remedy: 'Move the file back to its place and name; what announced files say is never edited.',
    },
  },
});
