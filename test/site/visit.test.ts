import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Visit, visit } from './browser.ts';

const EFFECTIVE = Date.parse('2027-01-12T00:00:00+05:00');

let site: Visit;
beforeAll(async () => {
  site = await visit(inject('sites').announced);
});
afterAll(() => site.close());

describe('the address of a document, on a site that nobody rebuilt', () => {
  test.each([
    ['the second before version 3 takes effect', -1000, '/privacy/?from=mail#rights', '/privacy/?from=mail#rights'],
    ['the instant it does', 0, '/privacy/?from=mail#rights', '/privacy/editions/3/?from=mail#rights'],
    ['a year later', 365 * 86_400_000, '/privacy/', '/privacy/editions/3/'],
    ['a year later, in English', 365 * 86_400_000, '/en/privacy/', '/en/privacy/editions/3/'],
    ['a year later, on an edition of its own', 365 * 86_400_000, '/privacy/editions/2/', '/privacy/editions/2/'],
    ['a year later, on another document', 365 * 86_400_000, '/payment/', '/payment/'],
  ])('%s', async (_, later, asked, answered) => {
    const reached = await site.at('/robots.txt', {}, async (page) => {
      await page.clock.setFixedTime(EFFECTIVE + later);
      await page.goto(new URL(asked, page.url()).href);
      await page.waitForLoadState();
      const { pathname, search, hash } = new URL(page.url());
      return pathname + search + hash;
    });
    expect(reached).toBe(answered);
  });

  test('leads nowhere without script, and says when version 3 takes effect', async () => {
    const text = await site.at('/privacy/', { javaScriptEnabled: false }, (page) => page.locator('main').innerText());
    expect(text.replace(/\s+/g, ' ')).toContain('редакция № 3 должна заменить её 12 января 2027 г.');
  });
});

test('a page asks nothing of anybody else, keeps no cookie and breaks no rule of its own', async () => {
  for (const path of ['/', '/privacy/', '/privacy/editions/', '/en/notices/']) {
    const seen = await site.at('/robots.txt', {}, async (page) => {
      const complaints: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      const { host, href } = new URL(path, page.url());
      await page.goto(href, { waitUntil: 'networkidle' });
      return { complaints, hosts: [...hosts], host, cookies: await page.context().cookies() };
    });
    expect(seen.complaints).toEqual([]);
    expect(seen.hosts).toEqual([seen.host]);
    expect(seen.cookies).toEqual([]);
  }
});

test('everything can be reached from the keyboard, and the focus shows', async () => {
  await site.at('/privacy/', { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Перейти к\u00a0тексту');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(outline).toBe('3px');
  });
});

test('on paper each sheet names the document and its edition', async () => {
  const head = await site.at('/privacy/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--running-head'));
  });
  expect(head).toMatch(/редакция №\u00a02"$/);
});
