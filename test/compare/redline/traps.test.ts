import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { accept, normalise, redline, reject } from '../../../src/compare/redline/index.ts';
import { toHtml } from '../../html.ts';

const folder = new URL('traps/', import.meta.url);

/** Each folder holds two documents and the redline that is expected of them, read and found good by people. */
describe('a redline does not fall into the trap', () => {
  for (const trap of readdirSync(folder)) {
    const read = (name: string): string => readFileSync(new URL(`${trap}/${name}.htm`, folder), 'utf8');
    const tree = (name: string): Root => fromHtml(read(name), { fragment: true });

    it(trap.replaceAll('-', ' '), () => {
      const made = redline(tree('before'), tree('after'));
      expect(toHtml(made, { quoteSmart: true })).toBe(read('expected'));
      expect(accept(made)).toEqual(normalise(tree('after')));
      expect(reject(made)).toEqual(normalise(tree('before')));
    });
  }
});
