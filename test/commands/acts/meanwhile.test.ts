import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settle, writeTogether } from '../../../src/commands/acts/journal.ts';
import { sha256 } from '../../../src/digest.ts';

/** What another process does before a step on the disk, or when half of a file is written; once. */
const other = vi.hoisted(() => ({ left: 0, half: false, does: (): void => {} }));

/** Whether the disk is one where a file can have one name only. */
const disk = vi.hoisted(() => ({ linkless: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const step = (): void => {
    other.left -= 1;
    if (other.left === 0) other.does();
  };
  const stepping =
    <Args extends unknown[], Result>(does: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (!other.half) step();
      return does(...args);
    };
  const linkSync: typeof fs.linkSync = (...paths) => {
    if (disk.linkless) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    fs.linkSync(...paths);
  };
  return {
    ...fs,
    ...{ mkdirSync: stepping(fs.mkdirSync), renameSync: stepping(fs.renameSync), linkSync: stepping(linkSync) },
    ...{ rmSync: stepping(fs.rmSync), rmdirSync: stepping(fs.rmdirSync) },
    writeFileSync(path: string, content: string | Uint8Array, options?: { readonly flag?: string }) {
      if (!other.half) step();
      const bytes = Buffer.from(content);
      const file = fs.openSync(path, options?.flag ?? 'w');
      fs.writeSync(file, bytes, 0, Math.floor(bytes.length / 2));
      if (other.half) step();
      fs.writeSync(file, bytes, Math.floor(bytes.length / 2));
      fs.closeSync(file);
    },
  };
});

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-meanwhile-'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/policy.yaml'), 'old a');
  writeFileSync(join(root, 'a/policy.en.yaml'), 'old b');
});

afterEach(() => {
  disk.linkless = false;
  rmSync(root, { recursive: true, force: true });
});

const others = [
  { says: 'looks for what was interrupted', does: () => settle(root) },
  {
    says: 'removes what it takes for traces',
    does: () => rmSync(join(root, '.gazette'), { recursive: true, force: true }),
  },
];
const places = others.flatMap((one) => [false, true].map((half) => ({ ...one, half })));

describe.each(places)('another process that $says (half-way through a file: $half)', ({ does, half }) => {
  it.each(Array.from({ length: 24 }, (_, index) => index + 1))('at step %i stops nothing', (left) => {
    const changes = [
      { path: 'a/policy.yaml', before: sha256('old a'), after: 'new a' },
      { path: 'a/policy.en.yaml', before: sha256('old b'), after: null },
      { path: 'a/editions/1.yaml', after: 'new c' },
    ];
    Object.assign(other, { left, half, does });
    expect(writeTogether(root, changes)).toBe('done');
    Object.assign(other, { left: 0, does: () => {} });
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    expect([read('a/policy.yaml'), read('a/editions/1.yaml')]).toEqual(['new a', 'new c']);
    expect(existsSync(join(root, 'a/policy.en.yaml'))).toBe(false);
    expect(settle(root)).toBe('nothing');
    expect(existsSync(join(root, '.gazette'))).toBe(false);
  });
});

it('a disk without links is written all the same, and by one at a time', () => {
  disk.linkless = true;
  const changes = [{ path: 'a/policy.yaml', before: sha256('old a'), after: 'new a' }];
  mkdirSync(join(root, '.gazette'));
  writeFileSync(join(root, '.gazette/journal.json'), '{}');
  expect(writeTogether(root, changes)).toBe('busy');
  rmSync(join(root, '.gazette'), { recursive: true });
  expect(writeTogether(root, changes)).toBe('done');
  expect(existsSync(join(root, '.gazette'))).toBe(false);
});
