import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';

const commonMark = unified().use(remarkParse).use(remarkRehype).freeze();

/** CommonMark and GFM. A single tilde stays one («~5 минут»), and raw HTML is never passed on. */
const full = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype).freeze();

/** The same for texts with marked lists, in which what is indented belongs to an item, however far it is. */
const marked = {
  commonMark: unified().use(remarkParse).use(withoutIndentedCode).freeze(),
  full: unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutIndentedCode).freeze(),
};

function withoutIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

/** Without one of these no text means anything else in GFM than in CommonMark. */
const gfmSign = /[|@~]|:-|-:|www\.|https?:|\[[\^\sx]/i;

/** A link whose parts cannot be anything else, so that GFM adds nothing in it. */
const plainLink = /(?<![\\!])\[[^[\]\\`<>\n@]*\]\([^()[\]\\`<>\s]+\)/g;

/**
 * Reads the text of a section. Most have nothing of GFM in them, and take half the time without it.
 * @param hasMarks whether lines of it begin with marks of lists.
 */
export function readMarkdown(text: string, hasMarks = false): Markdown {
  const rest = text.includes('](') ? text.replace(plainLink, '') : text;
  const { commonMark: plain, full: gfm } = hasMarks ? marked : { commonMark, full };
  return (gfmSign.test(rest) ? gfm : plain).parse(text);
}

/** Turns what was read into elements; references in it stay as they are written. */
export function toElements(tree: Markdown): Html {
  return commonMark.runSync(tree);
}
