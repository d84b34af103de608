import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { createReport } from '../../src/findings.ts';
import { said } from './said.ts';
import { withText } from './source.ts';

interface Line {
  readonly text: string;
  readonly kept?: true;
  readonly finding?: string;
  readonly shown?: string;
}

const lines = parse(readFileSync(new URL('prose/lines.yaml', import.meta.url), 'utf8')) as readonly Line[];

function read(text: string) {
  const { report, findings } = createReport();
  const offsets: number[] = [];
  const document = compile(withText(text), 'ru', report, (path, at) => {
    expect(path).toEqual(['sections', 0, 'text']);
    offsets.push(at?.offset ?? -1);
    return { file: 'policy.yaml', line: 1, column: 1 };
  });
  const [section] = document.sections;
  return {
    codes: findings.map(({ code }) => code),
    offsets,
    shown: said(section?.content ?? []),
  };
}

describe('prose that is kept', () => {
  test.each(lines.filter(({ kept }) => kept))('$text', ({ text, shown }) => {
    const result = read(text);
    expect(result.codes).toEqual([]);
    expect(result.shown).toBe(shown ?? text.replace(/\s+/g, ' ').trim());
  });
});

describe('prose that is refused', () => {
  test.each(lines.filter(({ finding }) => finding))('$finding: $text', ({ text, finding }) => {
    const { codes, offsets } = read(text);
    expect(new Set(codes)).toEqual(new Set([finding]));
    for (const offset of offsets) expect(offset).toBeLessThan(text.length);
  });
});

test('every line has exactly one outcome', () => {
  expect(lines.filter(({ kept, finding }) => Boolean(kept) === Boolean(finding))).toEqual([]);
  expect(lines.length).toBeGreaterThan(90);
});
