import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFinds } from '../axe.ts';
import { type Visit, visit } from '../browser.ts';

const noScript = { javaScriptEnabled: false };

let site: Visit;
beforeAll(async () => {
  site = await visit(inject('sites').announced);
});
afterAll(() => site.close());

// In one text they are looked at with the pages of all routes.
test.each(['/privacy/editions/3/changes/', '/en/privacy/editions/3/changes/', '/privacy/compare/?from=1&to=3'])(
  'axe finds nothing on %s side by side, narrow or wide, light or dark',
  async (path) => {
    const found = await site.at(path, { viewport: { width: 375, height: 900 } }, async (page) => {
      await page.waitForSelector('.redline');
      await page.check('#changes_sides');
      return axeFinds(page, 375, 1280);
    });
    expect(found).toEqual([]);
  },
);

test('nothing is wider than a screen of 320 pixels', async () => {
  for (const sides of [false, true]) {
    const beyond = await site.at(
      '/privacy/editions/3/changes/',
      { viewport: { width: 320, height: 700 } },
      async (page) => {
        if (sides) await page.check('#changes_sides');
        return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      },
    );
    expect(beyond).toBeLessThanOrEqual(0);
  }
});

test('without script: folds open, each change leads to the next, both views are there', async () => {
  await site.at('/privacy/editions/3/changes/', noScript, async (page) => {
    const fold = page.locator('.redline details').first();
    await fold.locator('summary').click();
    expect(await fold.getAttribute('open')).not.toBeNull();
    await page.locator('.next').first().click();
    expect(new URL(page.url()).hash).toBe('#change-2');
    await page.check('#changes_sides');
    const isShown = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect(await isShown('.before del')).toBe(true);
    expect(await isShown('.after ins')).toBe(true);
    expect(await isShown('.before ins')).toBe(false);
    expect(await isShown('.after del')).toBe(false);
  });
});

test('changes are told apart without colour, and on paper', async () => {
  await site.at('/privacy/editions/3/changes/', {}, async (page) => {
    const lines = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await lines('.redline ins')).toBe('underline');
      expect(await lines('.redline del')).toBe('line-through');
    }
  });
});

test('on paper folds stay shut and say what they leave out', async () => {
  await site.at('/privacy/editions/3/changes/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const fold = page.locator('.redline section > details').first();
    expect(await fold.locator('summary').isVisible()).toBe(true);
    expect(await fold.locator('p').first().isVisible()).toBe(false);
    expect(await page.locator('.view').isVisible()).toBe(false);
  });
});

test('what is folded is counted in the right form: paragraphs, items of lists, rows of tables', async () => {
  const folds = await site.at('/privacy/editions/3/changes/', {}, (page) =>
    page.locator('.redline summary').allTextContents(),
  );
  const forms: Readonly<Record<string, readonly string[]>> = {
    one: ['абзац', 'пункт', 'строка'],
    few: ['абзаца', 'пункта', 'строки'],
    many: ['абзацев', 'пунктов', 'строк'],
  };
  const told = new Set<number>();
  for (const text of folds) {
    const [, count, noun = ''] = /^… (\d+)\u00a0(\S+) без изменений$/.exec(text) ?? [];
    const form = forms[new Intl.PluralRules('ru').select(Number(count))] ?? [];
    expect(form, text).toContain(noun);
    told.add(form.indexOf(noun));
  }
  expect([...told].toSorted()).toEqual([0, 1, 2]);
});

test('the first edition says that there is nothing to compare', async () => {
  const text = await site.at('/privacy/editions/1/changes/', {}, (page) => page.locator('main').innerText());
  expect(text).toContain('Это первая редакция');
});

test.each(['/privacy/editions/3/', '/privacy/editions/', '/privacy/'])('%s leads to the changes', async (path) => {
  const links = await site.at(path, {}, (page) => page.locator('main a[href$="/editions/3/changes/"]').count());
  expect(links).toBeGreaterThan(0);
});
