/**
 * Generated documents: whatever HTML allows in a policy, from a small stock of words, so that much is alike by chance.
 */
import fc from 'fast-check';
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

type Content = ElementContent[];

export const text = (value: string): ElementContent => ({ type: 'text', value });

export function h(tagName: string, properties: Properties = {}, ...children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

const WORDS = [
  'the',
  'of',
  'we',
  'data',
  'your',
  'account',
  'policy',
  'Оператор',
  'данные',
  'и',
  'в',
  'течение',
  'согласие',
  '30',
  '10',
  '1,000.50',
  'don’t',
  "don't",
  '«с',
  'момента»',
  'e\u0301cole',
  'école',
  'й',
  'и\u0306',
  'пере\u00adнос',
  '利用者',
  'は',
  '情報',
  'を',
  'ข้อมูล',
  '👩‍👩‍👧',
  'info@example.org',
  '—',
  '(a)',
];
const word = fc.constantFrom(...WORDS);
const space = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('\u00a0', '\n', '  ', '\u2009') },
);
const stop = fc.constantFrom('', '', '', ',', '.', ';', ':', '…');

const phrase = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, stop, space), { minLength: 1, maxLength: max })
    .chain((parts) => fc.tuple(fc.constant(parts), fc.boolean(), fc.boolean()))
    .map(([parts, before, after]) => {
      const said = parts.map(([one, mark, gap]) => one + mark + gap).join('');
      return (before ? ' ' : '') + (after ? said : said.trimEnd());
    });

const href = fc.constantFrom('#a', '#b', 'https://example.org/');
const anchorTag = (links: boolean): fc.Arbitrary<string> =>
  fc.constantFrom(...(links ? ['a', 'em', 'strong', 'code', 'del'] : ['em', 'strong', 'code', 'del']));

function inlineElement(depth: number, links: boolean): fc.Arbitrary<ElementContent> {
  return anchorTag(links).chain((tag) =>
    fc
      .tuple(inlines(depth - 1, links && tag !== 'a'), href)
      .map(([children, target]) => h(tag, tag === 'a' ? { href: target } : {}, ...children)),
  );
}

const whole = fc.constantFrom<ElementContent[]>(
  h('br'),
  h('img', { src: 'a.png', alt: 'a' }),
  h('img', { src: 'b.png', alt: '' }),
  h('span', { className: ['empty'] }),
  { type: 'comment', value: 'note' },
);

export function inlines(depth: number, links = true): fc.Arbitrary<Content> {
  const one: fc.Arbitrary<ElementContent> =
    depth === 0
      ? phrase(8).map(text)
      : fc.oneof(
          { weight: 5, arbitrary: phrase(8).map(text) },
          { weight: 3, arbitrary: inlineElement(depth, links) },
          { weight: 1, arbitrary: whole },
        );
  return fc.array(one, { minLength: 0, maxLength: 4 });
}

const gap = fc.constantFrom('', '\n', '\n', '\n  ');

/** Children with white space between them, as a serialiser may or may not put it. */
function spaced(children: readonly Element[], gaps: readonly string[]): Content {
  const out: Content = [];
  children.forEach((child, at) => {
    const between = gaps[at % gaps.length] as string;
    if (between !== '') out.push(text(between));
    out.push(child);
  });
  const last = gaps[children.length % gaps.length] as string;
  if (last !== '') out.push(text(last));
  return out;
}

const gaps = fc.oneof(fc.constant(['\n']), fc.constant(['']), fc.array(gap, { minLength: 1, maxLength: 3 }));
const named = (tag: string, names: readonly string[]): fc.Arbitrary<Properties> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => ({ id: `${tag}-${name}` })) },
  );

const leaf = fc
  .constantFrom('p', 'p', 'p', 'h2', 'h3')
  .chain((tag) =>
    fc
      .tuple(inlines(2), named(tag, ['a', 'b', 'c']))
      .map(([children, properties]) => h(tag, tag === 'p' ? {} : properties, ...children)),
  );

function listItem(depth: number): fc.Arbitrary<Element> {
  const tight = inlines(2).map((children) => h('li', {}, ...children));
  if (depth <= 0) return tight;
  const loose = fc
    .tuple(blocks(depth - 1, 2), gaps)
    .map(([children, between]) => h('li', {}, ...spaced(children, between)));
  const nested = fc
    .tuple(inlines(1), list(depth - 1), gap)
    .map(([own, inner, between]) => h('li', {}, ...own, text(between), inner));
  const fact = fc
    .tuple(inlines(1), fc.constantFrom('x', 'y', 'z'))
    .map(([own, name]) => h('li', { dataFact: `kind.${name}` }, ...own));
  return fc.oneof(
    { weight: 4, arbitrary: tight },
    { weight: 1, arbitrary: loose },
    { weight: 2, arbitrary: nested },
    { weight: 1, arbitrary: fact },
  );
}

function list(depth: number): fc.Arbitrary<Element> {
  return fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(listItem(depth), { minLength: 1, maxLength: 4 }), gaps)
    .map(([tag, items, between]) => h(tag, {}, ...spaced(items, between)));
}

const cell = (tag: string): fc.Arbitrary<Element> =>
  fc
    .oneof(
      { weight: 5, arbitrary: inlines(1) },
      { weight: 1, arbitrary: fc.array(list(0), { minLength: 1, maxLength: 1 }) },
    )
    .map((children) => h(tag, {}, ...children));

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 }), gaps, fc.boolean())
  .chain(([width, height, between, head]) =>
    fc
      .tuple(
        fc.array(cell('th'), { minLength: width, maxLength: width }),
        fc.array(fc.tuple(fc.array(cell('td'), { minLength: width, maxLength: width }), named('row', ['a', 'b'])), {
          minLength: height,
          maxLength: height,
        }),
      )
      .map(([heads, rows]) => {
        const body = rows.map(([cells, properties]) => h('tr', properties, ...spaced(cells, between)));
        const parts = head ? [h('thead', {}, ...spaced([h('tr', {}, ...spaced(heads, between))], between))] : [];
        return h(
          'table',
          {},
          ...spaced(body.length > 0 ? [...parts, h('tbody', {}, ...spaced(body, between))] : parts, between),
        );
      }),
  );

export function blocks(depth: number, most = 5): fc.Arbitrary<Element[]> {
  const box = fc
    .tuple(
      fc.constantFrom('blockquote', 'section', 'section', 'div'),
      blocksOrNone(depth - 1),
      gaps,
      named('section', ['a', 'b', 'c', 'd']),
    )
    .map(([tag, children, between, properties]) => h(tag, properties, ...spaced(children, between)));
  const one =
    depth <= 0
      ? leaf
      : fc.oneof(
          { weight: 6, arbitrary: leaf },
          { weight: 2, arbitrary: list(depth) },
          { weight: 1, arbitrary: table },
          { weight: 2, arbitrary: box },
          { weight: 1, arbitrary: fc.constantFrom(h('hr'), h('p'), h('p', {}, ' ')) },
        );
  return fc.array(one, { minLength: 0, maxLength: most });
}

const blocksOrNone = (depth: number): fc.Arbitrary<Element[]> => (depth < 0 ? fc.constant([]) : blocks(depth, 3));

/** The same with every id and fact borne once only. */
function unique(root: Root): Root {
  const seen = new Set<unknown>();
  const walk = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'element') {
      for (const name of ['id', 'dataFact']) {
        const value = node.properties[name];
        if (value !== undefined && seen.has(value)) delete node.properties[name];
        else seen.add(value);
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return root;
}

export const documents: fc.Arbitrary<Root> = fc
  .tuple(blocks(2, 6), gaps)
  .map(([children, between]) =>
    unique({ type: 'root', children: structuredClone(spaced(children, between)) as RootContent[] }),
  );
