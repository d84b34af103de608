import { createReport } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

/** Codes that are found in the working text of the sound folder where its policy `privacy` is called otherwise. */
export function foundInPolicyCalled(id: string): readonly string[] {
  return foundIn(id, (text) => text.replace('id: privacy', `id: ${id}`));
}

/** The same where its section `recipients` is. */
export function foundInSectionCalled(id: string): readonly string[] {
  return foundIn('privacy', (text) =>
    text.replace('- id: recipients\n        heading', `- id: ${id}\n        heading`),
  );
}

function foundIn(policy: string, edit: (text: string) => string): readonly string[] {
  const files = Object.entries(validFiles()).map(([path, text]) => [
    path.replace(/^privacy\//, `${policy}/`),
    path.startsWith('privacy/policy.') ? edit(text) : text,
  ]);
  const { report, findings } = createReport();
  validateFolder(readFolder(filesOf(Object.fromEntries(files)), report), schemas, report);
  return findings.filter(({ place }) => place.file === `${policy}/policy.yaml`).map(({ code }) => code);
}
