import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'color-contrast-enhanced'];

/** What axe finds on a page in either theme, at each width that is given; a theme changes colours and nothing else. */
export async function axeFinds(page: Page, ...widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await findsNow(page)).map((one) => `${width}: ${one}`));
  }
  return widths.length === 0 ? findsNow(page) : found;
}

async function findsNow(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(new AxeBuilder({ page }).withTags(levels));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(new AxeBuilder({ page }).withRules(contrast));
  return [...light, ...dark.map((found) => `dark: ${found}`)];
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  // Pages hold no frames, for whose sake a second page would be opened each time.
  const found = await axe.setLegacyMode(true).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
