/** What lawyers see in their editor: the schemas’ words beside the text, names to choose from, and slips underlined. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemas } from '../opened.ts';
import { SchemaFolder } from './schemas.ts';
import { type Position, Server } from './server.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const path = 'policies/privacy/policy.yaml';
const folder = new SchemaFolder(schemas);
const text = folder.asking(readFileSync(join(project, path), 'utf8'));
const server = new Server();

beforeAll(() => server.start());
afterAll(() => server.stop());
afterAll(() => folder.remove());

/** The place of a text that occurs in another, with the cursor within it. */
function within(whole: string, part: string, offset = 1): Position {
  const before = whole.slice(0, whole.indexOf(part) + offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function hover(part: string): Promise<string> {
  const found = (await server.at(path, within(text, part, part.length - 1), 'hover')) as {
    readonly contents: { readonly value: string };
  } | null;
  return found?.contents.value ?? '';
}

test('what legal writes of the shipped policies is fine', async () => {
  const files = readdirSync(join(project, 'policies'), { recursive: true, encoding: 'utf8' })
    .map((name) => `policies/${name.replaceAll('\\', '/')}`)
    .filter((name) => /(?:policy|publisher)(?:\.en)?\.yaml$/.test(name));
  for (const file of files) {
    const whole = readFileSync(join(project, file), 'utf8');
    expect(whole.split('\n', 1)[0], file).toMatch(/^# yaml-language-server: \$schema=/);
    expect(await server.open(file, folder.asking(whole)), file).toEqual([]);
  }
});

describe('hovering over a name tells in both languages what it is for', () => {
  test.each(['\nsummary', '\nfacts', '  recipients', '      role', '      within', '\nsections', '    heading'])(
    '%s',
    async (part) => {
      const told = await hover(part);
      expect(told).toMatch(/\p{Script=Cyrillic}/u);
      expect(told).toMatch(/[A-Z][a-z]+/);
    },
  );
});

describe('completion', () => {
  const head = folder.asking('# yaml-language-server: $schema=../../schema/policy.json\n');

  async function labels(start: string): Promise<string[]> {
    const file = `policies/privacy/policy-${start.length}.yaml`;
    const whole = head + start;
    await server.open(file, whole);
    const found = (await server.at(file, within(whole, start, start.length), 'completion')) as {
      readonly items: readonly { readonly label: string }[];
    };
    return found.items.map(({ label }) => label);
  }

  test('offers the fields of a policy', async () => {
    expect(await labels('id: privacy\n')).toEqual(expect.arrayContaining(['title', 'summary', 'facts', 'sections']));
  });

  test('offers the kinds of facts', async () => {
    expect(await labels('facts:\n  ')).toEqual(expect.arrayContaining(['deadlines', 'recipients', 'retention']));
  });

  test('offers the words that a field may have', async () => {
    const start = 'facts:\n  recipients:\n    - id: bank\n      name: Банк\n      kind: ';
    expect(await labels(start)).toEqual(expect.arrayContaining(['bank', 'partner', 'provider']));
  });
});

test('slips are underlined where they are', async () => {
  const broken = text
    .replace('summary:', 'sumary:')
    .replace('within: 10 working days', 'within: ten days')
    .replace('kind: affiliate', 'kind: friend');
  const found = await server.open('policies/privacy/policy-broken.yaml', broken);
  const lines = found.map(({ range }) => range.start.line);
  expect(lines).toContain(within(broken, 'sumary').line);
  expect(lines).toContain(within(broken, 'ten days').line);
  expect(lines).toContain(within(broken, 'friend').line);
});

test('the editors’ recommendations name the extension that speaks to this server', () => {
  const { recommendations } = JSON.parse(readFileSync(join(project, '.vscode/extensions.json'), 'utf8'));
  expect(recommendations).toContain('redhat.vscode-yaml');
});
