import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { buildBanner } from '../../../scripts/release-banner.mjs';
import { banner, bannerFiles, embedding, integrityOf } from '../../../src/publish/banner/index.ts';
import { publisher } from '../gazette.ts';

test('the newest released banner is the one that client.ts makes', async () => {
  const remedy = `Release the new one: node scripts/release-banner.mjs
Every banner before it stays in released.json, since pages may demand exactly that; take out only what was never published.`;
  expect(banner, remedy).toBe(await buildBanner());
});

test('the banner is at most 1 KiB, compressed', () => {
  expect(gzipSync(banner, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

test('it sets no cookie and makes nodes from nothing but text', () => {
  expect(banner).not.toMatch(/cookie|innerHTML|outerHTML|insertAdjacent|eval|Function|srcdoc|document\.write/);
});

test('it is published by its name and by its content', () => {
  const hex = createHash('sha256').update(banner).digest('hex');
  expect(bannerFiles().map(({ name }) => name)).toEqual(['banner.js', `banner-${hex.slice(0, 16)}.js`]);
  expect(bannerFiles().every(({ text }) => text === banner)).toBe(true);
});

test('its integrity is the one that browsers compute', () => {
  expect(integrityOf(banner)).toBe(`sha256-${createHash('sha256').update(banner).digest('base64')}`);
});

test.each(['ru', 'en'] as const)('the lines to embed are as expected, and HTML: %s', async (language) => {
  const lines = embedding(publisher, language);
  // The name and the digest follow the script, which has tests of its own.
  const text = Object.entries(lines).map(([name, line]) => `${name}:\n${line}\n`);
  const stable = text.join('\n').replace(/(?<=banner-)[0-9a-f]{16}|(?<=sha256-)[^"]+/g, '…');
  await expect(stable).toMatchFileSnapshot(`../expected/embedding.${language}.txt`);
  for (const line of [lines.script, lines.fixedScript, lines.place, lines.html, lines.feeds]) {
    const errors: unknown[] = [];
    fromHtml(line, { fragment: true, onerror: (error) => void errors.push(error) });
    expect(errors).toEqual([]);
  }
});
