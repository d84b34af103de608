/**
 * The peer of `gazette check`: imports ajv, yaml and remark, parses files and compiles schemas, and nothing else.
 *
 *     node parse.mjs SCHEMAS FILE...
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { LineCounter, parseDocument } from 'yaml';

unified().use(remarkParse).use(remarkGfm).use(remarkRehype).freeze();
const [folder, ...files] = process.argv.slice(2);
for (const file of files) {
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: new LineCounter(), version: '1.2' });
  document.toJS();
}
const ajv = new Ajv.default({ allErrors: true, strict: false, logger: false });
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const schemas = names.filter((name) => !name.startsWith('api'));
for (const name of schemas) {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  ajv.addSchema({ ...schema, $id: `https://example.org/${name.replaceAll('\\', '/')}` });
}
for (const name of schemas) ajv.getSchema(`https://example.org/${name}`);
