/** Numbers that decide what is refused, and how much of it is told: the last that passes and the first that does not. */
import { describe, expect, test } from 'vitest';
import { createReport, wording } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

/** What is found in the sound folder where one text of a file is another. */
function found(file: string, from: string, to: string) {
  const files = validFiles();
  const text = files[file] ?? '';
  expect(text).toContain(from);
  const { report, findings } = createReport();
  validateFolder(readFolder(filesOf({ ...files, [file]: text.replace(from, () => to) }), report), schemas, report);
  return findings.filter(({ place }) => place.file === file);
}

const codes = (...how: Parameters<typeof found>): string[] => found(...how).map(({ code }) => code);
const policy = 'privacy/policy.yaml';
const summary = 'Какие данные мы получаем, кому передаём и как отвечаем на запросы.';
const isRead = 'Уточнён срок ответа на запросы.';

describe('days of notice', () => {
  test.each([
    ['1', []],
    ['0', ['number-too-small']],
    ['365', []],
    ['366', ['number-too-large']],
  ])('%s', (days, expected) => {
    expect(codes('publisher.yaml', 'days: 30', `days: ${days}`)).toEqual(expected);
  });
});

test('a file of a megabyte is read, one byte more is not', () => {
  const size = new TextEncoder().encode(validFiles()[policy]).length;
  const grown = (bytes: number): string[] =>
    codes(policy, '\nsections:', `\n#${'x'.repeat(bytes - size - 2)}\nsections:`);
  expect(grown(1_000_000)).toEqual([]);
  expect(grown(1_000_001)).toEqual(['file-too-large']);
});

test('an id has 64 characters at most', () => {
  const called = (length: number): string[] =>
    codes(policy, 'id: recipients\n        heading', `id: ${'x'.repeat(length)}\n        heading`);
  expect(called(64)).toEqual([]);
  expect(called(65)).toEqual(['text-too-long']);
});

test('a text has a hundred thousand characters at most', () => {
  const before = /text: \|\n[\s\S]*?(?=\n {2}- id: requests)/.exec(validFiles()[policy] ?? '')?.[0] ?? '';
  const details = ['name', 'address', 'ogrn', 'inn', 'email'].map((name) => `{{publisher.${name}}}`).join(' ');
  const text = (length: number): string[] => codes(policy, before, `text: "${`${details} `.padEnd(length, 'я')}"`);
  expect(text(100_000)).toEqual([]);
  expect(text(100_001)).toEqual(['text-too-long']);
});

test('lists and fields stand in one another forty deep', () => {
  const nested = (depth: number): string[] =>
    codes(policy, summary, `${'['.repeat(depth)}${']'.repeat(depth)}`).filter((code) => code.startsWith('yaml'));
  // The document itself is one of them.
  expect(nested(40)).toEqual([]);
  expect(nested(41)).toEqual(['yaml-too-deep']);
});

describe('of a file that is wrong throughout fifty findings are told', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test('of fields that nobody knows', () => {
    const fields = (count: number): string[] =>
      codes(
        policy,
        '\nsections:',
        `\n${lines(count, (index) => `qqqqq${'abcdefghij'[Math.floor(index / 10)]}${index}: x`)}\nsections:`,
      );
    expect(fields(50)).toHaveLength(50);
    expect(fields(51)).toHaveLength(50);
    expect(fields(49)).toHaveLength(49);
  });

  test('of letters of the other alphabet', () => {
    const mixed = (count: number): string[] =>
      codes('privacy/changes/answer.yaml', isRead, 'с\u006Fгласие '.repeat(count).trim());
    expect([mixed(49), mixed(50), mixed(51)].map(({ length }) => length)).toEqual([49, 50, 50]);
  });

  test('of fields written twice', () => {
    const twice = (count: number): string[] =>
      codes(policy, '\nsections:', `\nq: x\n${lines(count, () => 'q: x')}\nsections:`);
    expect([twice(49), twice(50), twice(51)].map(({ length }) => length)).toEqual([49, 50, 50]);
  });
});

test('of a text that is wrong throughout twenty findings of a sort are told', () => {
  const wrong = (sign: string) => (count: number) =>
    codes(policy, 'Отвечаем в течение', `${sign.repeat(count)} Отвечаем в течение`).length;
  for (const count of ['{{deadlines.none}} ', '{{ deadlines.answer }} ', '[x](section:none) '].map(wrong)) {
    expect([19, 20, 21].map(count)).toEqual([19, 20, 20]);
  }
});

test('a value of sixty characters is quoted whole, a longer one is cut', () => {
  const told = (length: number): string => {
    const [finding] = found('publisher.yaml', 'zone: Europe/Moscow', `zone: "!${'x'.repeat(length - 1)}"`);
    return finding === undefined ? '' : wording(finding, 'ru').message;
  };
  expect(told(60)).toContain(`!${'x'.repeat(59)}`);
  expect(told(60)).not.toContain('…');
  expect(told(61)).toContain(`!${'x'.repeat(59)}…`);
});

test('three Russian letters in a translation are a word, two a sign or unit', () => {
  const title = validFiles()['terms/policy.en.yaml']?.match(/^title: .*$/m)?.[0] ?? '';
  expect(codes('terms/policy.en.yaml', title, `${title} лей`)).toEqual(['translation-script']);
  expect(codes('terms/policy.en.yaml', title, `${title} км`)).toEqual([]);
});
