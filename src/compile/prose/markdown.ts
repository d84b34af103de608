import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** CommonMark and GFM. A single tilde stays one («~5 минут»), and raw HTML is never passed on. */
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype).freeze();

/** Reads the text of a section. */
export function readMarkdown(text: string): Markdown {
  return processor.parse(text);
}

/** Turns what was read into elements; references in it stay as they are written. */
export function toElements(tree: Markdown): Html {
  return processor.runSync(tree);
}
