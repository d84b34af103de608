import { describe, expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, named, pagesOf, textOf } from './site.ts';

const sites = inject('sites');
const before = new Map(pagesOf(sites.announced).map((page) => [page.path, page]));
const after = new Map(pagesOf(sites.effective).map((page) => [page.path, page]));

describe('the line of record', () => {
  test.each([
    [
      '/privacy/',
      'Редакция № 2 · действует с 1 сентября 2025 г. · редакция № 3 должна заменить её 12 января 2027 г. · сведения на 24 ноября 2026 г.',
      'Редакция № 3 · действует с 12 января 2027 г. · сведения на 13 января 2027 г.',
    ],
    [
      '/privacy/editions/2/',
      'Редакция № 2 · действует с 1 сентября 2025 г. · редакция № 3 должна заменить её 12 января 2027 г. · сведения на 24 ноября 2026 г.',
      'Редакция № 2 · действовала с 1 сентября 2025 г. по 11 января 2027 г. · её заменила редакция № 3 · сведения на 13 января 2027 г.',
    ],
    [
      '/privacy/editions/3/',
      'Редакция № 3 · опубликована 23 ноября 2026 г. · вступает в силу 12 января 2027 г. · должна заменить редакцию № 2 · сведения на 24 ноября 2026 г.',
      'Редакция № 3 · действует с 12 января 2027 г. · сведения на 13 января 2027 г.',
    ],
    [
      '/en/privacy/',
      'Version 2 · in force from 1 September 2025 · version 3 is due to replace it on 12 January 2027 · as of 24 November 2026',
      'Version 3 · in force from 12 January 2027 · as of 13 January 2027',
    ],
  ])('%s', (path, announced, effective) => {
    expect(lineOf(before.get(path))).toBe(announced);
    expect(lineOf(after.get(path))).toBe(effective);
  });
});

test('a notice runs until its edition takes effect', () => {
  const dates = (page: BuiltPage | undefined): readonly (string | undefined)[] =>
    (page ? named(page, 'time') : []).map((element) => attribute(element, 'dateTime'));
  for (const path of ['/', '/privacy/', '/en/', '/en/privacy/']) {
    expect(dates(before.get(path)), path).toContain('2027-01-12');
    const notices = (after.get(path)?.elements ?? []).filter((element) => attribute(element, 'className') === 'notice');
    expect(notices, path).toEqual([]);
  }
});

test('the page of the document carries the text in force', () => {
  const has = (page: BuiltPage | undefined, text: string): boolean => page?.html.includes(text) ?? false;
  expect(has(before.get('/privacy/'), 'id="recipients-google-analytics"')).toBe(true);
  expect(has(after.get('/privacy/'), 'id="recipients-google-analytics"')).toBe(false);
});

test('what is superseded leaves the search engines', () => {
  const robots = (page: BuiltPage | undefined): number =>
    (page ? named(page, 'meta') : []).filter((meta) => attribute(meta, 'name') === 'robots').length;
  expect(robots(before.get('/privacy/editions/2/'))).toBe(0);
  expect(robots(after.get('/privacy/editions/2/'))).toBe(1);
});

test('only dates and the day of the information tell what holds', () => {
  for (const page of [...before.values(), ...after.values()]) {
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join(' ');
    expect(text, page.path).not.toMatch(
      /\b(текущая|актуальная) редакция|\bcurrent version\b|последнее обновление|last updated/i,
    );
  }
});

function lineOf(page: BuiltPage | undefined): string | undefined {
  const line = page?.elements.find((element) => attribute(element, 'className') === 'record-line');
  return line && textOf(line);
}
