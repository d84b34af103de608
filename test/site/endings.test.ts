/** What the site tells of documents that end: to come, put off, taken back, come. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './astro.ts';
import { attribute, filesOf, named, pagesOf, textOf } from './site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gazette-endings-'));
const policies = join(folder, 'policies');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Carries out a command on a copy of the shipped policies at ten o'clock of a day. */
function act(day: string, ...args: readonly string[]): void {
  const now = `${day}T10:00:00+05:00`;
  execFileSync(process.execPath, ['bin/gazette.mjs', ...args, '--policies', policies, '--now', now], { cwd: project });
}

async function siteOn(day: string) {
  const outDir = join(folder, day);
  const environment = { GAZETTE_NOW: `${day}T12:00:00+05:00`, GAZETTE_POLICIES: policies };
  const { code, output } = await buildSite(outDir, environment);
  expect(code, output).toBe(0);
  const pages = new Map(pagesOf(outDir).map((page) => [page.path, page]));
  const read = (path: string): string => {
    const main = pages.get(path)?.elements.find(({ tagName }) => tagName === 'main');
    return main === undefined ? '' : textOf(main);
  };
  return { files: filesOf(outDir), pages, read };
}

type Site = Awaited<ReturnType<typeof siteOn>>;

const ended = ['/notices/payment-end/', '/notices/terms-end/', '/notices/privacy-end/'];
const addresses = ended.flatMap((path) => [path, `/en${path}`]);

describe('documents that end', () => {
  beforeAll(() => {
    cpSync(join(project, 'policies'), policies, { recursive: true });
    const reason = ['--because', 'Мы больше не принимаем оплату.', '--because-en', 'We no longer take payments.'];
    act('2026-12-01', 'retire', 'payment', '--effective', '2027-02-01', '--successor', 'terms', ...reason);
    act('2026-12-01', 'retire', 'terms', '--effective', '2027-02-10');
    act('2026-12-01', 'retire', 'privacy', '--effective', '2027-02-20');
    const later = ['--because', 'Не успеваем.', '--because-en', 'More time is needed.'];
    act('2026-12-05', 'postpone', 'terms', '--retirement', '--effective', '2027-05-01', ...later);
    act('2026-12-05', 'withdraw', 'privacy', '--retirement', '--because', 'Передумали.', '--because-en', 'Not needed.');
  });

  describe('before they end', () => {
    let site: Site;
    beforeAll(async () => {
      site = await siteOn('2026-12-06');
    });

    test('the notice says when, until when what holds, what takes over and why', () => {
      const text = site.read('/notices/payment-end/');
      expect(text).toContain('Документ утрачивает силу 1 февраля 2027 г.');
      expect(text).toContain('объявлено за 62 дня до утраты силы');
      expect(text).toContain('По 31 января 2027 г. включительно применяется редакция № 1');
      expect(text).toContain('Его заменяет документ «Правила пользования сайтами и услугами».');
      expect(text).toContain('Почему: Мы больше не принимаем оплату.');
      expect(site.read('/en/notices/payment-end/')).toContain('The document ceases to apply on 1 February 2027');
    });

    test('it is told in the list, on the home page and over the document', () => {
      for (const path of ['/notices/', '/', '/payment/']) {
        expect(site.read(path), path).toContain('По 31 января 2027 г. включительно действует редакция № 1.');
        expect(site.pages.get(path)?.html, path).toContain('href="/notices/payment-end/"');
      }
      expect(site.pages.get('/payment/editions/')?.html).toContain('href="/notices/payment-end/"');
      expect(site.files.get('sitemap-ru.xml')?.toString()).toContain('/notices/payment-end/</loc>');
    });

    test('put off it tells the new day, the old one and why', () => {
      const text = site.read('/notices/terms-end/');
      expect(text).toContain('Документ утрачивает силу 1 мая 2027 г.');
      expect(text).toContain('Сначала документ должен был утратить силу 10 февраля 2027 г.');
      expect(text).toContain('Причина: Не успеваем.');
      expect(text).toContain('Документ, который его заменит, не назван.');
    });

    test('taken back it says so wherever it was told, and the document goes on', () => {
      for (const path of ['/notices/privacy-end/', '/', '/privacy/'])
        expect(site.read(path), path).toContain(
          'Решение о том, что документ утратит силу 20 февраля 2027 г., отозвано',
        );
      expect(site.read('/notices/privacy-end/')).toContain('Делать ничего не нужно');
      expect(site.read('/notices/')).toContain('решение отозвано 5 декабря 2026 г.');
      expect(site.read('/privacy/editions/')).toContain(
        'Решение об утрате силы документом отозвано; Почему: Передумали.',
      );
    });

    test('the banner and the calendar tell the same', () => {
      const { notices } = JSON.parse(site.files.get('notices.json')?.toString() ?? '');
      expect(notices.map(({ key, state }: { key: string; state: string }) => [key, state])).toEqual([
        ['privacy-3.0', 'announced'],
        ['payment-end.0', 'retired'],
        ['privacy-end.1', 'withdrawn'],
        ['terms-end.1', 'postponed'],
      ]);
      const calendar = new ICAL.Component(ICAL.parse(site.files.get('calendar.ics')?.toString() ?? ''));
      const days = calendar.getAllSubcomponents('vevent').map((event) => {
        return ['uid', 'dtstart', 'status'].map((name) => String(event.getFirstPropertyValue(name))).join(' ');
      });
      expect(days.filter((day) => day.includes('-end@'))).toEqual([
        'payment-end@policies.imed-group.ru 2027-02-01 CONFIRMED',
        'privacy-end@policies.imed-group.ru 2027-02-20 CANCELLED',
        'terms-end@policies.imed-group.ru 2027-05-01 CONFIRMED',
      ]);
    });

    test('the pages are well-formed and lead only to what is there', async () => {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:document'],
        rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
      });
      for (const path of addresses) {
        const page = site.pages.get(path);
        if (page === undefined) throw new Error(`${path} is not there`);
        const { results } = await validator.validateString(page.html, path);
        expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
        for (const link of named(page, 'a')) {
          const [href = ''] = (attribute(link, 'href') ?? '').split('#');
          if (href.startsWith('/') && href.endsWith('/')) expect(site.pages.has(href), href).toBe(true);
        }
      }
    });
  });

  describe('when one has ended', () => {
    let site: Site;
    beforeAll(async () => {
      site = await siteOn('2027-02-01');
    });

    test('every address answers on, and says what has become of it', () => {
      for (const path of addresses) expect(site.pages.has(path), path).toBe(true);
      expect(site.read('/notices/payment-end/')).toContain('Документ утратил силу 1 февраля 2027 г.');
      expect(site.read('/notices/payment-end/')).not.toContain('по-прежнему.');
      expect(site.read('/notices/')).toContain('документ утратил силу 1 февраля 2027 г. · объявлено 1 декабря 2026 г.');
      expect(site.pages.has('/payment/editions/1/')).toBe(true);
    });

    test('the document’s own page leads to the notice and to what takes over', () => {
      const html = site.pages.get('/payment/')?.html ?? '';
      expect(site.read('/payment/')).toContain('Об этом мы предупреждали: Уведомление об утрате силы');
      for (const path of ['/notices/payment-end/', '/terms/', '/payment/editions/'])
        expect(html).toContain(`href="${path}"`);
      expect(site.read('/')).not.toContain('включительно действует редакция № 1. Его заменяет');
    });
  });
});
