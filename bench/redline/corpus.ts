/**
 * Pairs of revisions to redline: folders of dated Markdown files, one folder a document.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export interface RevisionPair {
  readonly name: string;
  readonly before: Root;
  readonly after: Root;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

/** Markdown as a tree, its front matter left out. */
export function treeOf(markdown: string): Root {
  return processor.runSync(processor.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')));
}

/** Each revision with the one that follows `step` revisions later; a folder without folders is one document. */
export function readPairs(folder: string, step: number): RevisionPair[] {
  const folders = readdirSync(folder, { withFileTypes: true });
  const documents = folders.some((entry) => entry.isDirectory())
    ? folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    : ['.'];
  return documents.sort().flatMap((document) => {
    const files = readdirSync(join(folder, document))
      .filter((file) => file.endsWith('.md'))
      .sort();
    const trees = files.map((file) => treeOf(readFileSync(join(folder, document, file), 'utf8')));
    return trees.slice(step).map((after, at) => ({
      name: `${document} ${files[at]?.slice(0, 3)}→${files[at + step]?.slice(0, 3)}`,
      before: trees[at] as Root,
      after,
    }));
  });
}
