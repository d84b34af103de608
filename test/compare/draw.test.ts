import { expect, test } from 'vitest';
import { draw } from '../../src/compare/draw.ts';
import { accept, normalise, reject } from '../../src/compare/redline/index.ts';
import { compile } from '../../src/compile/index.ts';
import type { Section } from '../../src/model.ts';
import { toHtml } from '../../src/publish/html.ts';
import { withText } from '../compile/source.ts';

function article(sections: readonly Section[]) {
  return compile({ ...withText(''), sections }, 'ru').article;
}

const section = (id: string, text: string): Section => ({ id, heading: `Раздел ${id}`, text });
const before = article([section('data', 'Мы храним данные.'), section('rights', 'Вы вправе спросить.')]);
const after = article([
  section('children', 'Детям нельзя.'),
  section('data', 'Мы храним данные.'),
  section('rights', 'Вы вправе узнать.'),
]);

test('a section’s new number is recorded, not drawn', () => {
  const html = toHtml(draw(before, after));
  expect(html).not.toMatch(/<(ins|del)[^>]*>\d/);
  expect(html).toContain('>3 </span></span>Раздел rights');
  expect(html).toContain('узнать');
});

test('accepted it is the new article, rejected the old one, numbers too', () => {
  const drawn = draw(before, after);
  expect(accept(drawn)).toEqual(normalise(after));
  expect(reject(drawn)).toEqual(normalise(before));
});
