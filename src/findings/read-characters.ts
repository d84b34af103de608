/** Wordings of the read stage: characters that have no place in a text, where the text was copied from elsewhere. */
import { wordings } from './wording.ts';

export const readCharacterWordings = wordings({
  'character-private': {
    severity: 'error',
    ru: {
      message:
        'Здесь стоит значок {character} из особого шрифта, такого как маркер списка в Word: читатели увидят вместо него пустой квадрат.',
      remedy:
        'Удалите значок или замените его знаком с клавиатуры. Если это маркер списка, поставьте «- » в начале строки.',
    },
    en: {
      message:
        'Here is a sign {character} of a special font, such as a bullet of Word: readers would see an empty box instead.',
      remedy:
        'Delete the sign, or replace it by one of the keyboard’s. If it is a bullet of a list, begin the line with “- ”.',
    },
  },
  'character-lost': {
    severity: 'error',
    ru: {
      message: 'Здесь стоит знак «�» ({character}): им при копировании или перекодировке заменилась потерянная буква.',
      remedy: 'Замените этот знак буквой, которая должна здесь быть, или удалите его. Проверьте и соседние слова.',
    },
    en: {
      message: 'Here is “�” ({character}), which took the place of a letter that was lost in copying or conversion.',
      remedy: 'Replace it by the letter that belongs here, or delete it. Check the words beside it, too.',
    },
  },
  'character-direction': {
    severity: 'error',
    ru: {
      message:
        'Здесь стоит невидимый знак {character}, который меняет направление письма: текст на экране может читаться не так, как записан.',
      remedy: 'Удалите этот знак: сотрите слово, перед которым он стоит, и наберите его заново.',
    },
    en: {
      message:
        'Here is an invisible character {character}, which turns the direction of writing: the text may read differently on the screen than it is written.',
      remedy: 'Delete the character: delete the word before which it stands, and type it anew.',
    },
  },
});
