/** Wordings of the resolve stage: the record itself, as a chain of entries that are only added. */
import { wordings } from './wording.ts';

export const recordWordings = wordings({
  'record-chain-broken': {
    severity: 'error',
    ru: {
      message: 'Реестр публикаций изменён задним числом: запись № {entry} не продолжает предыдущую.',
      remedy:
        'Верните реестр: gazette undo ПОЛИТИКА --base main, где main — основная ветка. Затем повторите действие командой gazette: записи только добавляются, и добавляет их программа.',
    },
    en: {
      message: 'The publication record was changed after the fact: entry {entry} does not continue the one before.',
      remedy:
        'Restore the record: gazette undo POLICY --base main, main being the branch that is published. Then repeat the act with the gazette command: entries are only ever added, and the program adds them.',
    },
  },
  'record-at-decreases': {
    severity: 'error',
    ru: {
      message: 'Запись № {entry} помечена временем {at}, а это раньше предыдущей записи.',
      remedy:
        'Уберите записи, которых ещё нет в основной ветке (gazette undo ПОЛИТИКА --base main), и повторите действие; проверьте часы компьютера и параметр --now.',
    },
    en: {
      message: 'Entry {entry} is dated {at}, which is earlier than the entry before it.',
      remedy:
        'Take back the entries that the main branch does not hold yet (gazette undo POLICY --base main) and repeat the act; check the computer’s clock and --now.',
    },
  },
  'record-rewritten': {
    severity: 'error',
    ru: {
      message: 'Запись № {entry} уже опубликована в основной ветке, а здесь она изменена или удалена.',
      remedy:
        'Верните реестр: gazette undo {policy} --base {base}. В него можно только добавлять; новое решение запишет команда gazette.',
    },
    en: {
      message: 'Entry {entry} is already published on the base branch, and was changed or removed here.',
      remedy:
        'Restore the record: gazette undo {policy} --base {base}. It can only be added to; a gazette command writes a new decision.',
    },
  },
  'record-entry-incomplete': {
    severity: 'error',
    ru: {
      message: 'В записи «{event}» нет поля «{field}», или его нельзя прочитать.',
      remedy: 'Записи делает программа: уберите эту (gazette undo ПОЛИТИКА --base main) и повторите действие.',
    },
    en: {
      message: 'The entry “{event}” has no field “{field}”, or it cannot be read.',
      remedy:
        'The program writes entries: take this one back (gazette undo POLICY --base main) and repeat the act with the gazette command.',
    },
  },
  'record-number-reused': {
    severity: 'error',
    ru: {
      message: 'Номер редакции {edition} уже использован; номера не повторяются, даже если редакция отозвана.',
      remedy:
        'Уберите из реестра то, чего нет в основной ветке (gazette undo ПОЛИТИКА --base main), и объявите редакцию заново: следующий свободный номер — {next}.',
    },
    en: {
      message: 'The version number {edition} was used before; numbers are never reused, even after a withdrawal.',
      remedy:
        'Take back what the main branch does not hold (gazette undo POLICY --base main) and announce the version again: the next free number is {next}.',
    },
  },
  'record-number-gap': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} идёт не по порядку: пропущен номер {next}.',
      remedy: 'Нумеруйте редакции подряд; этой редакции полагается номер {next}.',
    },
    en: {
      message: 'Version {edition} is out of turn: number {next} was skipped.',
      remedy: 'Number versions without a gap; this one should be {next}.',
    },
  },
  'record-edition-unknown': {
    severity: 'error',
    ru: {
      message: 'Запись говорит о редакции № {edition}, которой в реестре до этого места нет.',
      remedy: 'Проверьте номер редакции: сначала она должна быть объявлена.',
    },
    en: {
      message: 'The entry speaks of version {edition}, which the record does not know by then.',
      remedy: 'Check the number: a version must be announced first.',
    },
  },
  'record-edition-withdrawn': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} уже отозвана или заменена.',
      remedy: 'Отозванную редакцию нельзя перенести или отозвать ещё раз; объявите новую редакцию.',
    },
    en: {
      message: 'Version {edition} is already withdrawn or replaced.',
      remedy: 'A withdrawn version can be neither postponed nor withdrawn again; announce a new version.',
    },
  },
  'record-policy-retired': {
    severity: 'error',
    ru: {
      message: 'Политика прекращает действовать {effective}; после объявления об этом такая запись невозможна.',
      remedy:
        'Новые правила ведите в новой политике. Пока этот день не наступил, его можно перенести (gazette postpone --retirement) или отозвать (gazette withdraw --retirement).',
    },
    en: {
      message: 'The policy ends on {effective}; once that is announced, such an entry is not possible.',
      remedy:
        'Keep new rules in a new policy. Until that day, the end can be postponed (gazette postpone --retirement) or withdrawn (gazette withdraw --retirement).',
    },
  },
  'merged-late': {
    severity: 'error',
    ru: {
      message:
        'Публикация датирована {announced}, а сегодня {today}: если принять её теперь, у людей будет меньше дней, чем обещано.',
      remedy:
        'Выполните gazette undo {policy} --base {base}: запись уйдёт из реестра, а пояснения к изменениям вернутся в changes. Затем повторите действие; если нужно время на согласование, назначьте день публикации: --announced.',
    },
    en: {
      message:
        'The publication is dated {announced}, but today is {today}: merged now, it would leave people fewer days than promised.',
      remedy:
        'Run gazette undo {policy} --base {base}: the entry leaves the record, and its change notes return to changes. Then repeat the act; where a review takes time, choose a later day with --announced.',
    },
  },
  'acted-late': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} уже вступила в силу ({effective}): принять эту запись теперь нельзя.',
      remedy: 'Уберите запись: gazette undo {policy} --base {base}. Затем объявите новую редакцию.',
    },
    en: {
      message: 'Version {edition} has taken effect meanwhile ({effective}): this entry can no longer be merged.',
      remedy: 'Take the entry back: gazette undo {policy} --base {base}. Then announce a new version.',
    },
  },
});
