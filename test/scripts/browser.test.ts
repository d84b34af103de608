import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser } from '../../scripts/browser.mjs';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'gazette-browser-'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** Puts a shell script where a program would be; returns its path. */
function program(folder: string, name: string, text = '', mode = 0o755): string {
  const path = join(top, folder, name);
  mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, mode);
  return path;
}

const path = (...folders: readonly string[]) => ({ PATH: folders.map((folder) => join(top, folder)).join(delimiter) });

describe('finds', () => {
  test('what CHROMIUM_PATH names', () => {
    expect(findBrowser({ ...path('a'), CHROMIUM_PATH: '/opt/chromium' })).toBe('/opt/chromium');
  });

  test('the first program on PATH', () => {
    program('a', 'chromium', '', 0o644);
    const chrome = program('b', 'google-chrome');
    const chromium = program('c', 'chromium');
    expect(findBrowser(path('a', 'none', 'b', 'c'))).toBe(chrome);
    expect(findBrowser(path('c', 'b'))).toBe(chromium);
  });
});

describe('where there is none', () => {
  /** Who is not root asks sudo, which must need no password. */
  beforeEach(() => {
    program('bin', 'sudo', '[ "$1" != -n ] || shift; exec "$@"');
  });

  test('installs it with apt-get', () => {
    program('bin', 'apt-get', `echo "$@" >> ${top}/log; [ "$1" != install ] || /bin/cp "$0" ${top}/bin/chromium`);
    const said: string[] = [];
    expect(ensureBrowser((text) => said.push(text), path('bin'))).toBe(join(top, 'bin/chromium'));
    expect(said).toEqual(['Tests in a browser need Chromium: installing it with apt-get.']);
  });

  test('says what to do where apt-get fails', () => {
    program('bin', 'apt-get', '[ "$1" = --version ]');
    const said: string[] = [];
    expect(ensureBrowser((text) => said.push(text), path('bin'))).toBeUndefined();
    expect(said[1]).toBe('apt-get could not install Chromium.');
    expect(said[2]).toContain('or let CHROMIUM_PATH name one');
  });

  test('says what to do where there is no apt-get', () => {
    const said: string[] = [];
    expect(ensureBrowser((text) => said.push(text), path('bin'))).toBeUndefined();
    expect(said).toHaveLength(1);
  });
});
