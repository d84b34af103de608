/** Wordings of the announce stage: days that are too early, or too late. */
import { wordings } from './wording.ts';

export const announceDatesWordings = wordings({
  'announce-clarification-short': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не может вступить в силу {effective}: и для уточнений политика обещает срок, поэтому между публикацией ({announced}) и вступлением в силу должно пройти не меньше {days|полного дня|полных дней|полных дней}.',
      remedy:
        'Назначьте день не раньше {earliest}: --effective {earliest}. Если ждать не позволяет суд или закон, есть --urgent.',
    },
    en: {
      message:
        'Version {edition} cannot take effect on {effective}: the policy promises notice of clarifications too, so at least {days|whole day|whole days} must lie between its announcement ({announced}) and that day.',
      remedy:
        'Choose {earliest} or later: --effective {earliest}. Where a court or a law allows no waiting there is --urgent.',
    },
  },
  'announce-notice-short': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не может вступить в силу {effective}: изменение существенное, а между публикацией ({announced}) и вступлением в силу должно пройти не меньше {days|полного дня|полных дней|полных дней}.',
      remedy:
        'Назначьте день не раньше {earliest}: --effective {earliest}. Если ждать не позволяет суд или закон, есть --urgent.',
    },
    en: {
      message:
        'Version {edition} cannot take effect on {effective}: the change is material, and at least {days|whole day|whole days} must lie between its announcement ({announced}) and that day.',
      remedy:
        'Choose {earliest} or later: --effective {earliest}. Where a court or a law allows no waiting there is --urgent.',
    },
  },
  'announce-same-day': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не может вступить в силу {effective}: она публикуется {announced}, а изменение любой важности вступает в силу не раньше следующего дня.',
      remedy: 'Назначьте день не раньше {earliest}: --effective {earliest}.',
    },
    en: {
      message:
        'Version {edition} cannot take effect on {effective}: it is announced on {announced}, and no change takes effect before the day after.',
      remedy: 'Choose {earliest} or later: --effective {earliest}.',
    },
  },
  'announce-past': {
    severity: 'error',
    ru: {
      message: 'Редакция № {edition} не может вступить в силу {effective}, раньше своей публикации ({announced}).',
      remedy: 'Назначьте день не раньше {earliest}: --effective {earliest}. Историю до Gazette вносит gazette import.',
    },
    en: {
      message: 'Version {edition} cannot take effect on {effective}, before it is announced ({announced}).',
      remedy:
        'Choose {earliest} or later: --effective {earliest}. History from before Gazette is entered by gazette import.',
    },
  },
  'announce-before-upcoming': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не может вступить в силу {effective}: редакции вступают в силу по порядку, а последняя из объявленных — № {other}.',
      remedy:
        'Назначьте день не раньше {earliest}: --effective {earliest}. Если № {other} ещё не вступила в силу, её можно заменить: --replaces {other}.',
    },
    en: {
      message:
        'Version {edition} cannot take effect on {effective}: versions take effect in turn, and the last one announced is version {other}.',
      remedy:
        'Choose {earliest} or later: --effective {earliest}. Where version {other} is still upcoming it can be replaced: --replaces {other}.',
    },
  },
  'announce-before-promised': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} не может вступить в силу {effective}, раньше редакции № {other}, которую она заменяет: людям уже обещан день.',
      remedy: 'Назначьте день не раньше {earliest}: --effective {earliest}.',
    },
    en: {
      message:
        'Version {edition} cannot take effect on {effective}, before version {other}, which it replaces: people were promised a day.',
      remedy: 'Choose {earliest} or later: --effective {earliest}.',
    },
  },
  'postpone-past-next': {
    severity: 'error',
    ru: {
      message:
        'Редакцию № {edition} нельзя перенести на {effective}: {otherEffective} вступает в силу редакция № {other}, в уведомлении о которой сказано, что она меняет именно № {edition}.',
      remedy: 'Выберите день раньше {otherEffective} или сначала перенесите или отзовите редакцию № {other}.',
    },
    en: {
      message:
        'Version {edition} cannot be postponed to {effective}: on {otherEffective} version {other} takes effect, and its notice says that it amends version {edition}.',
      remedy: 'Choose a day before {otherEffective}, or first postpone or withdraw version {other}.',
    },
  },
  'retire-notice-short': {
    severity: 'error',
    ru: {
      message:
        'Политика не может прекратить действие {effective}: между днём, когда об этом объявлено ({announced}), и этим днём должно пройти не меньше {days|полного дня|полных дней|полных дней}.',
      remedy: 'Назначьте день не раньше {earliest}: --effective {earliest}.',
    },
    en: {
      message:
        'The policy cannot end on {effective}: at least {days|whole day|whole days} must lie between the day when this is announced ({announced}) and that day.',
      remedy: 'Choose {earliest} or later: --effective {earliest}.',
    },
  },
  'retire-before-upcoming': {
    severity: 'error',
    ru: {
      message:
        'Политика не может прекратить действие {effective}: до этого дня должна вступить в силу её редакция № {other}.',
      remedy:
        'Назначьте день не раньше {earliest}: --effective {earliest}. Будущую редакцию можно сначала отозвать: gazette withdraw.',
    },
    en: {
      message: 'The policy cannot end on {effective}: its version {other} has to take effect before that day.',
      remedy:
        'Choose {earliest} or later: --effective {earliest}. An upcoming version can be withdrawn first: gazette withdraw.',
    },
  },
  'replacement-keeps-date': {
    severity: 'error',
    ru: {
      message:
        'Редакция № {edition} сохранила дату публикации редакции № {replaces} ({announced}), хотя отличается от неё существенно.',
      remedy:
        'Объявите замену с новой датой публикации: повторите gazette announce --replaces {replaces} без --announced.',
    },
    en: {
      message:
        'Version {edition} keeps the announcement date of version {replaces} ({announced}) although it differs from it materially.',
      remedy:
        'Announce the replacement under a new date: repeat gazette announce --replaces {replaces} without --announced.',
    },
  },
  'act-same-second': {
    severity: 'error',
    ru: {
      message: 'В реестре уже есть запись этой же секунды ({at}), а записи различаются по времени.',
      remedy: 'Повторите команду через секунду.',
    },
    en: {
      message:
        'The record already holds an entry of this very second ({at}), and entries are told apart by their time.',
      remedy: 'Repeat the command in a second.',
    },
  },
});
