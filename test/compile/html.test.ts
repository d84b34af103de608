import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { toHtml } from '../../src/publish/html.ts';
import { editionSource } from './source.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)">',
  '</article><script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\nscript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](\\javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](//evil.example)',
  '[x](/local)',
  '[x](file:///etc/passwd)',
  '[x](https://a.ru/"onmouseover="alert(1))',
  '[x](mailto:a@b.ru?"><script>)',
  '[x](term:"><script>)',
  '[x](section:javascript:alert(1))',
  '![x](javascript:alert(1))',
  '![x](x "onerror=alert(1)")',
  '<javascript:alert(1)>',
  '<https://a.ru/"><script>>',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '`<script>`',
  '```"><script>\n</script>\n```',
  '[^1]\n\n[^1]: <script>',
  '[a]: javascript:alert(1)\n\n[a]',
  '{{publisher.name}}',
  '[{{publisher.name}}]({{publisher.site}})',
  '| <script> | [x](javascript:1) |\n|--|--|\n| <b onclick=x> | {{publisher.name}} |',
  '\u0000\uD800 &#0; &#xD800;',
];

const tags = (
  'article header section h1 h2 h3 p span aside ul ol li table caption thead tbody tr th td a strong em del code pre ' +
  'blockquote br hr input'
).split(' ');

function elementsOf(node: Element): Element[] {
  const inner = (node.children as ElementContent[]).filter((child) => child.type === 'element');
  return [node, ...inner.flatMap(elementsOf)];
}

function expectHarmless(article: Element): void {
  for (const { tagName, properties } of elementsOf(article)) {
    expect(tags).toContain(tagName);
    for (const [name, value] of Object.entries(properties)) {
      expect(name).toMatch(/^(?:id|className|href|lang|role|scope|start|data[A-Z]\w*)$/);
      if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:|#)/i);
    }
  }
  // Values of attributes are quoted and quotes in them escaped, so without them only tags are left between < and >.
  const page = toHtml(article).replace(/="[^"]*"/g, '');
  for (const [, tag, attributes] of page.matchAll(/<\/?([^\s>]*)([^>]*)>?/g)) {
    expect(tags).toContain(tag);
    expect(attributes).toMatch(/^(?: (?:id|class|href|lang|role|scope|start|data-[a-z]+))*$/);
  }
}

function documentOf(text: string): Element {
  const facts = { ...editionSource().facts, purposes: [{ id: 'a', what: text, basis: text }] };
  const publisher = { name: text, site: text, email: text };
  const sections = [{ id: 'operator', heading: text, plain: text, text: `${text}\n\n{{purposes}}` }];
  return compile(editionSource({ title: text, summary: text, publisher, facts, sections }), 'ru').article;
}

describe('hostile texts do no harm', () => {
  test.each(hostile)('%s', (text) => {
    expectHarmless(documentOf(text));
  });

  test('nor do any of them together', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile, '\n\n', ' ', '\n', '"', "'", '<', '>', '`', ')'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => expectHarmless(documentOf(pieces.join('')))),
      { numRuns: 200 },
    );
  });
});

test('elements are written with their texts escaped', () => {
  expect(toHtml([{ type: 'text', value: '<&"' }])).toBe('&#x3C;&#x26;"');
});
