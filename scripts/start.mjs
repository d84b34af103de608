/** Checks the policies, builds the site and serves it; `PORT` and `HOST` say where. */
import { join } from 'node:path';
import { root, runProgram, runTool } from './run.mjs';
import { readAddress, serveSite } from './serve/listen.mjs';

try {
  const address = readAddress(process.env);
  const folder = join(root, 'dist');
  // A port that is taken is told of now, not after the build.
  await (await serveSite(folder, address)).close();
  if ((await runProgram('bin/gazette.mjs', ['check'])) !== 0) {
    throw new Error('The policies cannot be published as they are; what to do stands above.');
  }
  if ((await runTool('astro', ['build'])) !== 0) throw new Error('The site could not be built; why stands above.');
  const site = await serveSite(folder, address);
  console.log(`\nThe site is at ${site.url} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
