import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../../src/commands/context.ts';
import { kinds } from '../../../src/commands/kinds.ts';
import { contextOf } from '../check/run.ts';

const vehicles = readFileSync(join(import.meta.dirname, '../../validate/kinds/vehicles.yaml'), 'utf8');

async function run(table: boolean, more: Partial<Context> = {}, kind = vehicles) {
  const printed = { out: '', err: '' };
  const context = contextOf(
    { 'kinds/vehicles.yaml': kind },
    { ...more, out: (text) => (printed.out += text), err: (text) => (printed.err += text) },
  );
  return { code: await kinds.run(context, [], { table }), ...printed };
}

test.each(['ru', 'en'] as const)(
  'every weight with its reason is written out for a lawyer to read (%s)',
  async (language) => {
    const { code, out } = await run(true, { language, format: 'markdown' });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`expected.${language}.md`);
  },
);

test('nothing lighter than material lacks its reason', async () => {
  const { out } = await run(true, { format: 'json' });
  const { kinds: all } = JSON.parse(out) as {
    readonly kinds: readonly { readonly events: readonly { readonly materiality: string; readonly why?: string }[] }[];
  };
  const lighter = all.flatMap(({ events }) => events).filter(({ materiality }) => materiality !== 'material');
  expect(lighter.length).toBeGreaterThan(40);
  expect(lighter.filter(({ why }) => why === undefined)).toEqual([]);
});

test('a terminal gets the same in lines that fit', async () => {
  const { out } = await run(true, { language: 'en', width: 60 });
  expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
  expect(out).toContain('— Price a day (people’s duty): less: clarification.');
});

test('without the table each kind has a line, the company’s own among them', async () => {
  const { out } = await run(false, { language: 'en' });
  expect(out).toContain('vehicles — Vehicle · fields: 9 · the company’s own kind\n');
  expect(out).toContain('deadlines — Deadline · fields: 3\n');
  const { out: json } = await run(false, { format: 'json' });
  expect(JSON.parse(json).kinds.at(-2)).toEqual({
    ...{ id: 'visits', label: 'Сведения веб-аналитики', caption: 'Сведения, которые собирает веб-аналитика' },
    ...{ fields: 1, own: false },
  });
});

test('what is wrong with a kind is told beside the others', async () => {
  const { code, out, err } = await run(true, { language: 'en' }, vehicles.replace('type: number', 'type: numbr'));
  expect(code).toBe(1);
  expect(err).toContain('policies/kinds/vehicles.yaml:52:11');
  expect(out).toContain('(deadlines)');
  expect(out).not.toContain('(vehicles');
});
