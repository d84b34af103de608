import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/check.ts';
import type { Files } from '../../src/read/types.ts';
import { committed, runCheck } from '../commands/check/run.ts';
import { checked, published } from '../opened.ts';
import { filesOf } from '../read/files.ts';

const now = Date.parse('2026-11-24T12:00:00+05:00');
const shipped = Object.fromEntries(
  readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('policies', path), 'utf8')]),
);
const machine = Object.keys(shipped).filter((path) => /\/(?:editions\/.*|record)\.yaml$/.test(path));

/** Where a text stands in a shipped file. */
function within(path: string, text: string): [path: string, at: number] {
  const at = shipped[path]?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`${path}: ${text}`);
  return [path, at];
}

const look = (files: Files): Checked => checked(files, now);
const errorsOf = ({ findings }: Checked): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, place }) => `${code} ${place.file}`);

test('in the shipped policies nothing is found', () => {
  expect(look(filesOf(shipped)).findings).toEqual([]);
});

describe('what Gazette wrote is never changed unseen:', () => {
  test('any character of an edition or of a record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...machine),
        fc.nat(),
        fc.constantFrom('', ' ', '0', 'а', '\n'),
        async (path, at, put) => {
          const text = shipped[path] ?? '';
          const offset = at % text.length;
          const changed = text.slice(0, offset) + put + text.slice(offset + 1);
          if (changed === text) return;
          const folder = { ...shipped, [path]: changed };
          const errors = errorsOf(look(filesOf(folder)));
          // Comments and layout of the record are no entries of it.
          if (errors.length > 0 || isOnlyLayout(path, text, changed)) return;
          // No entry follows the last one to hold its digest: that it is not the published one shows against the base.
          expect(path).toMatch(/record\.yaml$/);
          const { code } = await runCheck(folder, 'text', { base: () => committed(shipped) }, { base: 'main' });
          expect(code).toBe(1);
        },
      ),
      {
        numRuns: 40,
        examples: [
          // A zone that is none, a translation that is no YAML beside an edition that is, and a date of the last entry.
          [...within('privacy/editions/3.yaml', 'rinburg'), ''],
          [...within('privacy/editions/3.en.yaml', ' "'), '\n'],
          [...within('privacy/editions/2.en.yaml', ': '), ''],
          [...within('payment/record.yaml', '5-03-01'), '0'],
        ],
      },
    );
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

/** The record is known by its entries, not by its bytes; editions by their bytes. */
function isOnlyLayout(path: string, before: string, after: string): boolean {
  const entries = (text: string): string => text.replace(/^#.*$/gm, '').replace(/\s+/g, ' ').trim();
  return path.endsWith('record.yaml') && entries(before) === entries(after);
}
