/** The reader of Markdown in one file: it is made of two hundred modules, which take longer to load than most checks take. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'src/compile/prose/markdown.ts';

/** Paths and contents of the file and its types. */
export async function markdownFiles(root: string): Promise<[path: string, content: string][]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'node22',
    charset: 'utf8',
    legalComments: 'none',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  const head = `// Written by \`npm run generate\` from ${source} and the packages that it imports.\n`;
  const licences = licencesOf(root, [...new Set(packages)].sort());
  return [
    [source.replace(/ts$/, 'generated.js'), `${head}${licences}${outputFiles[0]?.text}`],
    [source.replace(/ts$/, 'generated.d.ts'), `${head}export * from './markdown.ts';\n`],
  ];
}

/** Every licence once, with the packages that are under it and whose they are. */
function licencesOf(root: string, packages: readonly string[]): string {
  const holders = new Map<string, string[]>();
  for (const path of packages) {
    const { name, version } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file.`);
    const text = readFileSync(join(root, path, file), 'utf8').replaceAll('\r\n', '\n');
    const [copyright = ''] = /^copyright.*$/im.exec(text) ?? [];
    const terms = text
      .replace(/^\(?The MIT License.*|^ISC License.*|^MIT License.*/im, '')
      .replace(copyright, '')
      .trim();
    holders.set(terms, [...(holders.get(terms) ?? []), `${name} ${version}: ${copyright}`]);
  }
  const parts = [...holders].map(([terms, names]) => `${names.join('\n')}\n\n${terms}`);
  return `/*!\n${parts.join('\n\n')}\n*/\n`;
}
