import { parseInstant } from '../../calendar/instant.ts';
import type { Finding, Report } from '../../findings.ts';
import { retell } from '../../findings.ts';
import { nearest } from '../../validate/nearest.ts';
import { obstacles } from './obstacles.ts';
import type { Call } from './plan.ts';
import { type Ledger, placeOf, type Scene } from './scene.ts';

/** The policy that a command names, ready to be acted on; nothing where it is not, which is reported. */
export function chosen(
  scene: Scene,
  { words: [policy = ''] }: Call,
  freezes: boolean,
  report: Report,
  tolerated: (finding: Finding) => boolean = () => false,
): Ledger | undefined {
  const ledger = known(scene, policy, report);
  return ledger && isReady(scene, ledger, freezes, report, tolerated) ? ledger : undefined;
}

/** The policy of a name; nothing where there is none, which is reported. */
export function known({ policies }: Scene, policy: string, report: Report): Ledger | undefined {
  const ledger = policies.find(({ id }) => id === policy);
  if (ledger !== undefined) return ledger;
  const guess = nearest(
    policy,
    policies.map(({ id }) => id),
  );
  report('act-policy-unknown', { file: '', line: 1, column: 1 }, { policy, guess });
  return undefined;
}

/** Whether a policy can be acted on now: its files are in order, and its record has no entry of the same second. */
export function isReady(
  scene: Scene,
  ledger: Ledger,
  freezes: boolean,
  report: Report,
  tolerated: (finding: Finding) => boolean = () => false,
): boolean {
  const inTheWay = obstacles(scene.findings, ledger, freezes).filter((finding) => !tolerated(finding));
  for (const finding of inTheWay) retell(finding, report);
  const last = ledger.entries.at(-1);
  const same = last !== undefined && parseInstant(last.at) === scene.at;
  if (same) report('act-same-second', placeOf(ledger), { at: last.at });
  return inTheWay.length === 0 && !same;
}

/**
 * Whether readers can be told of the policy that takes another's place: of its title, which its editions state. What is
 * in the way is reported.
 */
export function isTellable(scene: Scene, successor: string | undefined, report: Report): boolean {
  const inTheWay = successor === undefined ? [] : obstacles(scene.findings, { id: successor }, false);
  for (const finding of inTheWay) retell(finding, report);
  return inTheWay.length === 0;
}
