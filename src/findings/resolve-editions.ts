/** Wordings of the resolve stage: frozen editions that are not what the record says. */
import { wordings } from './wording.ts';

export const editionsWordings = wordings({
  'edition-edited': {
    severity: 'error',
    ru: {
      message:
        'Файл опубликованной редакции № {edition} ({language}) изменён: его контрольная сумма не та, что в реестре.',
      remedy:
        'Верните файл: gazette undo ПОЛИТИКА --base main. Основной текст меняют в policy.yaml и объявляют новой редакцией. Только если этот файл — перевод (в его имени есть язык: 2.en.yaml), ошибку исправляют в рабочем файле перевода (policy.en.yaml) и записывают: gazette correct ПОЛИТИКА {edition} --because "…".',
    },
    en: {
      message:
        'The file of published version {edition} ({language}) was edited: it does not match the record’s digest.',
      remedy:
        'Restore it: gazette undo POLICY --base main. The binding text is changed in policy.yaml and announced as a new version. Only where this file is a translation (its name holds a language: 2.en.yaml) is a fault mended in the translation’s working file (policy.en.yaml) and recorded: gazette correct POLICY {edition} --because "…".',
    },
  },
  'edition-missing': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} ({language}) есть в реестре, а файла «{file}» нет.',
      remedy: 'Верните файл: gazette undo ПОЛИТИКА --base main. Опубликованное не удаляется.',
    },
    en: {
      message: 'Version {edition} ({language}) is in the record, but there is no file “{file}”.',
      remedy: 'Restore it: gazette undo POLICY --base main. What was published is never deleted.',
    },
  },
  'edition-unrecorded': {
    severity: 'error',
    ru: {
      message: 'Файл «{file}» лежит среди редакций, но в реестре его нет.',
      remedy:
        'Уберите его: gazette undo ПОЛИТИКА --base main. Затем объявите редакцию командой gazette announce: редакции пишет программа.',
    },
    en: {
      message: 'The file “{file}” lies among the versions, but the record does not know it.',
      remedy:
        'Take it away: gazette undo POLICY --base main. Then announce the version with gazette announce: the program writes versions.',
    },
  },
  'format-provisional': {
    severity: 'error',
    ru: {
      message:
        'Реестр «{policy}» — в форме {format}, которая ещё может измениться: опубликованное в ней потом не удалось бы проверить.',
      remedy:
        'Не публикуйте пока эти политики. Дождитесь версии Gazette, в которой форма реестра оканчивается на 1, и внесите историю заново.',
    },
    en: {
      message:
        'The record of “{policy}” is of the form {format}, which may still change: what is published in it could not be verified later.',
      remedy:
        'Do not publish these policies yet. Wait for the version of Gazette whose form of the record ends with 1, and enter the history anew.',
    },
  },
  'edition-terms-differ': {
    severity: 'error',
    ru: {
      message:
        'В реестре у редакции № {edition} не те языки, срок уведомления, часовой пояс или политики взамен, что в её файле.',
      remedy: 'Верните реестр и файлы редакции: gazette undo ПОЛИТИКА --base main. Затем объявите её снова.',
    },
    en: {
      message:
        'The record states other languages, days of notice, time zone or policies taken over for version {edition} than its file does.',
      remedy: 'Restore the record and the version’s files: gazette undo POLICY --base main. Then announce it again.',
    },
  },
  'edition-text-changed': {
    severity: 'error',
    ru: {
      message:
        'Текст опубликованной редакции № {edition} ({language}) при отображении стал другим, хотя файл не изменён: изменилась программа.',
      remedy:
        'Верните прежнюю версию программы или исправьте отображение; если прежнее отображение было ошибкой, запишите это: gazette correct --because "…".',
    },
    en: {
      message:
        'The text of published version {edition} ({language}) renders differently although the file is unchanged: the program changed.',
      remedy:
        'Go back to the program’s former version or mend the rendering; if the former rendering was a fault, record that: gazette correct --because "…".',
    },
  },
});
