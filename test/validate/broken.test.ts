import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import { byPlace, createReport, wording } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import type { Files } from '../../src/read/types.ts';
import { parseEdition, validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { brokenFiles, fixtures, validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

function findingsOf(files: Files): Finding[] {
  const { report, findings } = createReport();
  for (const { id, editions } of validateFolder(readFolder(files, report), schemas, report).policies) {
    for (const edition of editions) parseEdition(edition, id, schemas, report);
  }
  return findings.sort(byPlace);
}

test('nothing is found in the sound folder', () => {
  expect(findingsOf(filesOf(validFiles()))).toEqual([]);
});

test('there are enough ways to break it', () => {
  expect(fixtures().length).toBeGreaterThan(45);
});

describe.each(fixtures())('$name: $says', (fixture) => {
  const findings = findingsOf(brokenFiles(fixture));

  test('is found where it is', () => {
    const found = findings.map(({ code, place: { file, line, column } }) => `${code} ${file}:${line}:${column}`);
    expect(found).toEqual(fixture.expected);
    expect(found).not.toEqual([]);
  });

  test('is told in both languages with its values, and shown in the source', () => {
    for (const finding of findings) {
      for (const language of ['ru', 'en'] as const) {
        const { message, remedy } = wording(finding, language);
        expect(message).not.toMatch(/(?<!\{)\{\w+[|:?}]/);
        expect(remedy).not.toMatch(/(?<!\{)\{\w+[|:?}]|ФАЙЛ|FILE/);
      }
      const { line, column, frame } = finding.place;
      if (frame === undefined) expect([line, column]).toEqual([1, 1]);
      else expect(frame).toMatch(new RegExp(`^> +${line} \\|.*\\n +\\| *\\^$`, 'm'));
    }
  });
});
