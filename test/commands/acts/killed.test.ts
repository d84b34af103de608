import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { amend, Town } from './town.ts';

const project = join(import.meta.dirname, '../../..');
const preload = pathToFileURL(join(import.meta.dirname, 'kill.mjs')).href;
const root = mkdtempSync(join(tmpdir(), 'gazette-killed-'));
const folder = join(root, 'policies');
const line = ['announce', 'privacy', '--effective', '2027-01-12'];

let before: Record<string, string>;
let after: Record<string, string>;

function gazette(args: readonly string[], environment: Readonly<Record<string, string>> = {}, node: string[] = []) {
  const all = [
    ...node,
    join(project, 'bin/gazette.mjs'),
    ...args,
    '--policies',
    folder,
    '--now',
    '2026-11-25T12:00:00+05:00',
  ];
  return spawnSync(process.execPath, all, { encoding: 'utf8', env: { ...process.env, ...environment } });
}

function write(contents: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function read(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

beforeAll(async () => {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  amend(place, 'privacy', 'slower', 'deadlines.answer').edit('privacy/policy.yaml', '10 days', '20 days');
  write(place.contents);
  before = read();
  expect(gazette(line).status).toBe(0);
  after = read();
  expect(Object.keys(after)).toContain('privacy/editions/2.yaml');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each(['no', 'yes'])(
  'announce killed at any moment leaves all as before or as after (torn files: %s)',
  { timeout: 300_000 },
  (torn) => {
    const ends: string[] = [];
    let mixed = 0;
    for (let moment = 1; ; moment++) {
      write(before);
      const environment = { KILL_AT: String(moment), KILL_TORN: torn, KILL_FOLDER: folder };
      const { signal, status, stdout, stderr } = gazette(line, environment, ['--import', preload]);
      if (signal !== 'SIGKILL') {
        expect(status, stdout + stderr).toBe(0);
        expect(read()).toEqual(after);
        break;
      }
      const left = read();
      const policy = Object.fromEntries(Object.entries(left).filter(([path]) => !path.startsWith('.gazette/')));
      const whole = [before, after].some((state) => JSON.stringify(state) === JSON.stringify(policy));
      if (!whole) mixed += 1;
      const next = gazette(['status', '--format', 'json']);
      expect(next.status).toBe(0);
      const found = read();
      ends.push(JSON.stringify(found) === JSON.stringify(before) ? 'before' : 'after');
      expect(found).toEqual(ends.at(-1) === 'before' ? before : after);
    }
    expect(mixed).toBeGreaterThan(2);
    expect(ends).toEqual([...ends].sort().reverse());
    expect(new Set(ends)).toEqual(new Set(['before', 'after']));
  },
);
