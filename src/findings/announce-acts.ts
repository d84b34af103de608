/** Wordings of the announce stage: acts that have nothing to act on, or lack words for readers. */
import { wordings } from './wording.ts';

export const announceActsWordings = wordings({
  'act-policy-unknown': {
    severity: 'error',
    ru: {
      message: 'Политики «{policy}» в папке нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Назовите политику именем её папки. Список политик: gazette status.',
    },
    en: {
      message: 'The folder holds no policy “{policy}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Name the policy as its folder is named. For the list: gazette status.',
    },
  },
  'act-text-untranslated': {
    severity: 'error',
    ru: {
      message: 'Текст для читателей дан не на всех языках: нет перевода {language:into}.',
      remedy: 'Добавьте {option} "…": запись реестра нельзя будет дополнить потом.',
    },
    en: {
      message: 'The text for readers is not given in every language: there is none {language:into}.',
      remedy: 'Add {option} "…": an entry of the record cannot be completed later.',
    },
  },
  'announce-draft-missing': {
    severity: 'error',
    ru: {
      message: 'Объявлять нечего: у политики «{policy}» нет рабочего текста.',
      remedy: 'Верните policy.yaml и его переводы или назовите другую политику.',
    },
    en: {
      message: 'There is nothing to announce: the policy “{policy}” has no working text.',
      remedy: 'Restore policy.yaml and its translations, or name another policy.',
    },
  },
  'announce-nothing': {
    severity: 'error',
    ru: {
      message: 'Объявлять нечего: рабочий текст говорит то же, что редакция № {edition}.',
      remedy:
        'Внесите изменения в policy.yaml и его переводы. День вступления в силу меняет gazette postpone, отменяет редакцию gazette withdraw.',
    },
    en: {
      message: 'There is nothing to announce: the working text says what version {edition} says.',
      remedy:
        'Make the changes in policy.yaml and its translations. To move the effective date there is gazette postpone, to cancel a version gazette withdraw.',
    },
  },
  'announce-nothing-anywhere': {
    severity: 'error',
    ru: {
      message: 'Объявлять нечего: рабочие тексты всех политик говорят то же, что их последние редакции.',
      remedy: 'Внесите изменения в publisher.yaml или в policy.yaml политик.',
    },
    en: {
      message: 'There is nothing to announce: every policy’s working text says what its last version says.',
      remedy: 'Make the changes in publisher.yaml or in the policies’ policy.yaml.',
    },
  },
  'undo-nothing': {
    severity: 'error',
    ru: {
      message: 'Возвращать нечего: реестр и редакции политики «{policy}» такие же, как в {base}.',
      remedy:
        'Что опубликовано, назад не взять; будущую редакцию отзывает gazette withdraw. Рабочий текст правьте сами.',
    },
    en: {
      message: 'There is nothing to take back: the record and the versions of “{policy}” are the same as on {base}.',
      remedy:
        'What is published cannot be taken back; gazette withdraw withdraws a version to come. The working text is yours to edit.',
    },
  },
  'undo-draft-missing': {
    severity: 'error',
    ru: {
      message:
        'Редакции убрать нельзя: их пояснения к изменениям вернулись бы к рабочему тексту, а у политики «{policy}» его нет.',
      remedy: 'Сначала верните policy.yaml и его переводы из git.',
    },
    en: {
      message:
        'The versions cannot be taken back: their change notes would return to the working text, but the policy “{policy}” has none.',
      remedy: 'Restore policy.yaml and its translations from git first.',
    },
  },
  'import-nothing': {
    severity: 'error',
    ru: {
      message: 'Вносить нечего: рабочий текст говорит то же, что редакция № {edition}.',
      remedy: 'Сначала приведите policy.yaml к тому виду, в каком прежняя редакция действовала.',
    },
    en: {
      message: 'There is nothing to import: the working text says what version {edition} says.',
      remedy: 'First make policy.yaml read as the earlier version did when it applied.',
    },
  },
  'announce-translation-only': {
    severity: 'error',
    ru: {
      message: 'Основной текст тот же, что в редакции № {edition}: изменился только перевод.',
      remedy:
        'Исправление перевода записывает gazette correct {policy} {edition} --because "…"; новая редакция не нужна.',
    },
    en: {
      message: 'The authoritative text is that of version {edition}: only a translation changed.',
      remedy:
        'A mended translation is recorded by gazette correct {policy} {edition} --because "…"; no new version is needed.',
    },
  },
  'announce-urgent-unexplained': {
    severity: 'error',
    ru: {
      message:
        'Срочное объявление без причины или без основания: людей лишают обещанных дней, и они должны знать почему.',
      remedy: 'Добавьте --because "…" (причина словами для читателей) и --reference "…" (решение суда, статья закона).',
    },
    en: {
      message: 'An urgent announcement without a reason or a reference: people lose promised days and must know why.',
      remedy:
        'Add --because "…" (the reason in words for readers) and --reference "…" (the court’s decision, the law).',
    },
  },
  'correct-nothing': {
    severity: 'error',
    ru: {
      message: 'Исправлять нечего: переводы редакции № {edition} совпадают с рабочими, и отображается она как прежде.',
      remedy:
        'Сначала исправьте перевод в policy.ЯЗЫК.yaml. Берутся переводы тех мест, основной текст которых с тех пор не менялся.',
    },
    en: {
      message:
        'There is nothing to correct: the translations of version {edition} are those of the working text, and it renders as before.',
      remedy:
        'Mend the translation in policy.LANGUAGE.yaml first. Translations are taken where the authoritative text is still the same.',
    },
  },
  'correct-incomplete': {
    severity: 'error',
    ru: {
      message:
        'Перевод редакции № {edition} {language:into} нельзя составить: рабочий текст с тех пор изменился, и для {names} перевода нет.',
      remedy:
        'Верните на время policy.yaml и его перевод к тексту редакции № {edition}, запишите исправление и продолжите правку.',
    },
    en: {
      message:
        'A translation of version {edition} {language:into} cannot be put together: the working text has changed since, and {names} has none.',
      remedy:
        'For a while, bring policy.yaml and its translation back to the text of version {edition}, record the correction, then go on.',
    },
  },
  'withdraw-draft-missing': {
    severity: 'error',
    ru: {
      message: 'Отозвать прекращение нельзя: политика «{policy}» продолжит действовать, а рабочего текста у неё нет.',
      remedy: 'Сначала верните policy.yaml и его переводы.',
    },
    en: {
      message: 'The end cannot be withdrawn: the policy “{policy}” would go on, but it has no working text.',
      remedy: 'Restore policy.yaml and its translations first.',
    },
  },
  'retire-successor-unknown': {
    severity: 'error',
    ru: {
      message:
        'Преемником названа политика «{successor}», но такой другой политики в папке нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Проверьте имя; новую политику сначала создайте и объявите.',
    },
    en: {
      message:
        'The policy “{successor}” is named as successor, but there is no other policy of that name.{guess? Perhaps “*” was meant.}',
      remedy: 'Check the name; a new policy is created and announced first.',
    },
  },
});
