/** Wordings of the validate stage: characters that are not those which they look like. */
import { wordings } from './wording.ts';

export const characterWordings = wordings({
  'value-odd-space': {
    severity: 'error',
    ru: {
      message:
        'В значении «{value}» стоит {unbroken?неразрывный пробел (*)}{other?особый пробел (*)}, а нужен обычный: на вид их не отличить.',
      remedy: 'Сотрите этот пробел и поставьте вместо него пробел с клавиатуры.',
    },
    en: {
      message:
        'In the value “{value}” stands {unbroken?a non-breaking space (*)}{other?a special space (*)} where an ordinary one is needed; they look the same.',
      remedy: 'Delete this space and replace it by the keyboard’s.',
    },
  },
  'value-odd-dash': {
    severity: 'error',
    ru: {
      message: 'В значении «{value}» стоит знак «{character}» ({code}), который ставит Word, а нужен дефис.',
      remedy: 'Замените этот знак дефисом с клавиатуры: {fixed}.',
    },
    en: {
      message:
        'In the value “{value}” stands “{character}” ({code}), which word processors put in; a hyphen is needed.',
      remedy: 'Replace the dash by the keyboard’s hyphen: {fixed}.',
    },
  },
  'value-invisible': {
    severity: 'error',
    ru: {
      message: 'В значении «{value}» есть знак {code}, которого не видно.',
      remedy: 'Удалите невидимый знак: сотрите значение и наберите его заново.',
    },
    en: {
      message: 'In the value “{value}” there is a character {code} that cannot be seen.',
      remedy: 'Delete the invisible character: delete the value and type it anew.',
    },
  },
  'letter-mixed': {
    severity: 'warning',
    ru: {
      message:
        'В слове «{word}» буква «{letter}» — {latin?латинская среди русских}{cyrillic?русская среди латинских}: на вид она та же, но поиск такого слова не найдёт.',
      remedy: 'Сотрите слово и наберите его заново, не переключая раскладку клавиатуры.',
    },
    en: {
      message:
        'In the word “{word}” the letter “{letter}” is {latin?a Latin one among Cyrillic}{cyrillic?a Cyrillic one among Latin}: it looks the same, but a search will not find such a word.',
      remedy: 'Delete the word and type it anew without switching the keyboard.',
    },
  },
});
