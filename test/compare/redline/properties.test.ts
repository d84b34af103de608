import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { accept, normalise, redline, reject } from '../../../src/compare/redline/index.ts';
import { toHtml } from '../../html.ts';
import { revisions } from './edits.ts';

const FRAMES = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'dl']);

function walk(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

const parsed = (tree: Root): Root => fromHtml(toHtml(tree), { fragment: true });
const runs = Number(process.env['REDLINE_RUNS'] ?? 300);

/** Holds for every pair of generated documents. */
function holds(check: (before: Root, after: Root) => void): void {
  fc.assert(
    fc.property(revisions, ([before, after]) => check(before, after)),
    { numRuns: runs },
  );
}

describe('a redline', () => {
  it('accepted is the new tree, rejected the old one', () => {
    holds((before, after) => {
      const tree = redline(before, after);
      expect(accept(tree)).toEqual(normalise(after));
      expect(reject(tree)).toEqual(normalise(before));
    });
  });

  it('is the same tree after a trip through HTML, and so are its sides', () => {
    holds((before, after) => {
      // Where the documents themselves are valid.
      fc.pre([before, after].every((tree) => toHtml(parsed(tree)) === toHtml(normalise(tree))));
      const tree = redline(before, after);
      expect(normalise(parsed(tree))).toEqual(normalise(tree));
      expect(accept(parsed(tree))).toEqual(normalise(parsed(normalise(after))));
      expect(reject(parsed(tree))).toEqual(normalise(parsed(normalise(before))));
    });
  });

  it('has no change straight under a list, table, row group or row, and no id twice', () => {
    holds((before, after) => {
      const ids: unknown[] = [];
      walk(redline(before, after), (element) => {
        if (element.properties['id'] !== undefined) ids.push(element.properties['id']);
        if (!FRAMES.has(element.tagName)) return;
        for (const child of element.children) {
          if (child.type === 'element') expect(child.tagName).not.toMatch(/^(ins|del)$/);
        }
      });
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('of a document with itself marks nothing', () => {
    holds((before) => {
      expect(normalise(redline(before, structuredClone(before)))).toEqual(normalise(before));
    });
  });

  it('changes nothing in the trees it is given and comes out the same again', () => {
    holds((before, after) => {
      const copies = structuredClone([before, after]);
      const first = redline(before, after);
      expect([before, after]).toEqual(copies);
      expect(redline(...(copies as [Root, Root]))).toEqual(first);
    });
  });
});
