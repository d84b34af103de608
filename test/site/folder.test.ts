import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from './astro.ts';
import { filesOf, pagesOf } from './site.ts';

const NOW = '2026-11-24T12:00:00+05:00';

let folder = '';
let policies = '';
let outDir = '';
function edit(file: string, before: string | RegExp, after: string): void {
  const path = join(policies, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(before);
  writeFileSync(path, text.replace(before, after));
}

const build = (now = NOW): ReturnType<typeof buildSite> =>
  buildSite(outDir, { GAZETTE_NOW: now, GAZETTE_POLICIES: policies });

describe('a folder', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gazette-folder-'));
    policies = join(folder, 'policies');
    outDir = join(folder, 'dist');
    cpSync(new URL('../../policies', import.meta.url), policies, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a site of which nothing is announced yet says so', async () => {
    const { code, output } = await build('2026-11-01T12:00:00+05:00');
    expect(code, output).toBe(0);
    expect(pagesOf(outDir).map(({ path }) => path)).toEqual([
      '/404.html',
      '/embed/',
      '/en/embed/',
      '/en/',
      '/en/notices/',
      '/',
      '/notices/',
    ]);
    expect([...filesOf(outDir).keys()].filter((file) => file.endsWith('.ics'))).toEqual([]);
  });

  describe('what cannot be published ends the build with findings and leaves the last site as it is', () => {
    test.each([
      [
        'a field that is unknown',
        () => edit('terms/policy.yaml', /^title:/m, 'titel:'),
        'terms/policy.yaml:3:1  field-unknown',
      ],
      ['a folder that is not there', () => rmSync(policies, { recursive: true }), 'folder-missing'],
    ])('%s', async (_, spoil, finding) => {
      mkdirSync(outDir);
      writeFileSync(join(outDir, 'index.html'), 'the last site');
      spoil();
      const { code, output } = await build();
      expect(code).toBe(1);
      expect(output).toContain(finding);
      expect(output).not.toMatch(/\n\s+at /);
      expect([...filesOf(outDir).keys()]).toEqual(['index.html']);
    });

    test('an instant that is none', async () => {
      const { code, output } = await build('yesterday');
      expect(code).toBe(1);
      expect(output).toContain('GAZETTE_NOW');
      expect(output).not.toMatch(/\n\s+at /);
    });
  });
});
