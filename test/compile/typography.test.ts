import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/compile/typography.ts';

const visible = (text: string, language: 'ru' | 'en'): string => typeset(text, language).replaceAll('\u00A0', '~');

describe('spaces that lines must not break at', () => {
  test.each([
    ['Мы и вы в ответе с утра', 'Мы и~вы в~ответе с~утра'],
    ['О сроках: не ранее и не позднее', 'О~сроках: не~ранее и~не~позднее'],
    ['Оператор — это мы', 'Оператор~— это мы'],
    ['до 30 дней, 25 % и 5 °C', 'до~30~дней, 25~% и~5~°C'],
    ['№ 5 и § 2', '№~5~и~§~2'],
    ['г. Екатеринбург, ул. Степана Разина, стр. 2, офис 5', 'г.~Екатеринбург, ул.~Степана Разина, стр.~2, офис~5'],
    ['с 1 марта 2025 г. Далее', 'с~1~марта~2025~г. Далее'],
    ['А. С. Пушкин', 'А.~С.~Пушкин'],
    ['ООО «АйМед» и ПАО Сбербанк', 'ООО~«АйМед» и~ПАО~Сбербанк'],
    ['ст. 9 и пункт 3', 'ст.~9~и~пункт~3'],
    ['то же ли, что бы', 'то~же~ли, что~бы'],
    ['и т. д. и т. п.', 'и~т.~д. и~т.~п.'],
    ['Кто-то во дворе', 'Кто-то во~дворе'],
  ])('%s', (text, expected) => {
    expect(visible(text, 'ru')).toBe(expected);
  });

  test.each([
    ['Section 5 applies from 12 January 2027', 'Section~5~applies from 12~January~2027'],
    ['We – the operator – answer', 'We~– the operator~– answer'],
    ['J. R. Smith, No. 5', 'J.~R.~Smith, No.~5'],
  ])('%s', (text, expected) => {
    expect(visible(text, 'en')).toBe(expected);
  });
});

test('nothing but the kind of spaces changes, and setting twice changes nothing more', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '  ', '\u00A0', ' — ', ' в ', 'г. ', '№ ', '5 ', '. ', ' же', 'А. ', 'ООО ', '«'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('ru' as const, 'en' as const),
      (pieces, language) => {
        const text = pieces.join('');
        const set = typeset(text, language);
        expect(set.replaceAll('\u00A0', ' ')).toBe(text.replaceAll('\u00A0', ' '));
        expect(typeset(set, language)).toBe(set);
      },
    ),
  );
});
