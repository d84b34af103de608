import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import type { Readings } from '../../src/compile/prose/elements.ts';
import { createReport } from '../../src/findings.ts';
import type { Language } from '../../src/model.ts';
import { toHtml } from '../../src/publish/html.ts';
import { editionSource } from './source.ts';

interface Case {
  readonly text: string;
  readonly html: string;
  readonly language?: Language;
  readonly finding?: string;
}

const cases = parse(readFileSync(new URL('prose/marks.yaml', import.meta.url), 'utf8')) as readonly Case[];

function read(text: string, language: Language = 'ru') {
  const { report, findings } = createReport();
  const sections = [
    { id: 'operator', heading: 'Кто мы', text },
    { id: 'other', heading: 'Прочее', text: 'Прочее.' },
  ];
  const { content = [] } = compile(editionSource({ language, sections }), language, report).sections[0] ?? {};
  return { content, codes: findings.map(({ code }) => code) };
}

function plainHtml(content: readonly ElementContent[]): string {
  return toHtml(content)
    .replaceAll(/<span class="mark">(.*?)<\/span>/g, '[$1]')
    .replaceAll(/<(ol|li)(?: [^>]*)>/g, '<$1>')
    .replaceAll(/\s+/g, ' ');
}

test.each(cases)('$text', ({ text, html, language, finding }) => {
  const { content, codes } = read(text, language);
  expect(plainHtml(content)).toBe(html);
  expect([...new Set(codes)]).toEqual(finding === undefined ? [] : [finding]);
});

test('a marked list is one for screen readers, and its items have addresses by their marks', () => {
  expect(toHtml(read('а) раз:\n(i) x;\n(ii) y;\nб) два').content)).toBe(
    '<ol class="marks" role="list"><li id="operator-а"><span class="mark">а)</span> раз:' +
      '<ol class="marks" role="list"><li id="operator-а-i"><span class="mark">(i)</span> x;</li>' +
      '<li id="operator-а-ii"><span class="mark">(ii)</span> y;</li></ol></li>' +
      '<li id="operator-б"><span class="mark">б)</span> два</li></ol>',
  );
});

/** An item with the items in it. */
interface Item {
  readonly mark: string;
  readonly words: string;
  readonly items: readonly Item[];
}

const letters = [...'абвгде'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** How the items of one depth are marked: by their place and the mark of the item around. */
const styles: readonly ((place: number, around: string) => string)[] = [
  (place) => `${letters[place]})`,
  (place) => `(${letters[place]})`,
  (place) => `(${romans[place]})`,
  (place) => `${romans[place]})`,
  (place) => `(${place + 1})`,
  (place) => `${letters[place]?.toUpperCase()})`,
  (place, around) => `${/^\d/.test(around) ? around : '1.'}${place + 1}.`,
];

type Bare = { readonly words: string; readonly items: readonly Bare[] };

const words = fc
  .array(fc.constantFrom('слово', 'ООО «А»', '5 дней', 'б) и', '1.1.2027', '(i) или', '**важно**', 'п. 1.2.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `мы делаем ${parts.join(' ')}`);

const { items } = fc.letrec<{ items: Bare[]; item: Bare }>((tie) => ({
  items: fc.array(tie('item'), { minLength: 1, maxLength: 5 }),
  item: fc.record({
    words,
    items: fc.oneof({ maxDepth: 2, withCrossShrink: true }, fc.constant([]), tie('items')),
  }),
}));

function marked(bare: readonly Bare[], [style, ...deeper]: typeof styles, around = ''): Item[] {
  return bare.map(({ words: own, items: inner }, place) => {
    const mark = style?.(place, around) ?? '';
    return { mark, words: own, items: marked(inner, deeper, mark) };
  });
}

interface Layout {
  readonly indent: number;
  readonly gap: string;
  readonly wrap: boolean;
}

function write(list: readonly Item[], layout: Layout, depth = 0): string[] {
  const margin = ' '.repeat(layout.indent * depth);
  return list.flatMap(({ mark, words: own, items: inner }, index) => {
    const end = inner.length > 0 ? ':' : index === list.length - 1 ? '.' : ';';
    const text = layout.wrap ? own.replace(' ', `\n${margin}    `) : own;
    return [`${margin}${mark} ${text}${end}`, ...write(inner, layout, depth + 1)];
  });
}

/** The marks of lists as they stand in one another. */
function nestingOf(nodes: readonly ElementContent[]): unknown[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.properties['className']?.toString() === 'mark') return [textOf(node)];
    return node.tagName === 'ol' ? [nestingOf(node.children)] : nestingOf(node.children);
  });
}

const treeOf = (list: readonly Item[]): unknown[] =>
  list.flatMap(({ mark, items: inner }) => (inner.length > 0 ? [mark, treeOf(inner)] : [mark]));

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

const ink = (text: string): string => text.replaceAll(/[\s*]+/g, '');

test('lists are nested as they are numbered, and every word and mark is there in its order', () => {
  const layout = fc.record({
    indent: fc.constantFrom(0, 2, 3, 4),
    gap: fc.constantFrom('\n', '\n\n'),
    wrap: fc.boolean(),
  });
  fc.assert(
    fc.property(items, fc.shuffledSubarray([...styles], { minLength: 4 }), layout, (bare, chosen, given) => {
      const list = marked(bare, chosen);
      const text = ['Мы обязуемся:', ...write(list, given)].join(given.gap);
      const { content, codes } = read(text);
      expect(codes).toEqual([]);
      expect(ink(content.map(textOf).join(''))).toBe(ink(text));
      expect(nestingOf(content)).toEqual([treeOf(list)]);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands at the start of lines, no word is lost or put elsewhere', () => {
  const pieces = ['а)', 'б)', '(i)', '(ii)', '1.1.', '1.2.', '1.1', '2)', '- ', '> ', 'слово', 'слово:', '    ', '1. '];
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  let sound = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n\n'), (lines, gap) => {
      const text = lines.join(gap);
      const { content, codes } = read(text);
      if (codes.some((code) => !code.startsWith('mark-'))) return;
      sound += 1;
      const shown = ink(content.map((node) => textOf(numbered(node))).join(''));
      expect(shown.replaceAll(/[->]/g, '')).toBe(ink(text).replaceAll(/[->]/g, ''));
    }),
    { numRuns: 500 },
  );
  expect(sound).toBeGreaterThan(50);
});

/** A node with the numbers of its ordered lists as words. */
function numbered(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const isCounted = node.tagName === 'ol' && node.properties['role'] === undefined;
  const stop = String(node.properties['className'] ?? '') === 'parenthesis' ? ')' : '.';
  let number = Number(node.properties['start'] ?? 1);
  const children = node.children.map((child): ElementContent => {
    const inner = numbered(child);
    if (!isCounted || inner.type !== 'element') return inner;
    return { ...inner, children: [{ type: 'text', value: `${number++}${stop}` }, ...inner.children] } as Element;
  });
  return { ...node, children };
}

test('marks are checked anew in every section and language, also of a text that was read before', () => {
  const readings: Readings = new Map();
  const codesOf = (language: Language, ...texts: string[]): string[] => {
    const { report, findings } = createReport();
    const sections = texts.map((text, index) => ({ id: `s${index}`, heading: 'А', text }));
    compile(editionSource({ language, sections }), language, report, undefined, readings);
    return findings.map(({ code }) => code);
  };
  const text = '1.1. раз\n1.2. два';
  expect(codesOf('ru', text, 'Прочее.')).toEqual([]);
  expect(codesOf('ru', 'Прочее.', text)).toEqual(['mark-number', 'mark-number']);
  expect(codesOf('ru', 'а) раз\nб) два')).toEqual([]);
  expect(codesOf('en', 'а) раз\nб) два')).toEqual(['mark-script', 'mark-script']);
});
