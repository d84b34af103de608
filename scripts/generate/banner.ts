/** The banner as one short script, and every one that pages may still ask for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

const written = 'src/publish/banner/built.generated.ts';
const head =
  '// Written by `npm run generate` from client.ts; the newest is the last.\nexport const banners: readonly string[] = ';

/**
 * Builds the banner. A page that demands exactly one banner names it by its content, so what was built once is kept:
 * delete from the list only what was never published.
 */
export async function bannersOf(root: string): Promise<readonly [path: string, content: string]> {
  const source = readFileSync(join(root, 'src/publish/banner/client.ts'), 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  });
  const kept = builtBefore(join(root, written)).filter((banner) => banner !== code);
  return [written, `${head}${JSON.stringify([...kept, code], undefined, 2)};\n`];
}

function builtBefore(path: string): string[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return JSON.parse(text.slice(text.indexOf(' = ') + 3, text.lastIndexOf(';'))) as string[];
}
