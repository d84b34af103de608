/** Wordings of the resolve stage: what an announcement may not do. */
import { wordings } from './wording.ts';

export const announcedWordings = wordings({
  'record-imported-late': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} внесена как история, но в реестре уже есть объявленные редакции.',
      remedy: 'История вносится только до первого объявления. Эту редакцию объявите обычным порядком.',
    },
    en: {
      message: 'Version {edition} is imported as history, but the record already holds announced versions.',
      remedy: 'History is imported only before the first announcement. Announce this version in the usual way.',
    },
  },
  'record-imported-new': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не история: она действует с {effective}, а реестр этой политики ведётся с {began}, и с этого дня об изменениях предупреждают заранее.',
      remedy:
        'Объявите её командой gazette announce. Как история вносится только редакция, которая вступила в силу раньше {began}.',
    },
    en: {
      message:
        'Version {edition} is not history: it takes effect on {effective}, while the policy’s record began on {began}, and from that day on changes are told in advance.',
      remedy:
        'Announce it with gazette announce. Only a version that took effect before {began} is entered as history.',
    },
  },
  'record-imported-order': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} внесена как история с {effective}, а редакция № {other}, внесённая раньше, действует уже с {after}.',
      remedy:
        'Историю вносят по порядку, от старых редакций к новым: назначьте день позже {after} и раньше {began}. Редакцию старше опубликованных внести уже нельзя; пока реестра нет в основной ветке, уберите его (gazette undo) и начните с самой старой.',
    },
    en: {
      message:
        'Version {edition} is imported as history from {effective}, but version {other}, imported before it, applies from {after}.',
      remedy:
        'History is imported in its order, older versions first: choose a day after {after} and before {began}. A version older than those published cannot be imported any more; while the record is not on the main branch, take it back (gazette undo) and begin with the oldest.',
    },
  },
  'record-backdated': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} объявлена задним числом: дата публикации {announced}, а запись сделана {today}.',
      remedy: 'Объявите её заново с датой публикации {today} или позже.',
    },
    en: {
      message:
        'Version {edition} is announced after the fact: its date is {announced}, but the entry was made on {today}.',
      remedy: 'Announce it again, dated {today} or later.',
    },
  },
  'record-announced-order': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} изменяет редакцию № {other}, которая будет опубликована только {announced}.',
      remedy: 'Назначьте дату публикации не раньше {announced}.',
    },
    en: {
      message: 'Version {edition} amends version {other}, which becomes public only on {announced}.',
      remedy: 'Announce it on {announced} or later.',
    },
  },
  'record-effective-order': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} вступает в силу {effective}, то есть не позже редакции № {other}, объявленной раньше.',
      remedy:
        'Назначьте дату не раньше {earliest}. Если редакция № {other} ещё не вступила в силу, её можно и заменить: gazette announce --replaces {other}.',
    },
    en: {
      message:
        'Version {edition} takes effect on {effective}, which is not after version {other}, announced before it.',
      remedy:
        'Choose {earliest} or later. Where version {other} is still to come it can also be replaced: gazette announce --replaces {other}.',
    },
  },
  'record-amends-changed': {
    severity: 'error',
    ru: {
      message:
        'Уже объявленная редакция № {edition} из-за этого действия изменяла бы другой текст, чем сказано в её уведомлении.',
      remedy:
        'Сначала отзовите редакцию № {edition} (gazette withdraw ПОЛИТИКА {edition}): её пояснения к изменениям вернутся в changes, и рабочий текст можно будет объявить заново.',
    },
    en: {
      message: 'After this act, version {edition}, already announced, would amend another text than its notice says.',
      remedy:
        'Withdraw version {edition} first (gazette withdraw POLICY {edition}): its change notes return to changes, and the working text can be announced again.',
    },
  },
  'record-replaced-unavailable': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} заменяет редакцию № {replaces}, которая к этому дню не является будущей.',
      remedy:
        'Заменить можно только объявленную редакцию, которая ещё не вступила в силу. Действующую меняет новая редакция без --replaces.',
    },
    en: {
      message: 'Version {edition} replaces version {replaces}, which is not upcoming by then.',
      remedy:
        'Only an announced version that is not yet in force can be replaced. What is in force is changed by a new version without --replaces.',
    },
  },
  'record-replacement-earlier': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} вступает в силу {effective}, раньше редакции № {replaces}, которую заменяет.',
      remedy: 'Назначьте дату не раньше {earliest}: людям уже обещан этот срок.',
    },
    en: {
      message: 'Version {edition} takes effect on {effective}, earlier than version {replaces}, which it replaces.',
      remedy: 'Choose {earliest} or later: that is the date that people were promised.',
    },
  },
  'record-urgent-unexplained': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} объявлена срочно, но причина или документ не указаны.',
      remedy:
        'Укажите причину словами для читателей (--because) и основание: решение суда, закон (--reference). Без них действует обычный срок.',
    },
    en: {
      message: 'Version {edition} is announced as urgent without a reason or a reference.',
      remedy:
        'Say why in words for readers (--because) and name the court decision or the law (--reference). Without them the usual notice applies.',
    },
  },
  'notice-short': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} опубликована {announced} и вступает в силу {effective}: полных дней между ними меньше, чем обещано ({days|день|дня|дней}).',
      remedy:
        'Назначьте вступление в силу не раньше {earliest}. Пока записи нет в основной ветке, её можно убрать (gazette undo) и объявить редакцию заново; если ждать не позволяет суд или закон, есть --urgent.',
    },
    en: {
      message:
        'Version {edition} is announced on {announced} and takes effect on {effective}: fewer whole days lie between than the promised {days|day|days}.',
      remedy:
        'Let it take effect on {earliest} or later. Until the entry is merged it can be taken back (gazette undo) and the version announced again; where a court or a law allows no waiting there is --urgent.',
    },
  },
  'notice-next-day': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} опубликована {announced}, а вступает в силу {effective}: это слишком рано.',
      remedy: 'Назначьте вступление в силу не раньше {earliest}.',
    },
    en: {
      message: 'Version {edition} is announced on {announced} and takes effect on {effective}: that is too early.',
      remedy: 'Let it take effect on {earliest} or later.',
    },
  },
});
