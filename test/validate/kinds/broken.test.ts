/** Ways to break a kind of one's own: what is found, where, and what to do about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byPlace, createReport, type Finding, wording } from '../../../src/findings.ts';
import { readFolder } from '../../../src/read/folder.ts';
import { validateFolder } from '../../../src/validate/index.ts';
import { filesOf } from '../../read/files.ts';
import { validFiles } from '../fixtures.ts';
import { schemas } from '../schemas.ts';

interface Way {
  /** What a person did. */
  readonly says: string;
  /** What the kind is called, where not `vehicles`. */
  readonly name?: string;
  readonly content?: string;
  /** Text that the file holds exactly once. */
  readonly replace?: string;
  readonly with?: string;
  /** `CODE LINE:COLUMN`, in the order of lines. */
  readonly expected: readonly string[];
}

const sound = readFileSync(join(import.meta.dirname, 'vehicles.yaml'), 'utf8');
const ways = parse(readFileSync(join(import.meta.dirname, 'broken.yaml'), 'utf8')) as readonly Way[];

function broken({ says, content, replace, with: by = '' }: Way): string {
  if (replace === undefined) return content ?? sound;
  const parts = sound.split(replace);
  if (parts.length !== 2) throw new Error(`${says}: “${replace}” is not there exactly once`);
  return parts.join(by);
}

function findingsIn(name: string, text: string): Finding[] {
  const { report, findings } = createReport();
  validateFolder(readFolder(filesOf({ ...validFiles(), [`kinds/${name}.yaml`]: text }), report), schemas, report);
  return findings.sort(byPlace);
}

test('the sound kind is fine', () => {
  expect(findingsIn('vehicles', sound)).toEqual([]);
});

test('there are enough ways to break it', () => {
  expect(ways.length).toBeGreaterThan(30);
});

describe.each(ways)('$says', (way) => {
  const { name = 'vehicles', expected } = way;
  const findings = findingsIn(name, broken(way));

  test('is found where it is', () => {
    const found = findings.map(({ code, place: { file, line, column } }) => [file, `${code} ${line}:${column}`]);
    expect(found).toEqual(expected.map((line) => [`kinds/${name}.yaml`, line]));
    expect(found).not.toEqual([]);
  });

  test('is told in both languages with a remedy', () => {
    for (const finding of findings) {
      const [ru, en] = [wording(finding, 'ru'), wording(finding, 'en')];
      for (const { message, remedy } of [ru, en]) {
        expect(message).not.toMatch(/\{\w+[|:?]/);
        expect(remedy).not.toMatch(/\{\w+[|:?]/);
        expect(remedy).not.toBe('');
      }
      expect(ru.remedy).not.toBe(en.remedy);
      const { line, column, frame } = finding.place;
      if (frame === undefined) expect([line, column]).toEqual([1, 1]);
      else expect(frame).toMatch(new RegExp(`^> +${line} \\|.*\\n +\\| *\\^$`, 'm'));
    }
  });
});

test('the kind that the README shows is fine', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const [, shown = ''] = /policies\/kinds\/vehicles\.yaml.*?```yaml\n(.*?)```/s.exec(readme) ?? [];
  expect(shown).toContain('type: money');
  expect(findingsIn('vehicles', shown)).toEqual([]);
});
