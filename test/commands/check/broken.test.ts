import { describe, expect, test } from 'vitest';
import { memory } from '../../memory.ts';
import { brokenFiles, fixtures, validFiles } from '../../validate/fixtures.ts';
import { committed, runCheck } from './run.ts';

// What is found does not depend on the format: it is looked for once.
const cache = memory();
const base = { base: () => committed(validFiles()), cache };
const formats = ['text', 'json', 'github', 'sarif', 'markdown'] as const;

describe('whatever a branch breaks, the check says so and does not break down', () => {
  test.each(fixtures())('$name', async (fixture) => {
    for (const format of formats) {
      const { code, out } = await runCheck(
        validFiles(),
        format,
        { ...base, files: brokenFiles(fixture) },
        { base: 'main' },
      );
      expect([0, 1]).toContain(code);
      expect(out).not.toBe('');
    }
  });
});

describe('whatever is broken on main, a branch that repairs it can be checked', () => {
  test.each(fixtures())('$name', async (fixture) => {
    const broken = { files: brokenFiles(fixture), name: fixture.name, movedFrom: () => undefined };
    const { code } = await runCheck(validFiles(), 'markdown', { base: () => broken, cache }, { base: 'main' });
    expect([0, 1]).toContain(code);
  });
});
