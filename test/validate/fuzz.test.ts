import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReport, wording } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

const valid = validFiles();
const pieces = [
  '\t',
  ' ',
  '  ',
  ':',
  ': ',
  ' #',
  '- ',
  '|',
  '>',
  '&a ',
  '*a',
  '!x ',
  '"',
  "'",
  '{{',
  '}}',
  '[',
  ']',
  '{',
  '}',
  '%',
  '\n',
  '---\n',
  '\r',
  '\0',
  'а',
  '0',
  '<<: ',
  '? ',
  '~',
];

const edit = fc.record({
  file: fc.constantFrom(...Object.keys(valid)),
  at: fc.nat(3000),
  cut: fc.integer({ min: 0, max: 40 }),
  add: fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 4 })
    .map((all) => all.join('')),
});

test('whatever is typed into a file gives findings with a place and words, never a throw', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const files = { ...valid };
      for (const { file, at, cut, add } of edits) {
        const text = files[file] ?? '';
        const start = at % (text.length + 1);
        files[file] = text.slice(0, start) + add + text.slice(start + cut);
      }
      const { report, findings } = createReport();
      const content = validateFolder(readFolder(filesOf(files), report), schemas, report);
      for (const finding of findings) {
        const { file, line, column } = finding.place;
        const lines = (files[file] ?? '').replace(/^\uFEFF/, '').split('\n');
        expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(wording(finding, 'ru').remedy).not.toBe('');
      }
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) expect(content.policies.every(({ draft }) => draft?.sound === true)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
