import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'color-contrast-enhanced'];

/**
 * What axe finds on a page at each width, the narrowest first, and there in the other theme too: a theme changes colours
 * and nothing else, and with its contents open a narrow page shows all that a wide one does.
 */
export async function axeFinds(page: Page, ...widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const [index, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await violations(new AxeBuilder({ page }).withTags(levels));
    found.push(...light.map((one) => `${width}: ${one}`));
    if (index > 0) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => {
      for (const contents of document.querySelectorAll('.contents details')) contents.setAttribute('open', '');
    });
    const dark = await violations(new AxeBuilder({ page }).withRules(contrast));
    found.push(...dark.map((one) => `dark: ${one}`));
  }
  return found;
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  // Pages hold no frames, for whose sake a second page would be opened each time.
  const found = await axe.setLegacyMode(true).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
