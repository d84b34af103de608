import type { GitTrouble } from '../git.ts';

/** The finding that says why a base cannot be had. */
export const untold = {
  'no-git': 'base-no-git',
  'no-repository': 'base-no-repository',
  'not-trusted': 'base-not-trusted',
  'unknown-ref': 'base-unknown-ref',
} as const satisfies Record<GitTrouble, string>;
