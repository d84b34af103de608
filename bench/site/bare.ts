/** A bare Astro site that writes given files: what a page costs before anybody thinks of policies. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../measure/run.ts';

const config = `import { defineConfig } from 'astro/config';
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', concurrency: Number(process.env.BARE_CONCURRENCY ?? 1) },
  devToolbar: { enabled: false },
});
`;

const list = `import { readFileSync, readdirSync } from 'node:fs';
const names = readdirSync(process.env.BARE_CONTENT, { recursive: true, encoding: 'utf8' });
export const pathsOf = (ending) => names.filter((name) => name.endsWith(ending));
export const textOf = (name) => readFileSync(process.env.BARE_CONTENT + '/' + name, 'utf8');
`;

const pages = `---
import { pathsOf, textOf } from '../list.js';
export const getStaticPaths = () =>
  pathsOf('index.html').map((name) => ({ params: { path: name.slice(0, -11) || undefined }, props: { name } }));
const html = textOf(Astro.props.name);
---
<Fragment set:html={html} />
`;

const files = `import { pathsOf, textOf } from '../list.js';
export const getStaticPaths = () => pathsOf('.json').map((name) => ({ params: { file: name }, props: { name } }));
export const GET = ({ props }) => new Response(textOf(props.name));
`;

/** Writes the site's source to a folder; it is built with `BARE_CONTENT` naming a folder of pages and JSON files;
 * `BARE_CONCURRENCY` says how many pages at once, which is one where an Astro site does not say. */
export function writeBareSite(folder: string): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/list.js'), list);
  writeFileSync(join(folder, 'src/pages/[...path].astro'), pages);
  writeFileSync(join(folder, 'src/pages/[...file].js'), files);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Copies what a build has written and a bare site is to write as well: its pages and JSON files; says how many pages. */
export function keepContent(dist: string, content: string): number {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const kept = names.filter((name) => name.endsWith('index.html') || name.endsWith('.json'));
  for (const name of kept) cpSync(join(dist, name), join(content, name));
  return kept.filter((name) => name.endsWith('.html')).length;
}

/** Throws where the bare site wrote something else than it was given. */
export function compare(content: string, dist: string): void {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|json)$/.test(name),
  );
  for (const name of names) {
    if (!readFileSync(join(content, name)).equals(readFileSync(join(dist, name)))) throw new Error(`${name} differs.`);
  }
}
