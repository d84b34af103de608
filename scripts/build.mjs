/** Builds the site into `dist`, of the folder that GAZETTE_POLICIES names, else of `policies`. */
import { runTool } from './run.mjs';

const args = process.argv.slice(2);
if (args.length > 0) {
  console.error(`The build takes no arguments, and “${args.join(' ')}” would be passed over.
Name the folder of policies like this: GAZETTE_POLICIES=FOLDER npm run build`);
  process.exitCode = 2;
} else process.exitCode = await runTool('astro', ['build']);
