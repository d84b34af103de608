import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle, writeTogether } from '../../../src/commands/acts/journal.ts';
import type { FileChange } from '../../../src/commands/acts/journal-text.ts';
import { resume } from '../../../src/commands/acts/resume.ts';
import { sha256 } from '../../../src/digest.ts';

let root: string;
const changes: readonly FileChange[] = [
  { path: 'a/record.yaml', before: sha256('old a'), after: 'new a' },
  { path: 'a/editions/1.yaml', after: 'new b' },
];

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

function leaveJournal(text = JSON.stringify({ format: 'gazette-journal-1', changes })): void {
  mkdirSync(join(root, '.gazette'));
  writeFileSync(join(root, '.gazette/journal.json'), text);
}

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'gazette-journal-')), 'policies');
  mkdirSync(join(root, 'a'), { recursive: true });
  writeFileSync(join(root, 'a/record.yaml'), 'old a');
});

afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

describe('writeTogether', () => {
  it('writes all files and leaves nothing else', () => {
    expect(writeTogether(root, changes)).toBe('done');
    expect([read('a/record.yaml'), read('a/editions/1.yaml')]).toEqual(['new a', 'new b']);
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });

  it('removes a file that is to be none', () => {
    expect(writeTogether(root, [{ path: 'a/record.yaml', before: sha256('old a'), after: null }])).toBe('done');
    expect(read('a/record.yaml')).toBeUndefined();
  });

  it('writes none where one was changed since', () => {
    writeFileSync(join(root, 'a/record.yaml'), 'edited a');
    expect(writeTogether(root, changes)).toBe('outdated');
    expect([read('a/record.yaml'), read('a/editions/1.yaml')]).toEqual(['edited a', undefined]);
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });

  it('writes none, now or later, where what it replaces cannot be read', () => {
    mkdirSync(join(root, 'a/editions/1.yaml'), { recursive: true });
    expect(() => writeTogether(root, changes)).toThrow('EISDIR');
    expect(existsSync(join(root, '.gazette'))).toBe(false);
    rmSync(join(root, 'a/editions/1.yaml'), { recursive: true });
    expect(settle(root)).toBe('nothing');
    expect(read('a/record.yaml')).toBe('old a');
  });

  it('writes none while another act is under way, and leaves that alone', () => {
    leaveJournal();
    expect(writeTogether(root, changes)).toBe('busy');
    expect(read('a/record.yaml')).toBe('old a');
    expect(existsSync(join(root, '.gazette/journal.json'))).toBe(true);
  });

  it('takes back what it wrote where a later file cannot be written', () => {
    writeFileSync(join(root, 'a/editions'), 'a file where a folder has to be');
    expect(() => writeTogether(root, changes)).toThrow();
    expect(read('a/record.yaml')).toBe('old a');
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });
});

/** All files around the folder of policies, but for git's own. */
function everything(): Record<string, string> {
  const entries = readdirSync(join(root, '..'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.filter((path) => !path.includes('.git/')).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

/** Expects that what is there is left as it is, and that people are told of it. */
function expectRefusal(expected: 'foreign' | 'outside'): void {
  const before = everything();
  expect(settle(root)).toBe(expected);
  const said: string[] = [];
  expect(resume(root, { language: 'ru', err: (text) => said.push(text) })).toBe(1);
  expect(said.join('')).toMatch(/журнал|ссылка/);
  expect(everything()).toEqual(before);
}

describe('a journal that no command left', () => {
  const digest = sha256('old a');
  const journal = (changes: unknown): string => JSON.stringify({ format: 'gazette-journal-1', changes });

  it.each([
    ['leads out of the folder', journal([{ path: '../x.yaml', after: 'x' }])],
    ['leads out by a detour', journal([{ path: 'a/../../x/policy.yaml', after: 'x' }])],
    ['names an absolute path', journal([{ path: '/tmp/x/policy.yaml', after: 'x' }])],
    ['names a file that commands never write', journal([{ path: 'publisher.yaml', after: 'x' }])],
    ['names a wording of no language', journal([{ path: 'a/editions/1.2.yaml', after: 'x' }])],
    ['names one of these beside its own', journal([...changes, { path: 'a/.git/hooks', after: 'x' }])],
    ['has no list', journal({})],
    ['has an empty change', journal([null])],
    ['has a change without a text', journal([{ path: 'a/record.yaml', before: digest }])],
    ['has a digest that is none', journal([{ path: 'a/record.yaml', before: 1, after: 'x' }])],
    ['has nothing', 'null'],
    ['has another format', JSON.stringify({ format: 'gazette-journal-2', changes })],
  ])('is not carried out where it %s', (_, text) => {
    leaveJournal(text);
    expectRefusal('foreign');
  });

  it('is not carried out where git keeps it', () => {
    const git = (...args: readonly string[]) => spawnSync('git', ['-C', join(root, '..'), ...args]);
    git('init');
    leaveJournal();
    git('add', '-f', 'policies/.gazette');
    expectRefusal('foreign');
    git('rm', '-q', '--cached', '-r', 'policies/.gazette');
    expect(settle(root)).toBe('finished');
  });

  it('is not looked for behind a link', () => {
    leaveJournal();
    renameSync(join(root, '.gazette'), join(root, '../elsewhere'));
    symlinkSync('../elsewhere', join(root, '.gazette'));
    expectRefusal('foreign');
  });
});

describe('a policy’s folder that is a link', () => {
  beforeEach(() => {
    renameSync(join(root, 'a'), join(root, '../b'));
    symlinkSync('../b', join(root, 'a'));
  });

  it('is not written through', () => {
    const before = everything();
    expect(writeTogether(root, changes)).toBe('outside');
    expect(everything()).toEqual(before);
  });

  it('is not written through after an interruption', () => {
    leaveJournal();
    expectRefusal('outside');
  });
});

describe('settle', () => {
  it('finds nothing in a folder that was left in order', () => {
    expect(settle(root)).toBe('nothing');
  });

  it('finishes what was decided', () => {
    leaveJournal();
    writeFileSync(join(root, 'a/record.yaml'), 'new a');
    expect(settle(root)).toBe('finished');
    expect([read('a/record.yaml'), read('a/editions/1.yaml')]).toEqual(['new a', 'new b']);
    expect(settle(root)).toBe('nothing');
  });

  it('finishes a correction, which keeps the former wording under a name of its own', () => {
    const correction = [{ path: 'a/editions/1.en.1.yaml', after: 'old words' }];
    leaveJournal(JSON.stringify({ format: 'gazette-journal-1', changes: correction }));
    expect(settle(root)).toBe('finished');
    expect(read('a/editions/1.en.1.yaml')).toBe('old words');
  });

  it('finishes a removal', () => {
    const removal = [{ path: 'a/record.yaml', before: sha256('old a'), after: null }];
    leaveJournal(JSON.stringify({ format: 'gazette-journal-1', changes: removal }));
    expect(settle(root)).toBe('finished');
    expect(read('a/record.yaml')).toBeUndefined();
  });

  it('forgets a journal that was not written to its end', () => {
    leaveJournal('{"format":"gazette-journal-1","chang');
    expect(settle(root)).toBe('undone');
    expect([read('a/record.yaml'), read('a/editions/1.yaml')]).toEqual(['old a', undefined]);
  });

  it('forgets a plan that had not begun when its files were changed', () => {
    leaveJournal();
    writeFileSync(join(root, 'a/record.yaml'), 'edited a');
    expect(settle(root)).toBe('undone');
    expect([read('a/record.yaml'), read('a/editions/1.yaml')]).toEqual(['edited a', undefined]);
  });

  it('leaves to people what they changed half-way', () => {
    leaveJournal();
    mkdirSync(join(root, 'a/editions'));
    writeFileSync(join(root, 'a/editions/1.yaml'), 'new b');
    writeFileSync(join(root, 'a/record.yaml'), 'edited a');
    expect(settle(root)).toEqual({ stuck: ['a/record.yaml'] });
    const said: string[] = [];
    expect(resume(root, { language: 'ru', err: (text) => said.push(text) })).toBe(1);
    expect(said.join('')).toContain('a/record.yaml');
  });

  it('says so where it cannot write', () => {
    leaveJournal();
    // A file where a folder must be stops root too, unlike taken rights.
    writeFileSync(join(root, 'a/editions'), 'a file');
    writeFileSync(join(root, 'a/record.yaml'), 'new a');
    const said: string[] = [];
    expect(resume(root, { language: 'en', err: (text) => said.push(text) })).toBe(1);
    expect(said.join('')).toMatch(/EEXIST|ENOTDIR/);
  });
});
