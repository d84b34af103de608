import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/findings.ts';
import { parse } from '../../src/read/document.ts';
import { guard } from '../../src/read/guards.ts';
import { readPlain } from '../../src/read/plain.ts';
import { reportSyntax } from '../../src/read/syntax.ts';

/** What the parser of the whole language reads; nothing where that needs a finding. */
function readStrictly(text: string): unknown {
  const { report, findings } = createReport();
  const document = parse(text);
  if (reportSyntax(document, text, 'a.yaml', report) || !guard(document, text, 'a.yaml', report)) return undefined;
  return findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

const sample = `# comment
format: gazette-edition-1
edition: 12
title: Политика «как есть», 12:30
quoted: "{{publisher.name}} \\"и\\"\\n"
single: 'it''s'
none: {}
about: [purposes.birthday, section:purposes]
summary: >-
  Одна строка,
  другая.

  Абзац.
values:
  "true": за границей
  shown: true
facts:
  deadlines:
    - id: answer
      within: 10 working days
      text: |
        Абзац

          отступ
    # comment

    - id: other
      plain: |+
        конец

list:
  - a
  - "b: c"
`;

const signs = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n  ',
  ' # c',
  '\n# c\n',
  ': ',
  '- ',
  '|+\n',
  'key: ',
  'key: value\n',
  'id: x\n',
];
const bits = [
  ...signs,
  ...'# : - ? | >- " \' \\ \\x07 [ ] { , &a *a ! ~ null True 010 1.0 1e3 .5 +1 0x1f --- % @ ` << no 12:30'.split(' '),
];

/** The sample, or lines of it, with a few letters taken out or put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...sample.split('\n').keys()),
    fc.nat(sample.split('\n').length),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom('', ...bits)), { maxLength: 3 }),
  )
  .map(([from, count, edits]) => {
    const lines = sample.split('\n').slice(from, from + count);
    const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)), 80);
    let text = `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
    for (const [at, cut, put] of edits) {
      const offset = at % text.length;
      text = text.slice(0, offset) + put + text.slice(offset + cut);
    }
    return text;
  });

describe('plain YAML', () => {
  test('is read as it is by a parser of the whole language, or not at all', () => {
    let plain = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        const value = readPlain(text);
        if (value === undefined) return;
        plain += 1;
        expect(JSON.stringify(value)).toBe(JSON.stringify(readStrictly(text)));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  test('has all that the sample shows', () => {
    expect(readPlain(sample)).toEqual(readStrictly(sample));
    expect(readPlain(sample)).toMatchObject({ values: { true: 'за границей', shown: true } });
  });

  test('has whole numbers of fifteen digits, which every reader takes for the same', () => {
    expect(readPlain('a: 999999999999999\n')).toEqual({ a: 999_999_999_999_999 });
    expect(readPlain('a: 1000000000000000\n')).toBeUndefined();
  });

  test.each(globSync('policies/**/*.yaml'))('is what %s is written in', (path) => {
    expect(readPlain(readFileSync(path, 'utf8'))).not.toBeUndefined();
  });

  test.each([
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['no end of line', 'a: b'],
    ['no fields', '# comment\n'],
    ['a field twice', 'a: b\na: c\n'],
    ['a name that is no text', 'true: b\n'],
    ['a number in another form', 'a: 010\n'],
    ['a comment that cuts a text', 'a: b # c\n'],
    ['a control character', 'a: "\\u0007"\n'],
    ['an alias', 'a: *b\n'],
    ['a text that goes on', 'a: b\n  c\n'],
    ['a value missing', 'a:\nb: c\n'],
    ['a list on the level of its field', 'a:\n- b\n'],
  ])('does not know %s', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});
