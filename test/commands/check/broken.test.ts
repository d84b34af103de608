import { describe, expect, test } from 'vitest';
import { createEditions } from '../../../src/editions/editions.ts';
import { brokenFiles, fixtures, validFiles } from '../../validate/fixtures.ts';
import { committed, runCheck } from './run.ts';

const editions = createEditions();
const base = { base: () => committed(validFiles()), editions };
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
    const { code } = await runCheck(validFiles(), 'markdown', { base: () => broken, editions }, { base: 'main' });
    expect([0, 1]).toContain(code);
  });
});
