/** `node scripts/release-banner.mjs` adds the banner that client.ts makes to those that are published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';

const folder = new URL('../src/publish/banner/', import.meta.url);
const released = new URL('released.json', folder);

/** @returns {Promise<string>} the banner as one short script */
export async function buildBanner() {
  const source = readFileSync(new URL('client.ts', folder), 'utf8');
  const { code } = await transform(source, {
    loader: 'ts',
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  });
  return code;
}

if (process.argv[1] === import.meta.filename) {
  const [banner, before] = [await buildBanner(), JSON.parse(readFileSync(released, 'utf8'))];
  const banners = [...before.filter((/** @type {string} */ text) => text !== banner), banner];
  writeFileSync(released, `${JSON.stringify(banners, undefined, 2)}\n`);
}
