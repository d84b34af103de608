import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/serve/listen.mjs';

/** A served site and a browser that looks at it. */
export interface Visit {
  readonly browser: Browser;
  /** Opens an address of the site in a context of its own, hands the page over and closes it. */
  at<Result>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Serves a built site and starts the browser. */
export async function visit(folder: string): Promise<Visit> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser; `npm test` says how to get one.');
  const site = await serveSite(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    browser,
    async at(path, options, look) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(new URL(path, site.url).href);
        await page.evaluate('document.fonts.ready');
        return await look(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
