/** Stands in for npm: installs empty packages as the lock file says, or does what NPM_DOES says. */
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const does = process.env.NPM_DOES;
appendFileSync('npm.log', `${process.argv.slice(2).join(' ')}\n`);
console.log('words of npm');
if (does === 'fail') process.exit(9);
if (does === 'no network') {
  console.error('npm error code EAI_AGAIN');
  process.exit(1);
}
mkdirSync('node_modules', { recursive: true });
// The real one empties the folder entry by entry, and so can be cut short with some of them left.
for (const name of readdirSync('node_modules')) {
  if (does === 'die emptying' && name === 'kept') process.kill(process.pid, 'SIGKILL');
  rmSync(`node_modules/${name}`, { recursive: true });
}
if (does === 'wait') await sleep(100_000);
if (does === 'slow') await sleep(500);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.fromEntries(Object.entries(packages).filter(([place, { optional }]) => place && !optional));
for (const [place, { version }] of Object.entries(installed)) {
  mkdirSync(place, { recursive: true });
  writeFileSync(`${place}/package.json`, JSON.stringify({ version }));
  if (does === 'die') process.kill(process.pid, 'SIGKILL');
}
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
if (does?.startsWith('bring a Node')) {
  const folder = `node_modules/node-${process.platform}-${process.arch}/bin`;
  mkdirSync(folder, { recursive: true });
  if (does === 'bring a Node') copyFileSync(process.execPath, `${folder}/node`);
  else writeFileSync(`${folder}/node`, '#!/bin/sh\nexit 127\n', { mode: 0o755 });
}
if (does === 'bring a Node that does not run') {
  mkdirSync('node_modules/.bin');
  symlinkSync(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, 'node_modules/.bin/node');
}
