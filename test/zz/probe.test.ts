import fc from 'fast-check';
import { test } from 'vitest';
import { draw } from '../../src/compare/draw.ts';
import { isChanged } from '../../src/compare/redline/marks.ts';
import { pairs } from '../compare/layouts.ts';
import { changesOf, documentOf } from '../compile/gazette-text/pairs.ts';
import { toHtml } from '../html.ts';

test('probe', () => {
  const seen = new Map<string, number>();
  let n = 0,
    diff = 0;
  for (const [a, b] of fc.sample(pairs, 1500)) {
    const drawn = draw(documentOf(a).article, documentOf(b).article);
    const marked = isChanged(drawn);
    const changes = changesOf(a, b);
    n++;
    if (changes.length) diff++;
    if (marked === changes.length > 0) continue;
    const key = `${marked} ${changes.join()}`;
    const c = (seen.get(key) ?? 0) + 1;
    seen.set(key, c);
    if (c <= 14)
      console.log(
        JSON.stringify([marked, changes, a, b]),
        '\n',
        toHtml(drawn)
          .slice(toHtml(drawn).indexOf('own"') + 4)
          .split('<section')[0],
      );
  }
  console.log(n, diff, seen);
});
