import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { default as Ajv } from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { brokenFiles, fixtures, validFiles } from '../../validate/fixtures.ts';
import { runCheck } from './run.ts';

// The schema that the SARIF project publishes, under the MIT licence; see the file beside it.
const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), 'utf8'));
const valid = new Ajv.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

test('the schema refuses what is no SARIF', () => {
  expect(valid({ version: '2.1.0' })).toBe(false);
  expect(valid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

test('SARIF keeps to its schema, whatever is wrong', async () => {
  for (const fixture of fixtures()) {
    for (const language of ['ru', 'en'] as const) {
      const { out } = await runCheck(validFiles(), 'sarif', { files: brokenFiles(fixture), language });
      expect(valid(JSON.parse(out)), `${fixture.name}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  }
});

test('a rule is told without values, a result with them', async () => {
  const fixture = fixtures().find(({ name }) => name === 'field-unknown');
  if (fixture === undefined) throw new Error('no such fixture');
  const { out } = await runCheck(validFiles(), 'sarif', {
    files: brokenFiles(fixture),
    folder: 'Мои политики',
    language: 'en',
  });
  const [run] = JSON.parse(out).runs;
  expect(run.tool.driver.rules[0].shortDescription.text).not.toMatch(/[{}]/);
  expect(run.results[0].message.text).not.toContain('…');
  const { artifactLocation } = run.results[0].locations[0].physicalLocation;
  expect(decodeURIComponent(artifactLocation.uri)).toBe('Мои политики/privacy/policy.yaml');
  expect(artifactLocation.uri).not.toMatch(/[^\x21-\x7e]/);
});
