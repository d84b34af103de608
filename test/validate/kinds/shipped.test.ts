import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/disk.ts';
import { createReport } from '../../../src/findings.ts';
import { readYaml } from '../../../src/read/yaml.ts';
import { withKindsOf } from '../../../src/validate/kinds/check.ts';
import { kindsOf } from '../../../src/validate/kinds/kinds.ts';
import { schemas } from '../schemas.ts';

const folder = join(import.meta.dirname, '../../../schema');
const files = diskFiles(folder);
const names = readdirSync(join(folder, 'kinds')).map((name) => `kinds/${name}`);
const unshipped = { ...schemas, kinds: kindsOf(new Map()) };

test.each([...names, 'publisher.yaml'])('%s is a table like any company’s own', (path) => {
  const { report, findings } = createReport();
  const source = readYaml(files, path, report);
  const name = path === 'publisher.yaml' ? 'operator.yaml' : path.slice('kinds/'.length);
  const { kinds } = withKindsOf(new Map([[name, source]]), unshipped, report);
  expect(findings).toEqual([]);
  expect(kinds.get(name.replace('.yaml', ''))).toBeDefined();
});

test('every file is a kind', () => {
  expect(names).toEqual(schemas.kinds.ids.map((id) => `kinds/${id}.yaml`));
});

/** What gives the company more, or people less, whoever may think it harmless. */
describe('is never lighter than material:', () => {
  const given: Readonly<Record<string, readonly string[]>> = {
    added: ['categories', 'deadlines', 'disclosures', 'grounds', 'limits', 'prohibitions', 'purposes', 'recipients'],
    removed: ['announcements', 'cards', 'channels', 'deadlines', 'grounds', 'limits', 'methods', 'prohibitions'],
  };
  const more = {
    added: ['retention', 'sources', 'telemetry', 'terms', 'visits', 'channels'],
    removed: ['retention', 'rights', 'safeguards', 'terms'],
  };
  test.each(['added', 'removed'] as const)('%s', (event) => {
    for (const id of [...(given[event] ?? []), ...more[event]])
      expect([id, schemas.kinds.get(id)?.table.events[event]?.materiality]).toEqual([id, 'material']);
  });

  test('another wording of a field', () => {
    for (const id of schemas.kinds.ids) {
      const fields = schemas.kinds.get(id)?.table.fields ?? {};
      for (const [name, { events }] of Object.entries(fields))
        expect([id, name, events?.['changed']?.materiality]).toEqual([id, name, 'material']);
    }
  });
});
