/** Wordings of the validate stage: tables of kinds of fact that a schema alone cannot find wrong. */
import { wordings } from './wording.ts';

export const kindWordings = wordings({
  'kind-id-taken': {
    severity: 'error',
    ru: {
      message: 'Вид фактов с именем «{id}» уже есть в самой Gazette, или это имя значит в ней другое.',
      remedy: 'Назовите файл иначе, например kinds/our-{id}.yaml, и так же назовите перечень в политиках.',
    },
    en: {
      message: 'Gazette has a kind of fact “{id}” already, or the name means something else in it.',
      remedy: 'Name the file otherwise, for example kinds/our-{id}.yaml, and the list in the policies likewise.',
    },
  },
  'kind-field-name': {
    severity: 'error',
    ru: {
      message: 'Поле записи нельзя назвать «{field}»{taken?: в предложениях это слово значит другое}.',
      remedy: 'Возьмите другое имя из латинских букв и цифр, первая — строчная буква: plateNumber.',
    },
    en: {
      message: 'A field of an entry cannot be called “{field}”{taken?: in sentences the word means something else}.',
      remedy: 'Take another name of Latin letters and digits that begins with a lower-case letter: plateNumber.',
    },
  },
  'kind-field-unknown': {
    severity: 'error',
    ru: {
      message: 'Поля «{field}» у этого вида нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Назовите одно из полей: {allowed}.',
    },
    en: {
      message: 'The kind has no field “{field}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Name one of its fields: {allowed}.',
    },
  },
  'kind-title-optional': {
    severity: 'error',
    ru: {
      message: 'Поле «{field}» называет запись в предложениях, поэтому это должен быть текст, который есть у каждой.',
      remedy: 'Запишите у поля «{field}» type: text и required: true или назовите здесь другое поле.',
    },
    en: {
      message: 'The field “{field}” names the entry in sentences, so it must be a text that every entry has.',
      remedy: 'Write type: text and required: true in the field “{field}”, or name another field here.',
    },
  },
  'kind-setting-idle': {
    severity: 'error',
    ru: {
      message: 'Настройка «{setting}» ничего не значит для поля с type: {type}.',
      remedy: 'Удалите её или выберите другой type: {fits}.',
    },
    en: {
      message: 'The setting “{setting}” means nothing for a field of type: {type}.',
      remedy: 'Delete it, or choose another type: {fits}.',
    },
  },
  'kind-values-missing': {
    severity: 'error',
    ru: {
      message: 'У поля «{field}» не сказано, из каких значений выбирать.',
      remedy: 'Добавьте values: каждое значение и слова для него (ru, en).',
    },
    en: {
      message: 'The field “{field}” does not say which values there are to choose from.',
      remedy: 'Add values: each value with the words for it (ru, en).',
    },
  },
  'kind-country-form': {
    severity: 'error',
    ru: {
      message: '«{value}» — не код страны.',
      remedy: 'Запишите две прописные латинские буквы по ISO 3166: DE.',
    },
    en: {
      message: '“{value}” is no code of a country.',
      remedy: 'Write two capital Latin letters after ISO 3166: DE.',
    },
  },
  'kind-ref-unknown': {
    severity: 'error',
    ru: {
      message: 'Вида фактов «{kind}» нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Назовите вид, на записи которого ведёт ссылка, или удалите to.',
    },
    en: {
      message: 'There is no kind of fact “{kind}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Name the kind whose entries the reference leads to, or delete to.',
    },
  },
  'kind-event-unknown': {
    severity: 'error',
    ru: {
      message: 'События «{event}» у поля с type: {type} не бывает.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Исправьте имя события или удалите его. Здесь бывают: {allowed}.',
    },
    en: {
      message: 'A field of type: {type} has no event “{event}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Correct the event’s name or delete it. Events here: {allowed}.',
    },
  },
  'kind-why-missing': {
    severity: 'error',
    ru: {
      message: 'Событие «{event}» легче существенного, а почему — не сказано.',
      remedy: 'Добавьте why (ru, en): почему люди при этом ничего не теряют. Или запишите materiality: material.',
    },
    en: {
      message: 'The event “{event}” weighs less than material, and nothing says why.',
      remedy: 'Add why (ru, en): the reason for which people lose nothing by it. Or write materiality: material.',
    },
  },
  'kind-weight-unfounded': {
    severity: 'error',
    ru: {
      message:
        'У поля «{field}» не сказано, кого обременяет значение, поэтому событие «{event}» может быть людям во вред.',
      remedy: 'Добавьте у поля duty: ours или duty: theirs — или запишите здесь materiality: material.',
    },
    en: {
      message: 'The field “{field}” does not say whom its value burdens, so the event “{event}” may harm people.',
      remedy: 'Add duty: ours or duty: theirs to the field, or write materiality: material here.',
    },
  },
  'kind-weight-adverse': {
    severity: 'error',
    ru: {
      message: 'Событие «{event}» у поля «{field}» с duty: {duty} бывает людям во вред, значит, оно существенное.',
      remedy: 'Запишите materiality: material и удалите why.',
    },
    en: {
      message:
        'The event “{event}” of the field “{field}” with duty: {duty} may be to people’s harm, so it is material.',
      remedy: 'Write materiality: material and delete why.',
    },
  },
  'kind-placeholder-unknown': {
    severity: 'error',
    ru: {
      message: 'Подставить здесь «{placeholder}» нечего.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Удалите подстановку{allowed? или возьмите одну из этих: *}.',
    },
    en: {
      message: 'There is nothing to put here for “{placeholder}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Delete the placeholder{allowed?, or take one of these: *}.',
    },
  },
  'kind-placeholder-optional': {
    severity: 'error',
    ru: {
      message: 'Поля «{field}» у записи может не быть, и тогда в предложении останется дыра.',
      remedy: 'Возьмите в квадратные скобки всё, что без него лишнее, например {sample}, или запишите required: true.',
    },
    en: {
      message: 'An entry may lack the field “{field}”, which would leave a hole in the sentence.',
      remedy:
        'Put all that makes no sense without it in square brackets, for example {sample}, or write required: true.',
    },
  },
  'kind-case-unknown': {
    severity: 'error',
    ru: {
      message: 'Падежа «{case}» нет.{guess? Возможно, имелось в виду «*».}',
      remedy: 'Выберите один из падежей: {allowed}.',
    },
    en: {
      message: 'There is no grammatical case “{case}”.{guess? Perhaps “*” was meant.}',
      remedy: 'Choose one of the cases: {allowed}.',
    },
  },
  'kind-case-idle': {
    severity: 'error',
    ru: {
      message:
        'То, что встанет на место {placeholder}, программа склонять не умеет: падеж бывает у сроков, дат и чисел.',
      remedy: 'Запишите {placeholder} без падежа и постройте фразу так, чтобы он был не нужен.',
    },
    en: {
      message: 'The program cannot decline what stands for {placeholder}: only periods, dates and numbers have cases.',
      remedy: 'Write {placeholder} without a case, and word the sentence so that it needs none.',
    },
  },
  'kind-brackets': {
    severity: 'error',
    ru: {
      message: 'Скобка «{bracket}» здесь лишняя или без пары.',
      remedy:
        'Подстановку пишут так: {sample}; часть, которая может пропасть, — в квадратных скобках, и одни в других они не стоят.',
    },
    en: {
      message: 'The bracket “{bracket}” is out of place or has no partner.',
      remedy:
        'A placeholder is written {sample}; a part that may be dropped stands in square brackets, never one pair in another.',
    },
  },
});
