/** What becomes of notices: taken back, put off, given late, not given yet. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../site/words.ts';
import { importEdition } from '../../src/acts/edition.ts';
import { appendEntry } from '../../src/acts/record.ts';
import { compile } from '../../src/compile/index.ts';
import { diskFiles } from '../../src/disk.ts';
import { chainHead } from '../../src/record/chain.ts';
import { termsOf } from '../../src/record/terms.ts';
import { checked } from '../opened.ts';
import { buildSite } from './astro.ts';
import { attribute, filesOf, named, pagesOf, textOf as wordsOf } from './site.ts';

const NOW = '2026-12-06T12:00:00+05:00';
const ACT = '2026-12-05T10:00:00+05:00';
const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gazette-acts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the shipped policies on which the commands act. */
function copy(name: string) {
  const policies = join(folder, name);
  cpSync(join(project, 'policies'), policies, { recursive: true });
  return {
    folder: policies,
    run: (...args: readonly string[]) =>
      execFileSync(process.execPath, ['bin/gazette.mjs', ...args, '--policies', policies, '--now', ACT], {
        cwd: project,
      }),
    edit(file: string, before: string, after: string) {
      const text = readFileSync(join(policies, file), 'utf8');
      expect(text).toContain(before);
      writeFileSync(join(policies, file), text.replace(before, after));
    },
    async build() {
      const outDir = join(folder, `${name}-site`);
      const { code, output } = await buildSite(outDir, { GAZETTE_NOW: NOW, GAZETTE_POLICIES: policies });
      expect(code, output).toBe(0);
      return { files: filesOf(outDir), pages: new Map(pagesOf(outDir).map((page) => [page.path, page])) };
    },
  };
}

/** Writes the history of a policy anew: its working text, imported as edition 1 without translations. */
function importUntranslated(policies: string, policy: string): void {
  const opened = checked(diskFiles(policies), Date.parse(NOW));
  const draft = opened.policies.find(({ id }) => id === policy)?.draft;
  if (draft === undefined) throw new Error(policy);
  const { files, entry } = importEdition(
    { ...draft, translations: {} },
    {
      number: 1,
      effective: '2025-03-01',
      at: Date.parse('2026-11-23T09:00:00+05:00'),
      materiality: 'material',
      previous: chainHead(policy, []),
      terms: termsOf(draft),
      digest: (source, language) => compile(source, language).digest,
    },
  );
  rmSync(join(policies, policy, 'editions'), { recursive: true });
  mkdirSync(join(policies, policy, 'editions'));
  const record = appendEntry(undefined, policy, entry) ?? '';
  for (const [path, text] of Object.entries({ ...files, 'record.yaml': record })) {
    writeFileSync(join(policies, policy, path), text);
  }
}

type Site = Awaited<ReturnType<ReturnType<typeof copy>['build']>>;

/** Changes a policy's text by hand, which is material, and says so. */
function change({ edit, folder: policies }: ReturnType<typeof copy>, policy: string): void {
  edit(
    `${policy}/policy.yaml`,
    'Обычно мы используем их все.',
    'Обычно мы используем их все. Решения суда мы исполняем сразу.',
  );
  edit(
    `${policy}/policy.en.yaml`,
    'As a rule we use all of them.',
    'As a rule we use all of them. We obey courts at once.',
  );
  mkdirSync(join(policies, policy, 'changes'));
  writeFileSync(
    join(policies, policy, 'changes/court.yaml'),
    'about: ["section:changes"]\nnote: { ru: Решения суда мы исполняем сразу., en: We obey courts at once. }\n',
  );
}

/** The words of a page's main part. */
function read({ pages }: Pick<Site, 'pages'>, path: string): string {
  const main = pages.get(path)?.elements.find(({ tagName }) => tagName === 'main');
  return main === undefined ? '' : wordsOf(main).replace(/\s+/g, ' ');
}

describe('withdrawn, given urgently, and to be given later', () => {
  let site: Site;
  beforeAll(async () => {
    const policies = copy('withdrawn');
    policies.run('withdraw', 'privacy', '3', '--because', 'Решение отменено.', '--because-en', 'It was reversed.');
    change(policies, 'terms');
    const reason = ['--because', 'Решение суда.', '--because-en', 'A court order.'];
    const reference = ['--reference', 'Дело А60-1/2026', '--reference-en', 'Case А60-1/2026'];
    policies.run('announce', 'terms', '--effective', '2026-12-10', '--urgent', ...reason, ...reference);
    change(policies, 'payment');
    policies.run('announce', 'payment', '--announced', '2026-12-20', '--effective', '2027-03-01');
    site = await policies.build();
  });

  test('a withdrawn notice stays readable and says so', () => {
    const text = read(site, '/notices/privacy-3/');
    expect(text).toContain('Эта редакция отозвана 5 декабря 2026 г. и в силу не вступила.');
    expect(text).toContain('Редакция № 3 не вступит в силу 12 января 2027 г.');
    expect(text).toContain('Причина: Решение отменено.');
    expect(text).toContain('Должно было измениться:');
    expect(read(site, '/en/notices/privacy-3/')).toContain('There is nothing to do: these changes will not happen.');
    expect(read(site, '/notices/')).toContain(
      'отозвана 5 декабря 2026 г. · должна была вступить в силу 12 января 2027 г.',
    );
    expect(read(site, '/privacy/')).not.toContain('12 января 2027');
  });

  test('the banner tells of the withdrawal, and the calendar cancels the day', () => {
    const { notices } = JSON.parse(site.files.get('notices.json')?.toString() ?? '');
    expect(notices.map(({ key, state }: { key: string; state: string }) => [key, state])).toEqual([
      ['terms-2.0', 'announced'],
      ['privacy-3.1', 'withdrawn'],
    ]);
    const calendar = new ICAL.Component(ICAL.parse(site.files.get('calendar.ics')?.toString() ?? ''));
    const cancelled = calendar
      .getAllSubcomponents('vevent')
      .filter((event) => event.getFirstPropertyValue('status') === 'CANCELLED');
    expect(cancelled.map((event) => event.getFirstPropertyValue('uid'))).toEqual(['privacy-3@policies.imed-group.ru']);
  });

  test('an urgent notice says how many whole days there are, and why', () => {
    const text = read(site, '/notices/terms-2/');
    expect(text).toContain('за 4 полных дня до вступления в силу вместо 30 дней.');
    expect(text).toContain('Причина: Решение суда.');
    expect(text).toContain('Основание: Дело А60-1/2026.');
    expect(read(site, '/en/notices/terms-2/')).toContain('Reference: Case А60-1/2026.');
    expect(read(site, '/en/terms/')).toContain('A court order.');
  });

  test('what is announced for a later day is nowhere', () => {
    for (const [path, bytes] of site.files) {
      expect(path).not.toContain('payment-2');
      if (path.includes('payment') || /\.(xml|json|ics)$/.test(path))
        expect(bytes.toString(), path).not.toContain('payment-2');
      expect(bytes.toString(), path).not.toContain('2027-03-01');
    }
    expect(read(site, '/payment/')).not.toContain('суда мы исполняем сразу');
  });
});

describe('postponed, succeeded by another document, and without a translation', () => {
  let site: Site;
  beforeAll(async () => {
    const policies = copy('moved');
    const reason = ['--because', 'Не успеваем подготовиться.', '--because-en', 'More time is needed.'];
    policies.run('postpone', 'privacy', '3', '--effective', '2027-02-12', ...reason);
    importUntranslated(policies.folder, 'payment');
    mkdirSync(join(policies.folder, 'conditions'));
    for (const file of ['policy.yaml', 'policy.en.yaml']) {
      cpSync(join(project, 'policies/terms', file), join(policies.folder, 'conditions', file));
    }
    policies.edit('conditions/policy.yaml', 'id: terms', 'id: conditions\nsucceeds: terms');
    policies.edit('conditions/policy.yaml', '\ntitle: ', '\ntitle: Новые п');
    policies.run('announce', 'conditions', '--effective', '2027-02-01');
    site = await policies.build();
  });

  test('a postponed notice tells the new day, the old one and why', () => {
    const text = read(site, '/notices/privacy-3/');
    expect(text).toContain('за 81 день до вступления в силу');
    expect(text).toContain('Сначала вступление в силу было назначено на 12 января 2027 г.');
    expect(text).toContain('Причина: Не успеваем подготовиться.');
    expect(text).toContain('По 11 февраля 2027 г. включительно применяется редакция № 2');
    expect(read(site, '/')).toContain('12 февраля 2027 г.');
  });

  test('the first edition of a document that takes over another shows how it differs from that', () => {
    const text = read(site, '/conditions/editions/1/changes/');
    expect(text).toContain('Этот документ приходит на смену документу «Правила пользования сайтами и услугами».');
    expect(text).toContain('Документ теперь называется «Новые п');
    expect(site.pages.get('/conditions/editions/1/changes/')?.html).toContain('href="/terms/editions/1/"');
  });

  test('an edition without a translation stands in its own language on pages of the other', () => {
    const page = site.pages.get('/en/payment/');
    expect(page && named(page, 'article').map((element) => attribute(element, 'lang'))).toEqual(['ru']);
    expect(page?.html).toContain(words.en.untranslated);
    const line = page?.elements.find((element) => attribute(element, 'className') === 'record-line');
    expect(line && [attribute(line, 'lang'), wordsOf(line)]).toEqual([
      'en',
      'Version 1 · in force from 1 March 2025 · as of 6 December 2026',
    ]);
    const home = site.pages.get('/en/');
    const titles = (home ? named(home, 'h3') : []).map((element) => attribute(element, 'lang'));
    expect(titles).toEqual([undefined, 'ru', undefined, undefined]);
  });
});

describe('an edition after another that is still to come, and an editorial one', () => {
  let site: Site;
  beforeAll(async () => {
    const policies = copy('stacked');
    // Nobody says what this change means to readers.
    policies.edit('privacy/policy.yaml', 'или жалобу\n      within: 30 days', 'или жалобу\n      within: 45 days');
    policies.run('announce', 'privacy', '--effective', '2027-02-01');
    change(policies, 'terms');
    const editorial = 'materiality: editorial\nbecause: { ru: Смысл прежний., en: The meaning is the same. }\nnote:';
    policies.edit('terms/changes/court.yaml', 'note:', editorial);
    policies.run('announce', 'terms', '--effective', '2026-12-08');
    const note = ['--note', 'Суд признал пункт 3 недействительным.', '--note-en', 'A court declared clause 3 invalid.'];
    policies.run('remark', 'payment', '1', ...note);
    site = await policies.build();
  });

  test('a note on an edition stands above its text', () => {
    for (const path of ['/payment/', '/payment/editions/1/'])
      expect(read(site, path), path).toContain('Примечание от 5 декабря 2026 г.: Суд признал пункт 3');
    expect(read(site, '/en/payment/')).toContain('Note of 5 December 2026: A court declared clause 3 invalid.');
    expect(read(site, '/payment/editions/')).toContain('К редакции № 1 добавлено примечание: Суд признал');
  });

  test('what changes is told as it was computed wherever the notice is', () => {
    for (const path of ['/', '/privacy/', '/notices/', '/notices/privacy-4/', '/privacy/editions/'])
      expect(read(site, path), path).toContain('вопрос или жалобу» увеличен с 30 дней до 45 дней.');
    expect(read(site, '/en/')).toContain('was lengthened from 30 days to 45 days.');
  });

  test('what holds until then is told edition by edition', () => {
    const text = read(site, '/notices/privacy-4/');
    expect(text).toContain('По 11 января 2027 г. включительно применяется редакция № 2.');
    expect(text).toContain('С 12 января 2027 г. по 31 января 2027 г. включительно применяется редакция № 3.');
    expect(text).not.toContain('по-прежнему');
  });

  test('an editorial change is in the timeline, and in no list of notices', () => {
    expect(read(site, '/terms/')).not.toContain('Уведомление от');
    expect(read(site, '/notices/')).not.toContain('Решения суда');
    expect(read(site, '/terms/editions/')).toContain('Решения суда мы исполняем сразу.');
  });
});

test('what changes is told the weightiest first', () => {
  const pages = new Map(pagesOf(inject('sites').announced).map((page) => [page.path, page]));
  for (const path of ['/', '/privacy/', '/notices/privacy-3/', '/privacy/editions/']) {
    const text = read({ pages }, path);
    const [birthday, answer] = [text.indexOf('дату рождения, чтобы'), text.indexOf('в течение 10 рабочих дней')];
    expect(birthday, path).toBeGreaterThan(-1);
    expect(answer, path).toBeGreaterThan(birthday);
  }
});
