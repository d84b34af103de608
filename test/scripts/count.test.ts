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

  test('runs the tests under CI', () => {
    const { status, lines } = run('echo "$CI $*"; echo "12 passed, 0 failed"');
    expect({ status, lines }).toEqual({ status: 0, lines: ['true test', '12 passed, 0 failed'] });
  });

  test('ends with the count whatever npm adds', () => {
    const { status, lines } = run('echo "12 passed, 3 failed"; echo "npm error" >&2; exit 1');
    expect(status).toBe(1);
    expect(lines).toEqual(['12 passed, 3 failed', 'npm error', '12 passed, 3 failed']);
  });

  test('ends with one failure where nothing was counted', () => {
    expect(run('exit 9')).toMatchObject({ status: 9, lines: ['0 passed, 1 failed'] });
    expect(run('true')).toMatchObject({ status: 1, lines: ['0 passed, 1 failed'] });
  });
});
