import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileChange, settle, writeTogether } from '../../../src/commands/acts/journal.ts';
import { resume } from '../../../src/commands/acts/resume.ts';
import { sha256 } from '../../../src/digest.ts';

let root: string;
const changes: readonly FileChange[] = [
  { path: 'a.yaml', before: sha256('old a'), after: 'new a' },
  { path: 'deep/b.yaml', after: 'new b' },
];

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

function leaveJournal(text = JSON.stringify({ format: 'gazette-journal-1', changes })): void {
  mkdirSync(join(root, '.gazette'));
  writeFileSync(join(root, '.gazette/journal.json'), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-journal-'));
  writeFileSync(join(root, 'a.yaml'), 'old a');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('writeTogether', () => {
  it('writes all files and leaves nothing else', () => {
    expect(writeTogether(root, changes)).toBe('done');
    expect([read('a.yaml'), read('deep/b.yaml')]).toEqual(['new a', 'new b']);
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });

  it('writes none where one was changed since', () => {
    writeFileSync(join(root, 'a.yaml'), 'edited a');
    expect(writeTogether(root, changes)).toBe('outdated');
    expect([read('a.yaml'), read('deep/b.yaml')]).toEqual(['edited a', undefined]);
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });

  it('writes none while another act is under way, and leaves that alone', () => {
    leaveJournal();
    expect(writeTogether(root, changes)).toBe('busy');
    expect(read('a.yaml')).toBe('old a');
    expect(existsSync(join(root, '.gazette/journal.json'))).toBe(true);
  });

  it('takes back what it wrote where a later file cannot be written', () => {
    writeFileSync(join(root, 'deep'), 'a file where a folder has to be');
    expect(() => writeTogether(root, changes)).toThrow();
    expect(read('a.yaml')).toBe('old a');
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });
});

describe('settle', () => {
  it('finds nothing in a folder that was left in order', () => {
    expect(settle(root)).toBe('nothing');
  });

  it('finishes what was decided', () => {
    leaveJournal();
    writeFileSync(join(root, 'a.yaml'), 'new a');
    expect(settle(root)).toBe('finished');
    expect([read('a.yaml'), read('deep/b.yaml')]).toEqual(['new a', 'new b']);
    expect(settle(root)).toBe('nothing');
  });

  it('forgets a journal that was not written to its end', () => {
    leaveJournal('{"format":"gazette-journal-1","chang');
    expect(settle(root)).toBe('undone');
    expect([read('a.yaml'), read('deep/b.yaml')]).toEqual(['old a', undefined]);
  });

  it('forgets a plan that had not begun when its files were changed', () => {
    leaveJournal();
    writeFileSync(join(root, 'a.yaml'), 'edited a');
    expect(settle(root)).toBe('undone');
    expect([read('a.yaml'), read('deep/b.yaml')]).toEqual(['edited a', undefined]);
  });

  it('leaves to people what they changed half-way', () => {
    leaveJournal();
    mkdirSync(join(root, 'deep'));
    writeFileSync(join(root, 'deep/b.yaml'), 'new b');
    writeFileSync(join(root, 'a.yaml'), 'edited a');
    expect(settle(root)).toEqual({ stuck: ['a.yaml'] });
    const said: string[] = [];
    expect(resume(root, { language: 'ru', err: (text) => said.push(text) })).toBe(1);
    expect(said.join('')).toContain('a.yaml');
  });

  it('says so where it cannot write', () => {
    leaveJournal();
    // A file where a folder must be stops root too, unlike taken rights.
    writeFileSync(join(root, 'deep'), 'a file');
    writeFileSync(join(root, 'a.yaml'), 'new a');
    const said: string[] = [];
    expect(resume(root, { language: 'en', err: (text) => said.push(text) })).toBe(1);
    expect(said.join('')).toMatch(/EEXIST|ENOTDIR/);
  });
});
