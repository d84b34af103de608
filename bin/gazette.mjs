#!/usr/bin/env node
import { isEnough } from '../scripts/version.mjs';

if (isEnough(process.versions.node)) await import('../src/cli.ts');
else {
  console.error(`Gazette needs Node 24 (or 22.22), and this is Node ${process.versions.node}.
Where npm has installed its packages, they bring one: npm run gazette -- ${process.argv.slice(2).join(' ')}`);
  process.exitCode = 1;
}
