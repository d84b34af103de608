/** Wordings of the announce stage: files that cannot be written as planned. */
import { wordings } from './wording.ts';

export const announceFilesWordings = wordings({
  'act-unfinished': {
    severity: 'error',
    ru: {
      message: 'Команда, которая меняла здесь файлы, была прервана: часть файлов уже новая, часть ещё прежняя.',
      remedy: 'Выполните gazette check: она доведёт прерванное до конца.',
    },
    en: {
      message: 'A command that was changing files was interrupted here: some are new already, some are not.',
      remedy: 'Run gazette check: what was interrupted is finished then.',
    },
  },
  'act-stuck': {
    severity: 'error',
    ru: {
      message: 'Прошлая команда прервана на полпути, а файлы с тех пор изменены: {files}.',
      remedy: 'Верните эти файлы из git и повторите команду. Если в папке всё верно, удалите из неё папку .gazette.',
    },
    en: {
      message: 'An earlier command was interrupted half-way, and files were changed since: {files}.',
      remedy:
        'Restore these files from git and repeat the command. If the folder is right as it is, delete .gazette in it.',
    },
  },
  'act-foreign': {
    severity: 'error',
    ru: {
      message:
        'Здесь лежит журнал прерванной команды (.gazette/journal.json), но его оставила не команда gazette: он пришёл из git или устроен иначе. Ничего не выполнено.',
      remedy:
        'Удалите папку .gazette (если она попала в git, то и оттуда), проверьте файлы политик и повторите команду.',
    },
    en: {
      message:
        'A journal of an interrupted command (.gazette/journal.json) lies here, but no gazette command left it: it came with git or is made otherwise. Nothing was done.',
      remedy:
        'Delete the folder .gazette (from git too, if it got there), look through the files of the policies, and repeat the command.',
    },
  },
  'act-outside': {
    severity: 'error',
    ru: {
      message: 'Папка политики — ссылка, которая ведёт за пределы папки политик; ничего не записано.',
      remedy: 'Поставьте на место ссылки саму папку и повторите команду.',
    },
    en: {
      message: 'The folder of a policy is a link that leads out of the folder of policies; nothing was written.',
      remedy: 'Put the folder itself in place of the link, and repeat the command.',
    },
  },
  'act-unsettled': {
    severity: 'error',
    ru: {
      message: 'Прошлая команда прервана, и довести её до конца не удаётся (ошибка системы {reason}).',
      remedy: 'Проверьте свободное место и права на запись в эту папку и повторите команду.',
    },
    en: {
      message: 'An earlier command was interrupted and cannot be finished (system error {reason}).',
      remedy: 'Check free space and the right to write into this folder, then repeat the command.',
    },
  },
  'act-not-written': {
    severity: 'error',
    ru: {
      message: 'Файлы не удалось записать (ошибка системы {reason}); всё осталось как было.',
      remedy: 'Проверьте свободное место и права на запись в эту папку и повторите команду.',
    },
    en: {
      message: 'The files could not be written (system error {reason}); everything is as it was.',
      remedy: 'Check free space and the right to write into this folder, then repeat the command.',
    },
  },
  'act-outdated': {
    severity: 'error',
    ru: {
      message: 'Пока команда готовилась, файлы изменились; ничего не записано.',
      remedy: 'Повторите команду.',
    },
    en: {
      message: 'Files changed while the command was preparing; nothing was written.',
      remedy: 'Repeat the command.',
    },
  },
  'act-busy': {
    severity: 'error',
    ru: {
      message: 'Эту папку сейчас меняет другая команда gazette; ничего не записано.',
      remedy: 'Дождитесь её и повторите.',
    },
    en: {
      message: 'Another gazette command is changing this folder; nothing was written.',
      remedy: 'Wait for it, then repeat.',
    },
  },
  'record-laid-out-by-hand': {
    severity: 'error',
    ru: {
      message: 'К реестру нельзя дописать запись: файл записан не так, как его пишет программа.',
      remedy: 'Верните record.yaml из основной ветки: его ведёт программа, править его нельзя.',
    },
    en: {
      message: 'No entry can be added to the record: the file is not laid out as the program writes it.',
      remedy: 'Restore record.yaml from the main branch: the program keeps it, and it is never edited.',
    },
  },
  'change-nothing': {
    severity: 'error',
    ru: {
      message: 'В рабочем тексте «{policy}» нет изменений, о которых не сказано.',
      remedy:
        'Сначала измените policy.yaml. Чтобы сказать о чём-то ещё раз, назовите это: gazette change {policy} --about section:ИМЯ.',
    },
    en: {
      message: 'The working text of “{policy}” has no change that nothing is said of.',
      remedy:
        'Change policy.yaml first. To speak of something once more, name it: gazette change {policy} --about section:ID.',
    },
  },
  'note-taken': {
    severity: 'error',
    ru: {
      message: 'Пояснение «{id}» уже есть.',
      remedy: 'Назовите новое иначе: --id {id}-2. Или правьте этот файл.',
    },
    en: {
      message: 'There is a note “{id}” already.',
      remedy: 'Give the new one another name: --id {id}-2. Or edit this file.',
    },
  },
});
