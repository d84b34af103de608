/** `node scripts/tool.mjs NAME [ARGUMENT...]` runs a tool of the project's own packages. */
import { runTool } from './run.mjs';

const [name, ...args] = process.argv.slice(2);
process.exitCode = await runTool(name, args);
