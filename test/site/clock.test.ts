/** What pages say on both sides of the instant at which version 3 takes effect, built before it and after, with and without script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Visit, visit } from './browser.ts';

const EFFECTIVE = Date.parse('2027-01-12T00:00:00+05:00');
const BEFORE = EFFECTIVE - 1000;

const sites = inject('sites');
let announced: Visit;
let effective: Visit;
beforeAll(async () => {
  [announced, effective] = await Promise.all([visit(sites.announced), visit(sites.effective)]);
});
afterAll(() => Promise.all([announced.close(), effective.close()]));

/** Reads pages at an instant, each with where the reader ended up. */
function read(
  site: Visit,
  paths: readonly string[],
  now: number,
  javaScriptEnabled: boolean,
): Promise<[string, string][]> {
  return site.at('/robots.txt', { javaScriptEnabled }, async (page) => {
    await page.clock.setFixedTime(now);
    const { origin } = new URL(page.url());
    const seen: [string, string][] = [];
    for (const path of paths) {
      // Who leads on does so before its page is loaded.
      await page.goto(origin + path);
      await page.waitForLoadState();
      seen.push([new URL(page.url()).pathname, await textOf(page)]);
    }
    return seen;
  });
}

async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

describe.each([true, false])('with script: %s', (script) => {
  test.each([
    ['the second before', BEFORE],
    ['the instant itself', EFFECTIVE],
  ])('built before, read at %s: the page of the document, home and notice', async (_, now) => {
    const seen = await read(announced, ['/privacy/', '/', '/notices/privacy-3/'], now, script);
    const [[path, text] = [], [, home] = [], [noticePath, notice] = []] = seen;
    const isLed = script && now >= EFFECTIVE;
    expect(path).toBe(isLed ? '/privacy/editions/3/' : '/privacy/');
    if (isLed)
      expect(text).toContain('Редакция № 3 · опубликована 23 ноября 2026 г. · вступает в силу 12 января 2027 г.');
    else expect(text).toContain('действует с 1 сентября 2025 г. · редакция № 3 должна заменить её 12 января 2027 г.');
    expect(text).toContain('сведения на 24 ноября 2026 г.');
    expect(home).toContain('сведения на 24 ноября 2026 г.');
    expect(home).toMatch(/Действует с 1 сентября 2025 г\. редакция № 2/);
    expect(home).toMatch(/Следующая с 12 января 2027 г\. редакция № 3/);
    expect(noticePath).toBe('/notices/privacy-3/');
    expect(notice).toContain('объявлено за 50 дней до вступления в силу');
    expect(notice).toContain('По 11 января 2027 г. включительно применяется редакция № 2');
  });

  test('built after: the notice stays and says since when it holds', async () => {
    const paths = ['/notices/privacy-3/', '/', '/en/notices/'];
    const [[path, text] = [], [, home] = [], [, list] = []] = await read(
      effective,
      paths,
      EFFECTIVE + 86_400_000,
      script,
    );
    expect(path).toBe('/notices/privacy-3/');
    expect(text).toContain('Редакция № 3 действует с 12 января 2027 г.');
    expect(home).toMatch(/Действует с 12 января 2027 г\. редакция № 3/);
    expect(home).not.toContain('Следующая');
    expect(list).toContain('announced 23 November 2026 · in force from 12 January 2027');
  });
});

describe('the banner on the embed page', () => {
  test.each([
    ['the second before', BEFORE, true],
    ['the instant itself', EFFECTIVE, false],
  ])('%s', async (_, now, isShown) => {
    const complaints: string[] = [];
    const shown = await announced.at('/robots.txt', {}, async (page) => {
      await page.clock.setFixedTime(now);
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(new URL('/en/embed/', page.url()).href, { waitUntil: 'networkidle' });
      const region = page.getByRole('region', { name: 'Notice of a change to our documents' });
      return (await region.count()) === 0 ? undefined : region.innerText();
    });
    expect(complaints).toEqual([]);
    if (isShown) expect(shown).toMatch(/A new version of .* takes effect on 12.January.2027/);
    else expect(shown).toBeUndefined();
  });
});
