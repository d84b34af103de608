import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { type Visit, visit } from './browser.ts';
import { kinds } from './kinds.ts';

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

test.each(kinds)('axe finds nothing on %s, narrow or wide, light or dark', async (path) => {
  const found = await site.at(path, { viewport: { width: 375, height: 900 } }, async (page) => {
    if (path.includes('from=')) await page.waitForSelector('.redline');
    else if (path.includes('/compare/')) await page.waitForLoadState('networkidle');
    return axeFinds(page, 375, 1280);
  });
  expect(found).toEqual([]);
});

test('axe finds faint words in either theme', async () => {
  const found = await site.at('/404.html', {}, async (page) => {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main p')) {
        element.style.cssText = 'color: #808080; background: #777';
      }
    });
    return axeFinds(page, 1280);
  });
  expect(found.filter((one) => /^1280: color-contrast:/.test(one))).not.toEqual([]);
  expect(found.filter((one) => /^dark: color-contrast:/.test(one))).not.toEqual([]);
});
