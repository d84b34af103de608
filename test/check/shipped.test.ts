import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import type { Checked } from '../../src/check.ts';
import { createEditions } from '../../src/editions/editions.ts';
import type { Files } from '../../src/read/types.ts';
import { committed, runCheck } from '../commands/check/run.ts';
import { checked, published } from '../opened.ts';
import { filesOf } from '../read/files.ts';

const now = Date.parse('2026-11-24T12:00:00+05:00');
const shipped = Object.fromEntries(
  readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|json)$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('policies', path), 'utf8')]),
);
const machine = Object.keys(shipped).filter((path) => /\/(?:editions\/.*|record\.yaml)$/.test(path));

const look = (files: Files, editions = createEditions()): Checked => checked(files, now, editions);
const errorsOf = ({ findings }: Checked): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, place }) => `${code} ${place.file}`);

test('in the shipped policies nothing is found', () => {
  expect(look(filesOf(shipped)).findings).toEqual([]);
});

/** A text with the character at an offset made another one. */
function altered(text: string, offset: number): string {
  const was = text[offset] ?? '';
  const put = /\d/.test(was) ? (Number(was) + 1) % 10 : was === 'х' ? 'ъ' : 'х';
  return `${text.slice(0, offset)}${put}${text.slice(offset + 1)}`;
}

describe('what Gazette wrote is never changed unseen:', () => {
  const memo = createEditions();
  const editions = machine.filter((path) => path.includes('/editions/'));
  const withAll = (paths: readonly string[], change: (text: string, path: string) => string) => ({
    ...shipped,
    ...Object.fromEntries(paths.map((path) => [path, change(shipped[path] ?? '', path)])),
  });

  test.each([
    ['the first character', (text: string) => altered(text, 0)],
    ['the last line end', (text: string) => text.slice(0, -1)],
    ['a comment put in', (text: string) => text.replace('\n', '\n# x\n')],
    ['a space put at the end of a line', (text: string) => text.replace('\n', ' \n')],
    ['a letter in the middle', (text: string) => altered(text, Math.floor(text.length / 2))],
    ['a quotation mark', (text: string) => text.replace(/"/, '')],
  ])('of every edition %s', (_, change) => {
    const folder = withAll(editions, change);
    const errors = errorsOf(look(filesOf(folder), memo)).join('\n');
    for (const path of editions) {
      if (folder[path] !== shipped[path]) expect(errors).toContain(` ${path}`);
    }
  });

  test.each([
    // A zone that is none, a translation that is no YAML beside an edition that is, and a field without its space.
    ['privacy/editions/3.yaml', 'rinburg', 'inburg'],
    ['privacy/editions/3.en.yaml', ' "', '\n"'],
    ['privacy/editions/2.en.yaml', ': ', ' '],
  ])('in %s %j', (path, from, to) => {
    expect(shipped[path]).toContain(from);
    const folder = { ...shipped, [path]: shipped[path]?.replace(from, () => to) ?? '' };
    expect(errorsOf(look(filesOf(folder), memo)).join('\n')).toContain(` ${path}`);
  });

  test('every field of every entry of a record', async () => {
    const records = machine.filter((path) => path.endsWith('record.yaml'));
    const fields = new Map(records.map((path) => [path, fieldsOf(shipped[path] ?? '')]));
    const rounds = Math.max(...[...fields.values()].map(({ length }) => length));
    let inLast = 0;
    for (let round = 0; round < rounds; round += 1) {
      const touched = records.filter((path) => fields.get(path)?.[round] !== undefined);
      const folder = withAll(touched, (text, path) => altered(text, fields.get(path)?.[round]?.middle ?? 0));
      const errors = errorsOf(look(filesOf(folder), memo)).join('\n');
      for (const path of touched) {
        if (errors.includes(` ${path.slice(0, path.indexOf('/') + 1)}`)) continue;
        // No entry follows the last one to hold its digest: that it is not the published one shows against the base.
        const field = fields.get(path)?.[round];
        expect(field, path).toMatchObject({ last: true });
        inLast += 1;
        const alone = { ...shipped, [path]: folder[path] ?? '' };
        const { code } = await runCheck(
          alone,
          'text',
          { base: () => committed(shipped), editions: memo },
          { base: 'main' },
        );
        expect(code, `${path}:${field?.middle}`).toBe(1);
      }
    }
    expect(inLast).toBeGreaterThan(0);
  });

  test.each(machine)('%s, taken away', (path) => {
    const { [path]: _, ...others } = shipped;
    expect(errorsOf(look(filesOf(others)))).not.toEqual([]);
  });
});

test('the same folder at the same instant is published to the byte as before', () => {
  const filesNow = (): readonly (readonly [string, string])[] =>
    published(filesOf(shipped), now).files.map(({ path, write }) => [path, write()]);
  expect(filesNow()).toEqual(filesNow());
});

/** Where the middle of each value stands that a record states, and whether it is of the last entry. */
function fieldsOf(text: string): { readonly middle: number; readonly last: boolean }[] {
  const fields: { readonly middle: number; readonly last: boolean }[] = [];
  const last = text.lastIndexOf('\n  - ');
  visit(parseDocument(text), {
    Scalar(key, { range }) {
      if (key !== 'key' && range) fields.push({ middle: Math.floor((range[0] + range[1]) / 2), last: range[0] > last });
    },
  });
  return fields;
}
