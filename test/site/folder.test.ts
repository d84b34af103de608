import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { words } from '../../site/words.ts';
import { importEdition } from '../../src/acts/edition.ts';
import { appendEntry } from '../../src/acts/record.ts';
import { compile } from '../../src/compile/index.ts';
import { diskFiles } from '../../src/disk.ts';
import { chainHead } from '../../src/record/chain.ts';
import { checked } from '../opened.ts';
import { buildSite } from './astro.ts';
import { attribute, filesOf, named, pagesOf, textOf } from './site.ts';

const NOW = '2026-11-24T12:00:00+05:00';

let folder = '';
let policies = '';
let outDir = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-folder-'));
  policies = join(folder, 'policies');
  outDir = join(folder, 'dist');
  cpSync(new URL('../../policies', import.meta.url), policies, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, before: string | RegExp, after: string): void {
  const path = join(policies, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(before);
  writeFileSync(path, text.replace(before, after));
}

/** Writes the history of a policy anew: its working text, imported as edition 1 without translations. */
function importUntranslated(policy: string): void {
  const opened = checked(diskFiles(policies), Date.parse(NOW));
  const draft = opened.policies.find(({ id }) => id === policy)?.draft;
  if (draft === undefined) throw new Error(policy);
  const { files, entry } = importEdition(
    { ...draft, translations: {} },
    {
      number: 1,
      effective: '2025-03-01',
      at: Date.parse('2026-11-23T09:00:00+05:00'),
      materiality: 'material',
      previous: chainHead(policy, []),
      words: (source, language) => compile(source, language).digest,
    },
  );
  rmSync(join(policies, policy, 'editions'), { recursive: true });
  mkdirSync(join(policies, policy, 'editions'));
  const record = appendEntry(undefined, policy, entry) ?? '';
  for (const [path, text] of Object.entries({ ...files, 'record.yaml': record })) {
    writeFileSync(join(policies, policy, path), text);
  }
}

const build = (now = NOW): ReturnType<typeof buildSite> =>
  buildSite(outDir, { GAZETTE_NOW: now, GAZETTE_POLICIES: policies });

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

test('an edition without a translation stands in its own language on pages of the other', async () => {
  importUntranslated('terms');
  const { code, output } = await build();
  expect(code, output).toBe(0);
  const pages = new Map(pagesOf(outDir).map((page) => [page.path, page]));
  const page = pages.get('/en/terms/');
  expect(page && named(page, 'article').map((element) => attribute(element, 'lang'))).toEqual(['ru']);
  expect(page?.html).toContain(words.en.untranslated);
  const line = page?.elements.find((element) => attribute(element, 'className') === 'record-line');
  expect(line && [attribute(line, 'lang'), textOf(line)]).toEqual([
    'en',
    'Version 1 · in force from 1 March 2025 · as of 24 November 2026',
  ]);
  const home = pages.get('/en/');
  const titles = (home ? named(home, 'h3') : []).map((element) => attribute(element, 'lang'));
  expect(titles).toEqual([undefined, undefined, 'ru']);
});

describe('what cannot be published ends the build with findings and leaves the last site as it is', () => {
  test.each([
    [
      'a field that is unknown',
      () => edit('terms/policy.yaml', /^title:/m, 'titel:'),
      'terms/policy.yaml:3:1  field-unknown',
    ],
    ['a folder that is not there', () => rmSync(policies, { recursive: true }), 'publisher.yaml:1:1  folder-empty'],
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
