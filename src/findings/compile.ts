/** Wordings of the compile stage. */
import { linkWordings } from './compile-links.ts';
import { listWordings } from './compile-lists.ts';
import { markdownWordings } from './compile-markdown.ts';

export const compileWordings = { ...markdownWordings, ...listWordings, ...linkWordings };
