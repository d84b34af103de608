import { expect, test } from 'vitest';
import { createReport } from '../../src/findings.ts';
import { readText, type Writer } from '../../src/read/text.ts';
import { filesOf } from './files.ts';

/** What is found of a file of so many bytes. */
function found(writer: Writer, bytes: number): string[] {
  const { report, findings } = createReport();
  readText(filesOf({ 'a.yaml': new Uint8Array(bytes).fill(0x61) }), 'a.yaml', report, writer);
  return findings.map(({ code, data }) => `${code} ${data?.['limit']}`);
}

test.each([
  ['people', 1_000_000, 'file-too-large 1000'],
  ['machine', 2_000_000, 'file-too-large 2000'],
] as const)('what %s wrote is read up to %i bytes', (writer, most, tooLarge) => {
  expect(found(writer, most)).toEqual([]);
  expect(found(writer, most + 1)).toEqual([tooLarge]);
});
