// Loaded before a command: kills the process at one of its changes of a folder, or half-way through it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const folder = process.env['KILL_FOLDER'] ?? '';
let left = Number(process.env['KILL_AT']);
const torn = process.env['KILL_TORN'] === 'yes';

for (const name of torn
  ? ['writeFileSync']
  : ['mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(folder)) return original(...args);
    left -= 1;
    if (left === 0) {
      if (torn) {
        const [path, content, ...more] = args;
        original(path, content.slice(0, content.length / 2), ...more);
      }
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
