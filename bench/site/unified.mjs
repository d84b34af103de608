/** One bare pass of unified over the texts of editions: `node unified.mjs FOLDER`, a JSON list of texts per document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) {
  for (const text of JSON.parse(readFileSync(join(folder, name), 'utf8'))) processor.processSync(text);
}
