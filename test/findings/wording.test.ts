import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { fill, type Wording, type Words } from '../../src/findings/wording.ts';
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

const names = (template: string): string[] => [...template.matchAll(/(?<!\{)\{(\w+)/g)].map(([, name = '']) => name);

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

/** Codes of which something is not so. */
const failing = (holds: (words: Wording) => boolean): string[] =>
  all.filter(([, words]) => !holds(words)).map(([code]) => code);

const said = ({ message, remedy }: Words): string => `${message} ${remedy}`;

test('each says what is wrong and what to do in both languages, neither in the letters of the other', () => {
  expect(
    failing(({ ru, en }) => [ru, en].every(({ message, remedy }) => /\p{L}/u.test(message) && /\p{L}/u.test(remedy))),
  ).toEqual([]);
  expect(
    failing(
      ({ ru, en }) =>
        /\p{Script=Cyrillic}/u.test(ru.message) &&
        /\p{Script=Cyrillic}/u.test(ru.remedy) &&
        !/\p{Script=Cyrillic}/u.test(said(en)),
    ),
  ).toEqual([]);
});

test('each states the same values in both languages', () => {
  const values = (words: Words): string => [...new Set(names(said(words)))].sort().join();
  expect(failing(({ ru, en }) => values(ru) === values(en))).toEqual([]);
});

test('each, filled, has no placeholder left, and every number its noun', () => {
  const holds = (language: 'ru' | 'en') => (words: Wording) =>
    ['1', '2', '5', '1.5'].every((value) => {
      const data = Object.fromEntries(names(said(words[language])).map((name) => [name, value]));
      const filled = fill(said(words[language]), data, language);
      return !/(?<!\{)\{\w+[|:?}]|undefined|\p{L}\|\p{L}/u.test(filled);
    });
  expect([failing(holds('ru')), failing(holds('en'))]).toEqual([[], []]);
});

test('a number has three forms of its noun in Russian and two in English', () => {
  const holds = (words: Words, count: number): boolean =>
    [...said(words).matchAll(/(?<!\{)\{\w+\|([^}]*)\}/g)].every(([, forms]) => forms?.split('|').length === count);
  expect(failing(({ ru, en }) => holds(ru, 3) && holds(en, 2))).toEqual([]);
});

/** Command lines of Gazette in a text, as far as they are told: words in capitals and values stand for what is typed. */
function commandLines(text: string): string[][] {
  const argument = /^(?:--[a-z][a-z-]*|\{\w+\}|\p{Lu}+|N|"[^"]*"|main|origin\/main)$/u;
  return [...text.matchAll(/gazette ([a-z]+)((?: (?:"[^"]*"|[^\s"]+))*)/g)].flatMap(([, name = '', rest = '']) => {
    if (!Object.hasOwn(commands, name)) return [];
    const typed: string[] = [];
    for (const [word] of rest.replace(/[.,;:)»”]+(?=\s|$)/g, ' ;').matchAll(/"[^"]*"|\S+/g)) {
      if (!argument.test(word)) break;
      typed.push(word);
    }
    return [[name, ...typed]];
  });
}

test('a command that a remedy names exists, and takes the options that stand with it', async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const [code, words] of all) {
    for (const language of ['ru', 'en'] as const) {
      for (const [name = '', ...args] of commandLines(words[language].remedy)) {
        const command = await commands[name]?.();
        const known = { ...command?.options, policies: { type: 'string' } };
        tried += 1;
        for (const option of args.filter((arg) => arg.startsWith('--'))) {
          if (!Object.hasOwn(known, option.slice(2))) wrong.push(`${code}: gazette ${name} ${option}`);
        }
        const [, most = 0] = command?.arguments ?? [];
        const positional = args.findIndex((arg) => arg.startsWith('--'));
        if ((positional < 0 ? args : args.slice(0, positional)).length > most)
          wrong.push(`${code}: gazette ${name} ${args.join(' ')}`);
      }
      // What is called like a command is one.
      for (const [, name = ''] of words[language].remedy.matchAll(/gazette ([a-z]+) (?:--|\{|[A-ZА-Я]{4})/g)) {
        if (!Object.hasOwn(commands, name)) wrong.push(`${code}: gazette ${name}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(50);
});

test('an npm script that a remedy names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(
    failing(({ ru, en }) =>
      [...said({ ...ru, message: en.remedy }).matchAll(/npm run ([a-z:]+)/g)].every(([, name = '']) =>
        Object.hasOwn(scripts, name),
      ),
    ),
  ).toEqual([]);
});
