/** Generated texts in Markdown that lay the same few words out in many ways, so that structure alone tells them apart. */
import fc from 'fast-check';

type Words = readonly [string, string, string, string];

const words: fc.Arbitrary<Words> = fc.constantFrom<Words>(
  ['имя человека', 'адрес почты', 'номер карты', 'дата рождения'],
  ['мы храним данные', 'мы не продаём их', 'вы решаете сами', 'ответ придёт письмом'],
);

const target = fc.constantFrom('section:other', 'section:terms', 'term:consent', 'term:silence', 'https://a.example');

/** What may stand around words in a line. */
const inline: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('**', '*', '~~', '`').map((sign) => (text: string) => `${sign}${text}${sign}`),
  },
  { weight: 2, arbitrary: target.map((to) => (text: string) => `[${text}](${to})`) },
  { weight: 1, arbitrary: target.map((to) => (text: string) => `**[${text}](${to})**`) },
);

/** What may stand between words in a line. */
const between = fc.oneof(
  { weight: 4, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constant('  \n') },
);

const markers = ['- ', '* ', '1. ', '1) ', '3. '] as const;
const indent = (text: string, by: number): string => text.replace(/\n(?!\n)/g, `\n${' '.repeat(by)}`);

/** A list whose items stand one below, or in, another. */
const list = fc
  .tuple(fc.constantFrom(...markers), fc.constantFrom('\n', '\n\n'), fc.constantFrom('flat', 'deep', 'two', 'last'))
  .map(([marker, gap, shape]) => (parts: readonly string[]): string => {
    const number = Number.parseInt(marker, 10);
    const markAt = (at: number): string => (Number.isNaN(number) ? marker : marker.replace(/\d+/, String(number + at)));
    const wide = marker.length;
    const [first = '', second = '', ...rest] = parts;
    const item = (text: string, at: number): string => `${markAt(at)}${indent(text, wide)}`;
    if (shape === 'deep')
      return [item(`${first}${gap}- ${second}`, 0), ...rest.map((text, at) => item(text, at + 1))].join(gap);
    if (shape === 'two')
      return [item(`${first}\n\n${second}`, 0), ...rest.map((text, at) => item(text, at + 1))].join(gap);
    if (shape === 'last') return [item(`${first}\n\n- ${second}\n\n${rest.join(' ')}`, 0)].join(gap);
    return parts.map(item).join(gap);
  });

const table = fc
  .tuple(fc.nat(3), fc.constantFrom('|-|-|', '|:-|-:|'))
  .map(([shift, line]) => (parts: readonly string[]): string => {
    const cells = parts.map((text) => text.replace(/\s*\n/g, ' '));
    const [a = '', b = '', c = '', d = ''] = cells;
    if (shift === 1) return `|${a}|${b}|\n${line}\n|${c}||\n|${d}||`;
    if (shift === 2) return `|${a}|${b}|\n${line}\n||${c}|\n||${d}|`;
    return `|${a}|${b}|\n${line}\n|${c}|${d}|`;
  });

const layout: fc.Arbitrary<(parts: readonly string[]) => string> = fc.oneof(
  { weight: 3, arbitrary: between.map((gap) => (parts: readonly string[]) => parts.join(gap)) },
  { weight: 2, arbitrary: fc.constant((parts: readonly string[]) => parts.join('\n\n')) },
  { weight: 1, arbitrary: fc.constant((parts: readonly string[]) => `> ${parts.join('\n> ')}`) },
  { weight: 1, arbitrary: fc.constant((parts: readonly string[]) => `> ${parts.join('\n>\n> ')}`) },
  {
    weight: 1,
    arbitrary: fc.constant(
      (parts: readonly string[]) => `${parts.slice(0, 2).join(' ')}\n\n---\n\n${parts.slice(2).join(' ')}`,
    ),
  },
  { weight: 1, arbitrary: fc.constant((parts: readonly string[]) => `\`\`\`\n${parts.join('\n')}\n\`\`\``) },
  { weight: 1, arbitrary: fc.constant((parts: readonly string[]) => `> ${parts[0]}\n\n> ${parts.slice(1).join(' ')}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(list, list).map(
      ([one, other]) =>
        (parts: readonly string[]) =>
          `${one(parts.slice(0, 2))}\n\n${other(parts.slice(2))}`,
    ),
  },
  { weight: 4, arbitrary: list },
  { weight: 3, arbitrary: table },
);

const marks = fc.tuple(inline, inline, inline, inline);
type Marks = readonly ((text: string) => string)[];

const written = (own: Words, lay: (parts: readonly string[]) => string, around: Marks): string =>
  lay(own.map((word, at) => (around[at] ?? String)(word)));

/** Lists that differ in nothing, or in one of their marks, gaps and shapes; and the like for other layouts. */
const twoLists = fc.tuple(list, list).map(
  ([one, other]) =>
    (parts: readonly string[]) =>
      `${one(parts.slice(0, 2))}\n\n${other(parts.slice(2))}`,
);
const near = fc.oneof(
  fc.tuple(list, list),
  fc.tuple(list, twoLists),
  fc.tuple(twoLists, list),
  fc.tuple(table, table),
  fc.tuple(layout, layout),
);
const plain: Marks = [];

/** Two texts of the same words, which differ in how these are laid out or in what stands around one of them; or in all. */
export const pairs: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(words, near).map(([own, [a, b]]) => [written(own, a, plain), written(own, b, plain)] as const),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(words, layout, marks, fc.nat(3), inline).map(([own, lay, around, at, other]) => {
      const [one, next] = [around, around.map((mark, index) => (index === at ? other : mark))];
      return [written(own, lay, one), written(own, lay, next)] as const;
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, layout, marks, words, layout, marks)
      .map(([a, b, c, d, e, f]) => [written(a, b, c), written(d, e, f)] as const),
  },
);
