import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const commonMark = unified().use(remarkParse).use(remarkRehype).freeze();

/** CommonMark and GFM. A single tilde stays one («~5 минут»), and raw HTML is never passed on. */
const full = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype).freeze();

/** Without one of these no text means anything else in GFM than in CommonMark. */
const gfmSign = /[|@~]|:-|-:|www\.|https?:|\[[\^\sx]/i;

/** A link whose parts cannot be anything else, so that GFM adds nothing in it. */
const plainLink = /(?<![\\!])\[[^[\]\\`<>\n@]*\]\([^()[\]\\`<>\s]+\)/g;

/** Reads the text of a section. Most have nothing of GFM in them, and take half the time without it. */
export function readMarkdown(text: string): Markdown {
  const rest = text.includes('](') ? text.replace(plainLink, '') : text;
  return (gfmSign.test(rest) ? full : commonMark).parse(text);
}

/** Turns what was read into elements; references in it stay as they are written. */
export function toElements(tree: Markdown): Html {
  return commonMark.runSync(tree);
}
