import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill, type Wording } from '../../src/findings/wording.ts';
import type { Place } from '../../src/findings.ts';
import { byPlace, codes, createReport, severityOf, wording } from '../../src/findings.ts';

const place: Place = { file: 'policies/privacy/policy.yaml', line: 3, column: 5 };

describe('fill', () => {
  test('puts values in', () => {
    expect(fill('Нет файла «{file}».', { file: 'a.yaml' }, 'ru')).toBe('Нет файла «a.yaml».');
  });

  test.each([
    [1, '1\u00A0день', '1\u00A0day'],
    [2, '2\u00A0дня', '2\u00A0days'],
    [5, '5\u00A0дней', '5\u00A0days'],
    [11, '11\u00A0дней', '11\u00A0days'],
    [21, '21\u00A0день', '21\u00A0days'],
    [112, '112\u00A0дней', '112\u00A0days'],
  ])('inflects a noun after %d', (count, ru, en) => {
    expect(fill('{count|день|дня|дней}', { count }, 'ru')).toBe(ru);
    expect(fill('{count|day|days}', { count }, 'en')).toBe(en);
  });

  test('takes words from the glossary', () => {
    expect(fill('{expected:type}', { expected: 'number' }, 'ru')).toBe('число');
    expect(fill('{expected:type}', { expected: 'whatever' }, 'ru')).toBe('whatever');
  });

  test('leaves doubled braces and unknown names alone', () => {
    expect(fill('{{kind.id}} {name}', {}, 'ru')).toBe('{{kind.id}} {name}');
    expect(fill('{{name}}', { name: 'x' }, 'ru')).toBe('{{name}}');
  });

  test('does not fill what a value brings along', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' }, 'ru')).toBe('{b} x');
  });
});

test('a report collects findings with the severity of their code', () => {
  const { report, findings } = createReport();
  report('file-missing', place, { file: 'policies/publisher.yaml' });
  expect(findings).toEqual([
    { code: 'file-missing', severity: severityOf('file-missing'), place, data: { file: 'policies/publisher.yaml' } },
  ]);
  expect(wording(findings[0] as (typeof findings)[0], 'ru').message).toBe('Нет файла «policies/publisher.yaml».');
});

test('findings are ordered by file, line and column', () => {
  const { report, findings } = createReport();
  for (const [file, line, column] of [
    ['b', 1, 1],
    ['a', 10, 1],
    ['a', 2, 9],
    ['a', 2, 1],
  ] as const) {
    report('file-missing', { file, line, column }, { file });
  }
  expect(findings.sort(byPlace).map(({ place: { file, line, column } }) => [file, line, column])).toEqual([
    ['a', 2, 1],
    ['a', 2, 9],
    ['a', 10, 1],
    ['b', 1, 1],
  ]);
});

const names = (template: string) => [...template.matchAll(/(?<!\{)\{(\w+)/g)].map((match) => match[1]);

/** Every wording of every table, also of tables that compose others. */
async function allWordings(): Promise<[code: string, Wording][]> {
  const files = readdirSync('src/findings').filter((file) => file !== 'wording.ts' && file !== 'glossary.ts');
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, Record<string, Wording>>> => import(`../../src/findings/${file}`)),
  );
  return modules.flatMap((module) => Object.values(module).flatMap((table) => Object.entries(table)));
}

const all = await allWordings();

test('every table is composed, and no two word the same code', () => {
  expect(new Set(all.map(([code]) => code))).toEqual(new Set(codes));
  expect(new Set(all.map(([, wording]) => wording)).size).toBe(codes.length);
});

describe.each([...new Map(all)])('%s', (code, { ru, en }) => {
  test('says what is wrong and what to do, as sentences, in both languages', () => {
    for (const text of [ru.message, ru.remedy, en.message, en.remedy]) {
      expect(text).toMatch(/^(?:git |[\p{Lu}«“`{\d]).*[.)»”`}]$/su);
      expect(text).not.toMatch(/(?<![«“])!| {2}/);
    }
    expect(ru.message + ru.remedy).toMatch(/\p{Script=Cyrillic}/u);
    expect(en.message + en.remedy).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('states the same values in both languages', () => {
    expect(new Set(names(ru.message + ru.remedy))).toEqual(new Set(names(en.message + en.remedy)));
  });

  test('gives three noun forms in Russian and two in English', () => {
    for (const [text, count] of [
      [ru.message + ru.remedy, 3],
      [en.message + en.remedy, 2],
    ] as const) {
      for (const [, forms] of text.matchAll(/(?<!\{)\{\w+\|([^}]*)\}/g)) expect(forms?.split('|')).toHaveLength(count);
    }
  });

  test('is one of the codes, in kebab case', () => {
    expect(codes).toContain(code);
    expect(code).toMatch(/^[a-z]+(-[a-z\d]+)*$/);
  });
});
