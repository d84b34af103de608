import { describe, expect, test } from 'vitest';
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

describe('a clause’s new number', () => {
  const order = (...sections: Section[]) => article([{ id: 'order', heading: 'Порядок', sections }]);
  const clause = (id: string, text: string, ...sections: Section[]): Section => ({
    ...{ id, text },
    ...(sections.length > 0 && { sections }),
  });
  const old = order(clause('pay', 'Платят заранее.'), clause('rest', '1. Прочее.', clause('law', 'По закону.')));
  const now = order(
    clause('new', 'Совсем новый пункт.'),
    clause('pay', 'Платят заранее.'),
    clause('rest', '1. Прочее.', clause('law', 'По обычаю.')),
  );

  test('is recorded, not drawn', () => {
    const drawn = draw(old, now);
    const html = toHtml(drawn);
    expect(html).not.toMatch(/<(?:ins|del|p)[^>]*data-change[^>]*>1\.[23]/);
    expect(html).toMatch(/<p class="number" data-generated=""><span[^>]*>1\.3\.1<\/span><\/p>/);
    expect(html).toMatch(/<section id="new" class="clause" data-change="inserted">/);
    expect(accept(drawn)).toEqual(normalise(now));
    expect(reject(drawn)).toEqual(normalise(old));
  });
});
