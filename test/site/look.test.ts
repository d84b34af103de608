import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Visit, visit } from './browser.ts';

const kinds = [
  '/',
  '/privacy/',
  '/privacy/editions/',
  '/privacy/editions/1/',
  '/privacy/editions/1/changes/',
  '/privacy/editions/3/',
  '/privacy/editions/3/changes/',
  '/privacy/compare/?from=1&to=3',
  '/payment/',
  '/payment/compare/',
  '/notices/',
  '/notices/privacy-3/',
  '/embed/',
  '/404.html',
  '/en/',
  '/en/privacy/',
  '/en/privacy/compare/',
  '/en/privacy/editions/',
  '/en/privacy/editions/3/changes/',
  '/en/notices/privacy-3/',
];
const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Visit;
beforeAll(async () => {
  site = await visit(inject('sites').announced);
});
afterAll(() => site.close());

test('a page of each route is looked at', () => {
  const pages = fileURLToPath(new URL('../../site/pages', import.meta.url));
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
  expect(routes.length).toBeGreaterThan(0);
  const paths = kinds.map((kind) => kind.replace(/\?.*$/, ''));
  for (const route of routes) {
    const path = route
      .split(sep)
      .map((part) => part.replace('[...language]', '(en)?').replace(/\[\w+\]/, '[^/]+'))
      .join('/')
      .replace(/(^|\/)index\.astro$/, '$1')
      .replace(/404\.astro$/, '404.html')
      .replace(/\.astro$/, '/');
    const fits = new RegExp(`^/${path.replace('(en)?/', '(en/)?')}$`);
    expect(
      paths.filter((one) => fits.test(one)),
      route,
    ).not.toEqual([]);
  }
});

describe.each([375, 1280])('at %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(kinds)('axe finds nothing on %s', async (path) => {
      const found = await site.at(path, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
    });
  });
});

test.each(kinds)('nothing on %s is wider than a screen of 320 pixels', async (path) => {
  const beyond = await site.at(path, { viewport: { width: 320, height: 700 } }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    ),
  );
  expect(beyond).toEqual([]);
});

test.each(kinds)('links on %s are big enough for a finger, but for those in running text', async (path) => {
  const options = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
  const small = await site.at(path, options, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('a, summary')]
        .filter((element) => !element.closest('.text, svg') && !element.matches('.skip'))
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5)
        .map((element) => element.outerHTML),
    ),
  );
  expect(small).toEqual([]);
});

test.each([
  ['/privacy/', 1280],
  ['/privacy/', 768],
  ['/en/privacy/', 1280],
] as const)('a full line of %s at %i pixels has 62 to 72 characters', async (path, width) => {
  const lengths = await site.at(path, { viewport: { width, height: 900 } }, (page) => page.evaluate(lineLengths));
  const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(middle).toBeGreaterThanOrEqual(62);
  expect(middle).toBeLessThanOrEqual(72);
});

test('contents stand open in the margin of a wide screen and behind a summary on a phone', async () => {
  const isShown = (width: number): Promise<boolean> =>
    site.at('/privacy/', { viewport: { width, height: 900 } }, (page) =>
      page.locator('.contents li').first().isVisible(),
    );
  expect(await isShown(1280)).toBe(true);
  expect(await isShown(375)).toBe(false);
});

/** Characters of each line of running text that another line follows; runs in the page. */
function lineLengths(): number[] {
  return [...document.querySelectorAll('.text section > p')].flatMap((paragraph) => {
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        lines.set(line, (lines.get(line) ?? 0) + 1);
      }
    }
    return [...lines.values()].slice(0, -1);
  });
}
