import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { type Draft, history, noon } from '../gazette.ts';
import { type Origins, serve } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? 'chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

interface Visit {
  readonly built?: string;
  readonly now: string;
  readonly language?: string;
  readonly path?: string;
  readonly drafts?: readonly Draft[];
  readonly options?: BrowserContextOptions;
  readonly alter?: (notices: string) => string;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** Opens the company's page at an instant, hands it over, and says what the browser complained of. */
async function visit(
  { built = '2026-11-24', now, language = 'ru', path = '/', drafts = history, options = {}, alter, before }: Visit,
  look: (page: Page, origins: Origins) => Promise<void>,
): Promise<string[]> {
  const origins = await serve(noon(built), language, drafts, alter);
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.clock.setFixedTime(new Date(now));
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(origins.page + path, { waitUntil: 'networkidle' });
    await look(page, origins);
  } finally {
    await context.close();
    origins.close();
  }
  return complaints.filter((text) => !text.includes('favicon'));
}

const region = (page: Page) => page.getByRole('region', { name: 'Уведомление об изменении документов' });

test.each(['/', '/fixed'])(
  'on a foreign origin under a strict policy, at %s, it tells the notice that runs',
  async (path) => {
    const complaints = await visit({ now: '2026-11-24T12:00:00+05:00', path }, async (page, { asked }) => {
      await expect.poll(() => region(page).count()).toBe(1);
      expect(await region(page).innerText()).toContain(
        '12\u00a0января\u00a02027\u00a0г. вступает в силу новая редакция документа «Политика обработки персональных данных».',
      );
      expect(await region(page).getByRole('link').getAttribute('href')).toMatch(/\/notices\/privacy-3\/$/);
      expect(
        await region(page).evaluate((node) => [(node as HTMLElement).lang, getComputedStyle(node).borderBottomStyle]),
      ).toEqual(['ru', 'double']);
      expect(asked.filter((request) => request.path === '/notices.json')).toEqual([
        { path: '/notices.json', cookie: undefined },
      ]);
      expect(await page.context().cookies()).toEqual([]);
    });
    expect(complaints).toEqual([]);
  },
);

test.each([
  ['en-GB', 'Notice of a change to our documents', 'en'],
  ['de', 'Уведомление об изменении документов', 'ru'],
])('speaks the language of the page, else the authoritative one: %s', async (language, name, spoken) => {
  await visit({ now: '2026-11-24T12:00:00+05:00', language }, async (page) => {
    const found = page.getByRole('region', { name });
    await expect.poll(() => found.count()).toBe(1);
    expect(await found.evaluate((node) => (node as HTMLElement).lang)).toBe(spoken);
  });
});

test.each([
  ['2026-11-23T10:29:59+05:00', 0],
  ['2026-11-23T10:30:00+05:00', 1],
  ['2027-01-11T23:59:59+05:00', 1],
  ['2027-01-12T00:00:00+05:00', 0],
])('is true at %s, though the file is older', async (now, shown) => {
  await visit({ now }, async (page) => {
    expect(await region(page).count()).toBe(shown);
  });
});

test('goes by itself when the edition takes effect', async () => {
  await visit({ now: '2027-01-11T23:59:30+05:00' }, async (page) => {
    await expect.poll(() => region(page).count()).toBe(1);
    await page.clock.install({ time: new Date('2027-01-11T23:59:30+05:00') });
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => region(page).count()).toBe(1);
    await page.clock.fastForward('01:30');
    await expect.poll(() => region(page).count()).toBe(0);
  });
});

test('dismissed it stays away, until there is something new to tell', async () => {
  const context = await browser.newContext();
  const postponed: Draft = { event: 'postponed', at: '2026-12-01T10:00:00+05:00', edition: 3, effective: '2027-02-12' };
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-12-02T12:00:00+05:00'));
  const first = await serve(noon('2026-11-24'), 'ru');
  await page.goto(first.page, { waitUntil: 'networkidle' });
  await region(page).getByRole('button', { name: 'Скрыть' }).click();
  expect(await region(page).count()).toBe(0);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await region(page).count()).toBe(0);
  const kept = await page.evaluate(() => ({ ...localStorage }));
  expect(kept).toEqual({ 'gazette:privacy-3.0': '1' });

  const second = await serve(noon('2026-12-02'), 'ru', [...history, postponed]);
  await page.addInitScript((entries) => Object.assign(localStorage, entries), kept);
  await page.goto(second.page, { waitUntil: 'networkidle' });
  await expect.poll(() => region(page).count()).toBe(1);
  expect(await region(page).innerText()).toContain('перенесено на\u00a012\u00a0февраля\u00a02027\u00a0г.');
  await context.close();
  first.close();
  second.close();
});

test('can be used by keyboard, with the focus seen, and axe finds nothing, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit(
      { now: '2026-11-24T12:00:00+05:00', options: { colorScheme, viewport: { width: 320, height: 600 } } },
      async (page) => {
        await expect.poll(() => region(page).count()).toBe(1);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const button = region(page).getByRole('button');
        expect(
          await button.evaluate((node) => [node.matches(':focus-visible'), getComputedStyle(node).outlineStyle]),
        ).toEqual([true, 'solid']);
        for (const target of [button, region(page).getByRole('link')]) {
          expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page }).include('gazette-banner').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.keyboard.press('Enter');
        expect(await region(page).count()).toBe(0);
      },
    );
  }
});

test('what the file says becomes no script of the page', async () => {
  const alter = (notices: string): string =>
    notices
      .replaceAll(/"url": "[^"]*"/g, '"url": "javascript:alert(1)"')
      .replaceAll('новая редакция', '<img src=x onerror=alert(1)>');
  await visit({ now: '2026-11-24T12:00:00+05:00', alter }, async (page) => {
    await expect.poll(() => region(page).count()).toBe(1);
    expect(await region(page).locator('a').getAttribute('href')).toBe(null);
    expect(await region(page).locator('img').count()).toBe(0);
    expect(await region(page).innerText()).toContain('<img src=x onerror=alert(1)>');
  });
});

test('where nothing can be stored it can be dismissed all the same', async () => {
  const before = (): void => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  };
  const complaints = await visit({ now: '2026-11-24T12:00:00+05:00', before }, async (page) => {
    await region(page).getByRole('button').click();
    expect(await region(page).count()).toBe(0);
  });
  expect(complaints).toEqual([]);
});

test('a file that is none leaves the page as it is', async () => {
  const complaints = await visit({ now: '2026-11-24T12:00:00+05:00', alter: () => '<!doctype html>' }, async (page) => {
    expect(await page.locator('body > *').count()).toBe(1);
  });
  expect(complaints).toEqual([]);
});
