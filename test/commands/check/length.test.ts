import { beforeAll, describe, expect, test } from 'vitest';
import { committed, runCheck } from './run.ts';
import { type Folder, town } from './town.ts';

/** What GitHub takes. */
const longest = 65_536;

let main: Folder;

beforeAll(() => {
  main = town();
});

/** The town with a long text in one policy. */
function withText(text: string): Folder {
  const path = 'terms/policy.yaml';
  const grown = (main[path] ?? '').replace('Отменить запись можно в любое время до приёма.', text);
  return { ...main, [path]: grown };
}

async function comment(branch: Folder, base: Folder): Promise<string> {
  return (await runCheck(branch, 'markdown', { base: () => committed(base) }, { base: 'main' })).out;
}

test('a long redline is folded', async () => {
  const text = Array.from({ length: 40 }, (_, index) => `Условие ${index} действует для всех.`).join('\n\n      ');
  const out = await comment(withText(text), main);
  expect(out).toMatch(/^<details><summary>/m);
  expect(out.length).toBeLessThan(longest);
});

test('a redline that is too long is left out, and that is said', async () => {
  const text = Array.from({ length: 2_000 }, (_, index) => `Условие ${index} действует для всех.`).join('\n\n      ');
  const out = await comment(withText(text), main);
  expect(out.length).toBeLessThan(longest);
  expect(out).not.toContain('<details');
  expect(out).toContain('gazette check --base');
  expect(out).toContain('существенное изменение');
});

test('so many policies that not even their names fit', async () => {
  const policy = main['terms/policy.yaml'] ?? '';
  const translation = main['terms/policy.en.yaml'] ?? '';
  const many = Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => `rules-${index}`).flatMap((id) => [
      [`${id}/policy.yaml`, policy.replace('id: terms', `id: ${id}`)],
      [`${id}/policy.en.yaml`, translation],
    ]),
  );
  const out = await comment({ ...main, ...many }, main);
  expect(out.length).toBeLessThan(longest);
  expect(out.startsWith('<!-- gazette -->\n\n## ')).toBe(true);
  expect(out).toContain('gazette check --base');
});

describe('a redline is shown open, or folded, or left out', () => {
  const drawing = (out: string): string => /<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(out)?.[1] ?? '';
  const commentOn = (length: number): Promise<string> =>
    comment(withText(`Отменить можно всё. ${'я'.repeat(length)}.`), main);

  test('open up to fifteen hundred characters', async () => {
    const around = drawing(await commentOn(100)).length - 100;
    const [open, folded] = [await commentOn(1500 - around), await commentOn(1501 - around)];
    expect([drawing(open).length, drawing(folded).length]).toEqual([1500, 1501]);
    expect(open).toContain('<details open>');
    expect(folded).toContain('<details>');
  });

  test('with all else in sixty thousand, of which two hundred are kept for what is said of those left out', async () => {
    const around = (await commentOn(20_000)).length - 20_000;
    const [shown, left] = [await commentOn(59_800 - around), await commentOn(59_801 - around)];
    expect(shown).toHaveLength(59_800);
    expect(drawing(shown)).not.toBe('');
    expect(drawing(left)).toBe('');
  });
});
