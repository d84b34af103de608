import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/test/count.mjs';

describe('counts', () => {
  const report = (numPassedTests: number, numFailedTests: number, testResults: unknown[] = []) =>
    JSON.stringify({ numPassedTests, numFailedTests, testResults });

  test('tests that passed and failed', () => {
    expect(countTests(report(3, 0), 0)).toEqual({ passed: 3, failed: 0 });
    expect(countTests(report(3, 2), 1)).toEqual({ passed: 3, failed: 2 });
  });

  test('a file that does not load', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countTests(report(3, 1, [broken, failing]), 1)).toEqual({ passed: 3, failed: 2 });
  });

  test('a run that broke down as one failure', () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countTests('{"numPass', 1)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
    expect(countTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('.ci/run', () => {
  /** Runs it with an npm that only says what it is told to. */
  function run(npm: string) {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-ci-'));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${npm}\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const { status, stdout } = spawnSync('bash', [fileURLToPath(new URL('../../.ci/run', import.meta.url))], {
      encoding: 'utf8',
      env: { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) },
    });
    rmSync(folder, { recursive: true });
    return { status, lines: stdout.trimEnd().split('\n') };
  }

  test('runs all tests under CI, and adds up', () => {
    const { status, lines } = run('echo "$CI $*"; echo "12 passed, 0 failed"');
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith('true'))).toEqual(['true run test', 'true run test:system']);
    expect(lines.at(-1)).toBe('24 passed, 0 failed');
  });

  test('fails where either fails, whatever npm adds', () => {
    for (const failing of ['test', 'test:system']) {
      const { status, lines } = run(
        `[ "$2" = ${failing} ] || { echo "12 passed, 0 failed"; exit 0; }; echo "5 passed, 3 failed"; echo "npm error" >&2; exit 1`,
      );
      expect([failing, status, lines.at(-1)]).toEqual([failing, 1, '17 passed, 3 failed']);
    }
  });

  test('counts a run that broke down as a failure', () => {
    expect(run('[ "$2" = test ] && exit 9; echo "3 passed, 0 failed"')).toMatchObject({
      status: 1,
      lines: ['3 passed, 0 failed', '3 passed, 1 failed'],
    });
    expect(run('true')).toMatchObject({ status: 1, lines: ['0 passed, 2 failed'] });
    expect(run('echo "3 passed, 0 failed"; exit 1')).toMatchObject({ status: 1 });
  });
});
