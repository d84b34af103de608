import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { element } from '../../src/compile/element.ts';
import { standing } from '../../src/compile/standing.ts';

const block = fc
  .tuple(fc.constantFrom('p', 'ul'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('id', 'title', 'lang'))
  .map(([tag, text, name]) => element(tag, { [name]: 'x', className: ['x', name] }, element('em', {}, text)));
const blocks = fc.array(block, { maxLength: 6 });

const article = (...sections: readonly ElementContent[][]): Element =>
  element(
    'article',
    {},
    ...sections.map((content, index) => element('section', { id: `section-${index}` }, ...content)),
  );
const contentOf = ({ children: [section] }: Element): ElementContent[] =>
  section?.type === 'element' ? section.children : [];

test('an article is equal to what was composed, whatever was compiled before', () => {
  const articles = fc.array(fc.array(blocks, { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(articles, (editions) => {
      for (const sections of editions) expect(standing(article(...sections), 'ru')).toEqual(article(...sections));
    }),
  );
});

test('blocks around those that changed are the objects that stood before', () => {
  fc.assert(
    fc.property(blocks, blocks, blocks, (head, changed, tail) => {
      const copy = (): [Element[], Element[]] => structuredClone([head, tail]);
      const before = contentOf(standing(article(copy().flat()), 'en'));
      const [first, last] = copy();
      const after = contentOf(standing(article([...first, ...changed, ...last]), 'en'));
      expect(after.slice(0, head.length).every((node) => before.includes(node))).toBe(true);
      expect(after.slice(head.length + changed.length).every((node) => before.includes(node))).toBe(true);
    }),
  );
});
