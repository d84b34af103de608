import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/compare/draw.ts';
import { accept, normalise, reject } from '../../src/compare/redline/index.ts';
import { isChanged } from '../../src/compare/redline/marks.ts';
import type { Section } from '../../src/model.ts';
import { changesOf, documentOf, type PairSide, rows } from '../compile/gazette-text/pairs.ts';
import { pairs } from './layouts.ts';
import { outlines } from './outlines.ts';

const runs = Number(process.env['REDLINE_RUNS'] ?? 300);

function agree(one: PairSide, other: PairSide): void {
  const [before, after] = [documentOf(one).article, documentOf(other).article];
  const drawn: Element = draw(before, after);
  expect(accept(drawn)).toEqual(normalise(after));
  expect(reject(drawn)).toEqual(normalise(before));
  expect(isChanged(drawn), JSON.stringify([one, other])).toBe(changesOf(one, other).length > 0);
}

describe('compare finds no difference exactly where the redline has no mark', () => {
  test('in texts that lay the same words out in other ways', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => agree(one, other)),
      { numRuns: runs },
    );
  });

  test('in sections that stand elsewhere, come, go, or say something else', () => {
    const own = { id: 'own', heading: 'Кто мы' };
    const rest = { id: 'rest', heading: 'Прочее' };
    const around = (sections: readonly Section[]): PairSide => ({ sections: [own, ...sections, rest] });
    fc.assert(
      fc.property(outlines, ([one, other]) => agree(around(one), around(other))),
      { numRuns: runs },
    );
  });

  test.each(rows)('in pairs that are written down: %s', (_, { different, same }) => {
    // The words of a wordless link are those of what it leads to, which the redline shows and compare does not weigh.
    const isExcepted = (side: PairSide): boolean => /formerly|\[\]\(/.test(JSON.stringify(side));
    for (const pair of [...different, ...same]) if (!pair.some(isExcepted)) agree(...pair);
  });

  test('in translations, which may take texts from the original', () => {
    const part = (text: string) => fc.constantFrom(text, `${text} now`, undefined);
    const translated = fc
      .record({ heading: part('Who'), text: part('We are'), plain: part('We') })
      .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)));
    const side = (fields: Partial<Section>): PairSide => ({ translated: fields, text: 'We are', plain: 'We' });
    fc.assert(
      fc.property(translated, translated, (one, other) => agree(side(one), side(other))),
      { numRuns: runs },
    );
  });
});
