import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { YamlPath } from '../../src/model.ts';
import type { SourceFile } from '../../src/read/types.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { filesOf, silent } from './files.ts';

function read(text: string): SourceFile {
  const source = readYaml(filesOf({ 'a.yaml': text }), 'a.yaml', silent);
  if (source === undefined) throw new Error(`refused: ${text}`);
  return source;
}

/** What stands in the file at the place of a path, up to `length` characters. */
function shown(text: string, path: YamlPath, at: { offset?: number; key?: boolean } = {}, length = 1): string {
  const { line, column } = read(text).locate(path, at);
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);
}

const document = `# a comment
id: privacy
sections:
  - id: first
    text: |
      Первый абзац, в нём {{deadlines.answer}}.

        отступ
      конец
    folded: >-
      одно
      предложение

      второе
    plain: слова идут
      дальше на второй строке
    single: 'it''s: да'
    double: "знак \\u2116 и \\"кавычки\\" \\
      дальше"
    empty:
`;

describe('a value is located', () => {
  test.each<[YamlPath, { offset?: number; key?: boolean }, string]>([
    [[], {}, 'id: p'],
    [['id'], {}, 'privacy'],
    [['id'], { key: true }, 'id: privacy'],
    [['sections', 0], {}, 'id: first'],
    [['sections', 0, 'text'], {}, '|'],
    [['sections', 0, 'text'], { offset: 20 }, '{{deadlines.answer}}.'],
    [['sections', 0, 'text'], { offset: 43 }, '  отступ'],
    [['sections', 0, 'text'], { offset: 45 }, 'отступ'],
    [['sections', 0, 'folded'], { offset: 5 }, 'предложение'],
    [['sections', 0, 'folded'], { offset: 17 }, 'второе'],
    [['sections', 0, 'plain'], { offset: 11 }, 'дальше'],
    [['sections', 0, 'single'], { offset: 2 }, "''s"],
    [['sections', 0, 'single'], { offset: 3 }, 's: '],
    [['sections', 0, 'double'], { offset: 5 }, '\\u2116'],
    [['sections', 0, 'double'], { offset: 9 }, '\\"кавычки'],
    [['sections', 0, 'double'], { offset: 10 }, 'кавычки'],
    [['sections', 0, 'double'], { offset: 19 }, 'дальше'],
    [['sections', 0, 'empty'], {}, 'empty:'],
    [['sections', 0, 'missing', 'deeper'], {}, 'id: first'],
    [['sections', 9], {}, '- id: first'],
  ])('%j %j', (path, at, expected) => {
    expect(shown(document, path, at, expected.length)).toBe(expected);
  });
});

test('a place names the file and frames the line', () => {
  const place = read(document).locate(['sections', 0, 'text'], { offset: 20 });
  expect(place).toMatchObject({ file: 'a.yaml', line: 6, column: 27 });
  expect(place.frame).toContain(
    '> 6 |       Первый абзац, в нём {{deadlines.answer}}.\n    |                           ^',
  );
});

test('carriage returns and a byte order mark do not shift a place', () => {
  const source = read(`\uFEFF${document.replaceAll('\n', '\r\n')}`);
  expect(source.locate(['id'])).toMatchObject({ line: 2, column: 5 });
  expect(source.locate(['sections', 0, 'text'], { offset: 20 })).toMatchObject({ line: 6, column: 27 });
  expect(source.locate(['sections', 0, 'double'], { offset: 19 })).toMatchObject({ column: 7 });
});

const text = fc
  .array(
    fc.constantFrom(
      'а',
      'б',
      'x',
      '9',
      '.',
      ',',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '«',
      '№',
      '\u0301',
      '😀',
      '"',
      "'",
      '\\',
      '{{',
      '#',
      ':',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '');

describe.each(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
  'in style %s',
  (style) => {
    test('every character of a text is found where it is written', () => {
      fc.assert(
        fc.property(text, (value) => {
          const yaml = stringify(
            { top: [{ text: value }, { after: 'z' }] },
            { defaultStringType: style, lineWidth: 20 },
          );
          // The package folds lines that begin with an empty one, and halves of a character, so that it reads another text.
          fc.pre(parse(yaml).top[0].text === value && yaml.isWellFormed());
          const source = read(yaml);
          expect(source.value).toEqual({ top: [{ text: value }, { after: 'z' }] });
          const lines = yaml.split('\n');
          for (let offset = 0; offset < value.length; offset += 1) {
            const wanted = value[offset] as string;
            if (/\s/.test(wanted)) continue;
            const { line, column } = source.locate(['top', 0, 'text'], { offset });
            const found = (lines[line - 1] ?? '').slice(column - 1);
            expect(found.startsWith(wanted) || found.startsWith(`\\${wanted}`) || isSurrogate(wanted)).toBe(true);
          }
        }),
      );
    });
  },
);

function isSurrogate(unit: string): boolean {
  return /[\uD800-\uDFFF]/.test(unit);
}
