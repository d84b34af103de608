import { expect, test } from 'vitest';
import { createReport, wording } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

function remedyOf(within: string) {
  const files = validFiles();
  const path = 'privacy/policy.yaml';
  files[path] = (files[path] ?? '').replace('within: 30 days', `within: ${within}`);
  const { report, findings } = createReport();
  validateFolder(readFolder(filesOf(files), report), schemas, report);
  return findings.map((finding) => {
    const { message, remedy } = wording(finding, 'en');
    return `${message} ${remedy}`;
  });
}

test.each([
  ['5–30 working days', '“–” (U+2013)'],
  ['5\u00A0-\u00A030 days', 'is not written as periods are'],
  ['30\u00A0days', 'a non-breaking space (U+00A0)'],
  ['30\u2009days', 'a special space (U+2009)'],
  ['30 da\u00ADys', 'a character U+00AD that cannot be seen'],
  ['thirty\u00A0days', 'is not written as periods are'],
])('%j is told by what is wrong with it', (within, told) => {
  expect(remedyOf(within)).toEqual([expect.stringContaining(told)]);
});
