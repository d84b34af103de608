import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Visit, visit } from '../browser.ts';
import { filesOf } from '../site.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(inject('sites').announced);
});
afterAll(() => site.close());

const settled = '#compare_result .redline, #compare_status:not(:empty)';

test('all of its script is at most 27 KB, packed', () => {
  const scripts = [...filesOf(inject('sites').announced)].filter(([file]) => /^assets\/.*\.js$/.test(file));
  const size = scripts.reduce((sum, [, bytes]) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(27 * 1024);
});

describe.each([
  ['/privacy/compare/', 'рабочих'],
  ['/en/privacy/compare/', 'working'],
])('%s', (path, word) => {
  test('compares two editions by the same code as the page of changes', async () => {
    const there = await site.at(path.replace('compare/', 'editions/3/changes/'), {}, (page) =>
      page.locator('.redline').innerText(),
    );
    const here = await site.at(`${path}?from=2&to=3`, {}, async (page) => {
      await page.waitForSelector('#compare_result .redline');
      return page.locator('.redline').innerText();
    });
    expect(here).toBe(there);
    expect(here).toContain(word);
  });
});

const account = (page: Page): Promise<string> => page.locator('.account').innerText();

test('tells what a change comes to as the page of changes does: of one edition, and of several together', async () => {
  const [second, third] = await Promise.all(
    [2, 3].map((number) => site.at(`/privacy/editions/${number}/changes/`, {}, account)),
  );
  const compared = (search: string): Promise<string> =>
    site.at(`/privacy/compare/${search}`, {}, async (page) => {
      await page.waitForSelector('#compare_result .redline');
      return account(page);
    });
  expect(await compared('?from=2&to=3')).toBe(third);
  const both = (await compared('?from=1&to=3')).split('\n');
  const told = [second, third].flatMap((text) => (text ?? '').split('\n').slice(1));
  expect(new Set(both.slice(1))).toEqual(new Set(told));
});

test.each(['?from=1&to=3', '?since=2025-03-15'])('what the script makes of %s is sound HTML', async (search) => {
  const html = await site.at(`/privacy/compare/${search}`, {}, async (page) => {
    await page.waitForSelector('#compare_result .redline');
    return page.locator('#compare_result').innerHTML();
  });
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Browsers write `checked=""`.
    rules: { 'attribute-boolean-style': 'off' },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('answers a choice, and keeps it in the address', async () => {
  await site.at('/privacy/compare/', {}, async (page) => {
    await page.waitForSelector('#compare_result .redline');
    await page.selectOption('select[name=from]', '1');
    await page.selectOption('select[name=to]', '2');
    await page.click('.choice-pair button');
    await page.waitForFunction(() => document.querySelector('.pair')?.textContent?.includes('1'));
    expect(new URL(page.url()).search).toBe('?from=1&to=2');
    await page.fill('input[name=since]', '2025-03-15');
    await page.click('.choice-since button');
    await page.waitForFunction(() => document.querySelector('#compare_status')?.textContent?.includes('15'));
    expect(new URL(page.url()).search).toBe('?since=2025-03-15');
  });
});

test.each([
  ['?from=1&to=9', 'Редакции «9» нет'],
  ['?from=%3Cimg%20src=x%3E&to=2', 'Редакции «<img src=x>» нет'],
  ['?from=2&to=2', 'одна и та же'],
  ['?since=yesterday', 'не дата'],
])('%s is answered politely', async (search, said) => {
  const text = await site.at(`/privacy/compare/${search}`, {}, async (page) => {
    await page.waitForSelector(settled);
    return page.locator('#compare_status').innerText();
  });
  expect(text.replaceAll('\u00a0', ' ')).toContain(said);
});

test('a network that fails is told, and the next try works', async () => {
  await site.at('/robots.txt', {}, async (page) => {
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(new URL('/privacy/compare/', page.url()).href);
    await page.waitForFunction(() => document.querySelector('#compare_status')?.textContent?.includes('удалось'));
    await page.unroute('**/api/**');
    await page.click('.choice-pair button');
    await page.waitForSelector('#compare_result .redline');
  });
});

test('without script it offers the changes in order and no form', async () => {
  await site.at('/privacy/compare/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('form').first().isVisible()).toBe(false);
    expect(await page.locator('.consecutive a').count()).toBe(2);
    expect(await page.locator('main').innerText()).toContain('включите');
  });
});
