/**
 * Freezes the shipped editions anew, by the commands that froze them first. While the forms of frozen files change, each
 * change of them is followed by `node scripts/refreeze.mjs`; nothing has been published, so no digest is broken by it.
 * What an edition was written as, where the working text has gone on since, lies under `refreeze/`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runProgram } from './run.mjs';

const steps = [
  ['06:10', 'privacy', ['import', '--effective', '2025-03-01'], 'privacy-1'],
  ['06:11', 'privacy', ['import', '--effective', '2025-09-01'], 'privacy-2'],
  ['06:12', 'payment', ['import', '--effective', '2025-03-01']],
  ['06:13', 'terms', ['import', '--effective', '2025-03-01']],
  ['06:20', 'privacy', ['announce', '--effective', '2027-01-12'], 'privacy-3'],
];

const frozen = (policy) => [join(policy, 'editions'), join(policy, 'record.yaml')];
const shipped = join(root, 'policies');
const top = mkdtempSync(join(tmpdir(), 'gazette-refreeze-'));
try {
  const policies = join(top, 'policies');
  const names = [...new Set(steps.map(([, policy]) => policy))];
  const isWritten = (path) => !names.flatMap(frozen).some((name) => path.startsWith(join(shipped, name)));
  for (const [time, policy, [command, ...options], written] of steps) {
    cpSync(shipped, policies, { recursive: true, filter: isWritten });
    if (written) cpSync(join(root, 'scripts/refreeze', written), join(policies, policy), { recursive: true });
    const now = `2026-11-23T${time}:00+05:00`;
    const args = [command, policy, ...options, '--policies', policies, '--now', now];
    if ((await runProgram('bin/gazette.mjs', args)) !== 0) throw new Error(`${command} ${policy} was refused.`);
  }
  for (const path of names.flatMap(frozen)) {
    rmSync(join(shipped, path), { recursive: true, force: true });
    cpSync(join(policies, path), join(shipped, path), { recursive: true });
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(top, { recursive: true, force: true });
}
