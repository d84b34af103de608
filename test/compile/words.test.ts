import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { digestOfWords } from '../../src/compile/digest.ts';
import { element, generated } from '../../src/compile/element.ts';
import { words } from '../../src/compile/words.ts';
import { sha256 } from '../../src/digest.ts';

const say = (...children: (ElementContent | string)[]): string => words(element('article', {}, ...children));
const p = (...children: (ElementContent | string)[]): Element => element('p', {}, ...children);

describe('words', () => {
  test('blocks, cells and line breaks part them; inline elements do not', () => {
    const row = element('tr', {}, element('td', {}, 'пять'), element('td', {}, 'шесть'));
    expect(
      say(p('один'), p('два', element('br', {}), 'три', element('em', {}, 'че'), 'тыре'), element('table', {}, row)),
    ).toBe('один два тричетыре пять шесть');
  });

  test('generated parts are none', () => {
    expect(say(p('да', element('span', { ...generated }, ' нет')))).toBe('да');
  });

  test('sections and items of ordered lists give their numbers', () => {
    const section = (heading: string, ...inner: Element[]): Element =>
      element('section', {}, element('h2', {}, element('span', { ...generated }, '9 '), heading), ...inner);
    expect(say(section('А'), section('Б', section('В'), section('Г')), section('Д'))).toBe('1 А 2 Б 2.1 В 2.2 Г 3 Д');
    const items = [element('li', {}, 'а'), element('li', {}, 'б')];
    expect(say(element('ol', { start: 5 }, ...items))).toBe('5. а 6. б');
    expect(say(element('ol', { className: ['parenthesis'] }, ...items))).toBe('1) а 2) б');
  });

  test('links out of the page give their address, deletions are marked, and neither can be forged', () => {
    const link = (href: string): Element => element('a', { href }, 'сайт');
    expect(say(p(link('https://a.ru'), ', ', link('#b')))).toBe('сайт⟨https://a.ru⟩, сайт');
    expect(say(p(element('del', {}, 'нет')))).toBe('⟨del⟩нет⟨/del⟩');
    expect(say(p('⟨del⟩нет⟨/del⟩'))).toBe('⟨⟨del⟩нет⟨⟨/del⟩');
  });
});

test('the digest is that of the format and the words', () => {
  expect(digestOfWords('Слова')).toBe(sha256('gazette-words-1\nСлова'));
});

const word = fc.stringMatching(/^[а-яёй«»“”a-zé0-9.,:-]{1,8}$/);
const text = fc.array(word, { minLength: 1, maxLength: 12 });
const digest = (...children: (ElementContent | string)[]): string => digestOfWords(say(...children));

describe('the digest does not feel', () => {
  test('where inline elements begin and end', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('em', 'strong', 'span', 'code'), (spoken, seed, tagName) => {
        const whole = spoken.join(' ');
        const cut = seed % (whole.length + 1);
        const end = cut + (seed % (whole.length - cut + 1));
        const parts = [whole.slice(0, cut), element(tagName, {}, whole.slice(cut, end)), whole.slice(end)];
        expect(digest(p(...parts))).toBe(digest(p(whole)));
      }),
    );
  });

  test('kinds of white space, soft hyphens, characters without width, and forms of one letter', () => {
    const blank = fc.constantFrom(' ', '\n', '\t', '\u00A0', '\u202F', '  ', ' \u200B');
    const invisible = fc.constantFrom('\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF');
    fc.assert(
      fc.property(text, blank, invisible, fc.nat(), (spoken, space, hidden, seed) => {
        const other = spoken.join(space).normalize('NFD');
        const cut = seed % (other.length + 1);
        expect(digest(p(other.slice(0, cut) + hidden + other.slice(cut)))).toBe(
          digest(p(spoken.join(' ').normalize('NFC'))),
        );
      }),
    );
  });
});

describe('the digest feels', () => {
  test('any other character', () => {
    const letter = fc.constantFrom(...'абвгдАБВ.,:;—–-«»“”"!?0123456789');
    fc.assert(
      fc.property(text, letter, fc.nat(), (spoken, sign, seed) => {
        const whole = spoken.join(' ');
        const at = seed % whole.length;
        fc.pre(whole[at] !== sign && whole[at] !== ' ');
        expect(digest(p(whole.slice(0, at) + sign + whole.slice(at + 1)))).not.toBe(digest(p(whole)));
        expect(digest(p(whole.slice(0, at) + sign + whole.slice(at)))).not.toBe(digest(p(whole)));
      }),
    );
  });

  test.each([
    ['case', p('Оператор'), p('оператор')],
    ['quotes', p('«Оператор»'), p('“Оператор”')],
    ['a space', p('не доступно'), p('недоступно')],
    [
      'the number of an item',
      element('ol', {}, element('li', {}, 'а')),
      element('ol', { start: 2 }, element('li', {}, 'а')),
    ],
    ['a list with numbers', element('ol', {}, element('li', {}, 'а')), element('ul', {}, element('li', {}, 'а'))],
    ['a deletion', p('да'), p(element('del', {}, 'да'))],
    [
      'the address of a link',
      p(element('a', { href: 'https://a.ru' }, 'да')),
      p(element('a', { href: 'https://b.ru' }, 'да')),
    ],
  ])('%s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });
});
