import { expect, test } from 'vitest';
import { createReport, wording } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

function told(about: string): string[] {
  const files = validFiles();
  const path = 'privacy/changes/answer.yaml';
  files[path] = (files[path] ?? '').replace('section:requests', about);
  const { report, findings } = createReport();
  validateFolder(readFolder(filesOf(files), report), schemas, report);
  return findings.map((finding) => wording(finding, 'en').message);
}

test.each([
  ['requests', ' Perhaps “section:requests” was meant.'],
  ['recipients', ' Perhaps “section:recipients” was meant.'],
  ['deletion', ' Perhaps “deadlines.deletion” was meant.'],
  ['nowhere', ''],
])('%s as what a change is about', (about, guess) => {
  expect(told(about)).toEqual([
    `The change speaks of “${about}”, which is neither in the text nor in earlier versions.${guess}`,
  ]);
});
