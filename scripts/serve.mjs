/** `node scripts/serve.mjs [FOLDER]` serves a built site, `dist` unless told; `PORT` and `HOST` say where. */
import { resolve } from 'node:path';
import { root } from './run.mjs';
import { readAddress, serveSite } from './serve/listen.mjs';

try {
  const address = readAddress(process.env);
  const site = await serveSite(resolve(root, process.argv[2] ?? 'dist'), address);
  console.log(`The site is at ${site.url} (Ctrl+C ends it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
