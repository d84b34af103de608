import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { amend, Town } from '../commands/acts/town.ts';

const project = join(import.meta.dirname, '../..');
const preload = pathToFileURL(join(import.meta.dirname, 'kill.mjs')).href;
const root = mkdtempSync(join(tmpdir(), 'gazette-killed-'));
const folder = join(root, 'policies');

type Contents = Readonly<Record<string, string>>;

/** Puts the folder as it is before an act, and git's main as undo needs it; gives the act's line. */
type Prepare = () => Promise<readonly string[]>;

const announced = ['announce', 'privacy', '--effective', '2027-01-12'];
const corrected = ['correct', 'privacy', '2', '--because', 'Опечатка.', '--because-en', 'A slip.'];

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

function write(contents: Contents): void {
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

/** A town whose privacy policy says something new. */
async function edited(): Promise<Town> {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  return amend(place, 'privacy', 'slower', 'deadlines.answer').edit('privacy/policy.yaml', '10 days', '20 days');
}

/** The same when it was announced and its translation has a slip mended. */
async function mended(): Promise<Town> {
  const place = (await edited()).at('2026-11-24T13:00:00+05:00');
  await place.done(announced.join(' '));
  return place.edit('privacy/policy.en.yaml', 'Write to', 'Please write to');
}

const acts: Readonly<Record<string, Prepare>> = {
  async announce() {
    write((await edited()).contents);
    return announced;
  },
  async correct() {
    write((await mended()).contents);
    return corrected;
  },
  async undo() {
    const place = await mended();
    write(place.contents);
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Base');
    await place.at('2026-11-24T14:00:00+05:00').done('correct privacy 2 --because "Опечатка." --because-en "A slip."');
    write(place.contents);
    return ['undo', 'privacy', '--base', 'main'];
  },
};

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each([
  ['announce', 'no', 'privacy/editions/2.yaml', 1],
  ['announce', 'yes', 'privacy/editions/2.yaml', 1],
  // These write by the same code: every other moment is enough to see that it knows their files.
  ['correct', 'no', 'privacy/editions/2.en.1.yaml', 2],
  ['undo', 'no', 'privacy/editions/2.en.1.yaml', 2],
])(
  '%s killed at any moment leaves all as before or as after (torn files: %s)',
  { timeout: 300_000 },
  async (act, torn, file, step) => {
    const line = await acts[act]?.();
    if (line === undefined) throw new Error(act);
    const before = read();
    const done = gazette(line);
    expect(done.status, done.stdout + done.stderr).toBe(0);
    const after = read();
    expect(Object.hasOwn(before, file)).toBe(act === 'undo');
    expect(Object.hasOwn(after, file)).toBe(act !== 'undo');
    const ends: string[] = [];
    let mixed = 0;
    for (let moment = 1; ; moment += step) {
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
      expect(next.status, next.stdout + next.stderr).toBe(0);
      const found = read();
      ends.push(JSON.stringify(found) === JSON.stringify(before) ? 'before' : 'after');
      expect(found).toEqual(ends.at(-1) === 'before' ? before : after);
    }
    expect(mixed).toBeGreaterThan(2 / step);
    expect(ends).toEqual([...ends].sort().reverse());
    expect(new Set(ends)).toEqual(new Set(['before', 'after']));
  },
);
