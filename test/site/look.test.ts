import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Visit, visit } from './browser.ts';
import { kinds } from './kinds.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(inject('sites').announced);
});
afterAll(() => site.close());

test.each(kinds)('%s on a phone: links are big enough for a finger, nothing is wider than 320 pixels', async (path) => {
  const options = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
  const [small, beyond] = await site.at(path, options, async (page) => {
    const tooSmall = await page.evaluate(() =>
      [...document.querySelectorAll('a, summary')]
        // But for those in running text.
        .filter((element) => !element.closest('.text, svg') && !element.matches('.skip'))
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5)
        .map((element) => element.outerHTML),
    );
    await page.setViewportSize({ width: 320, height: 700 });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > 321)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    return [tooSmall, tooWide];
  });
  expect(small).toEqual([]);
  expect(beyond).toEqual([]);
});

test.each([
  ['/privacy/', 1280],
  ['/privacy/', 768],
  ['/en/privacy/', 1280],
] as const)('a full line of %s at %i pixels has 62 to 72 characters', async (path, width) => {
  const lengths = await site.at(path, { viewport: { width, height: 900 } }, (page) => page.evaluate(lineLengths));
  expect(lengths.length).toBeGreaterThan(20);
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

/** Characters of each line of the first paragraphs' running text that another line follows; runs in the page. */
function lineLengths(): number[] {
  return [...document.querySelectorAll('.text section > p')].slice(0, 25).flatMap((paragraph) => {
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
