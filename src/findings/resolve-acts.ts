/** Wordings of the resolve stage: postponing, withdrawing, correcting, retiring. */
import { wordings } from './wording.ts';

export const actsWordings = wordings({
  'record-postponed-late': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} вступила в силу {effective}: перенести её уже нельзя.',
      remedy:
        'Переносят только будущие редакции: их номера покажет gazette status. Чтобы снова действовали прежние правила, внесите их в policy.yaml и объявите новой редакцией.',
    },
    en: {
      message: 'Version {edition} took effect on {effective}: it can no longer be postponed.',
      remedy:
        'Only versions to come are postponed: gazette status shows their numbers. For the rules before it to apply again, write them into policy.yaml and announce a new version.',
    },
  },
  'record-withdrawn-late': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} вступила в силу {effective}: отозвать её уже нельзя.',
      remedy: 'Чтобы вернуть прежние правила, объявите новую редакцию.',
    },
    en: {
      message: 'Version {edition} took effect on {effective}: it can no longer be withdrawn.',
      remedy: 'To return to the rules before it, announce a new version.',
    },
  },
  'record-postponed-earlier': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} перенесена с {from} на {to}, то есть не на более поздний день.',
      remedy: 'Переносить можно только на день после {from}; раньше обещанного редакция в силу не вступает.',
    },
    en: {
      message: 'Version {edition} is moved from {from} to {to}, which is not a later day.',
      remedy: 'Postpone it to a day after {from}; a version never takes effect earlier than promised.',
    },
  },
  'record-reason-missing': {
    severity: 'error',
    ru: {
      message:
        'До вступления редакции № {edition} в силу ({effective}) осталось не больше двух дней, а причина не указана.',
      remedy: 'Повторите действие и объясните читателям причину: --because "…".',
    },
    en: {
      message: 'Version {edition} takes effect within two days ({effective}), and no reason is given.',
      remedy: 'Repeat the act and tell readers why: --because "…".',
    },
  },
  'record-corrected-authoritative': {
    severity: 'error',
    ru: {
      message: 'Исправление меняет основной текст редакции № {edition} (язык {language}), а он не меняется никогда.',
      remedy: 'Исправлять можно перевод или ошибку отображения. Изменение основного текста объявите новой редакцией.',
    },
    en: {
      message:
        'The correction changes the authoritative text of version {edition} (language {language}), which never changes.',
      remedy: 'A translation or a rendering fault can be corrected. Announce a change of the text as a new version.',
    },
  },
  'record-corrected-unexplained': {
    severity: 'error',
    ru: {
      message: 'Слова редакции № {edition} исправлены без объяснения.',
      remedy: 'Повторите исправление и объясните читателям, что было не так: --because "…".',
    },
    en: {
      message: 'Words of version {edition} were corrected without a reason.',
      remedy: 'Repeat the correction and tell readers what was wrong: --because "…".',
    },
  },
  'record-retired-nothing': {
    severity: 'error',
    ru: {
      message: 'Прекращается действие политики, у которой нет ни действующей, ни будущей редакции.',
      remedy: 'Удалите эту запись: прекращать нечего.',
    },
    en: {
      message: 'A policy is retired that has no version in force and none to come.',
      remedy: 'Remove this entry: there is nothing to end.',
    },
  },
  'record-retired-early': {
    severity: 'error',
    ru: {
      message: 'Политика прекращает действовать {effective}, а её редакция № {edition} вступает в силу {other}.',
      remedy: 'Сначала отзовите редакцию № {edition} или назначьте прекращение на день после {other}.',
    },
    en: {
      message: 'The policy ends on {effective}, but its version {edition} takes effect on {other}.',
      remedy: 'Withdraw version {edition} first, or end the policy on a day after {other}.',
    },
  },
  'record-retired-backdated': {
    severity: 'error',
    ru: {
      message: 'О прекращении политики объявлено задним числом: дата {announced}, а запись сделана {today}.',
      remedy: 'Объявите о прекращении заново с датой {today} или позже.',
    },
    en: {
      message:
        'The end of the policy is announced after the fact: dated {announced}, but the entry was made on {today}.',
      remedy: 'Announce the end again, dated {today} or later.',
    },
  },
  'record-end-unknown': {
    severity: 'error',
    ru: {
      message: 'О прекращении политики не объявлено: переносить или отзывать нечего.',
      remedy: 'Объявляет о прекращении gazette retire; чтобы перенести или отозвать редакцию, назовите её номер.',
    },
    en: {
      message: 'No end of the policy is announced: there is nothing to postpone or withdraw.',
      remedy: 'An end is announced by gazette retire; to postpone or withdraw a version, give its number.',
    },
  },
  'record-end-late': {
    severity: 'error',
    ru: {
      message: 'Политика прекратила действие {effective}: перенести или отозвать это уже нельзя.',
      remedy: 'Чтобы правила действовали снова, создайте и объявите новую политику.',
    },
    en: {
      message: 'The policy ended on {effective}: this can no longer be postponed or withdrawn.',
      remedy: 'For its rules to apply again, create and announce a new policy.',
    },
  },
  'record-end-earlier': {
    severity: 'error',
    ru: {
      message: 'Прекращение политики перенесено с {from} на {to}, то есть не на более поздний день.',
      remedy: 'Переносить можно только на день после {from}; раньше обещанного политика действовать не перестаёт.',
    },
    en: {
      message: 'The end of the policy is moved from {from} to {to}, which is not a later day.',
      remedy: 'Postpone it to a day after {from}; a policy never ends earlier than promised.',
    },
  },
  'record-end-reason-missing': {
    severity: 'error',
    ru: {
      message: 'До прекращения политики ({effective}) осталось не больше двух дней, а причина не указана.',
      remedy: 'Повторите действие и объясните читателям причину: --because "…".',
    },
    en: {
      message: 'The policy ends within two days ({effective}), and no reason is given.',
      remedy: 'Repeat the act and tell readers why: --because "…".',
    },
  },
  'end-acted-late': {
    severity: 'error',
    ru: {
      message: 'Политика уже прекратила действие ({effective}): принять эту запись теперь нельзя.',
      remedy:
        'Уберите запись: gazette undo {policy} --base {base}. Чтобы правила действовали снова, создайте и объявите новую политику.',
    },
    en: {
      message: 'The policy has ended meanwhile ({effective}): this entry can no longer be merged.',
      remedy:
        'Take the entry back: gazette undo {policy} --base {base}. For its rules to apply again, create and announce a new policy.',
    },
  },
  'retirement-short': {
    severity: 'error',
    ru: {
      message:
        'О прекращении политики объявлено {announced}, а действовать она перестаёт {effective}: полных дней между ними меньше, чем обещано ({days|день|дня|дней}).',
      remedy: 'Назначьте прекращение не раньше {earliest}.',
    },
    en: {
      message:
        'The end of the policy is announced on {announced} and comes on {effective}: fewer whole days lie between than the promised {days|day|days}.',
      remedy: 'Let the policy end on {earliest} or later.',
    },
  },
});
