import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdition, freeze } from '../../src/acts/freeze.ts';
import type { FrozenContent } from '../../src/acts/frozen.ts';
import { thaw } from '../../src/acts/thaw.ts';
import type { EditionSource } from '../../src/model.ts';
import { parse } from '../../src/read/document.ts';
import { anyDraft } from './sources.ts';

function readBack(text: string): unknown {
  const document = parse(text);
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS({ maxAliasCount: 0 });
}

function textsOf(draft: EditionSource, number: number): readonly string[] {
  const { texts, words } = freeze(draft, number);
  return [...texts, words].map(({ text }) => text);
}

function refrozen(draft: EditionSource, number: number): EditionSource {
  const source = thaw(textsOf(draft, number).map((text) => readBack(text) as FrozenContent));
  if (source === undefined) throw new Error('nothing was frozen');
  return source;
}

describe('freeze', () => {
  it('loses nothing, whatever the texts', () => {
    fc.assert(
      fc.property(anyDraft, fc.integer({ min: 1, max: 200 }), (draft, number) => {
        expect(refrozen(draft, number)).toEqual(asEdition(draft, number));
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same bytes however often, and again from what it read back', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const once = freeze(draft, 7);
        expect(freeze(draft, 7)).toEqual(once);
        expect(freeze(refrozen(draft, 7), 7)).toEqual(once);
      }),
    );
  });

  it('writes files that every reader takes alike', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const text of textsOf(draft, 1)) {
          expect(text).not.toMatch(/\r|\uFEFF(?=#)|^%/);
          expect(text.endsWith('\n')).toBe(true);
          expect(Buffer.from(text).toString()).toBe(text);
        }
      }),
    );
  });
});
