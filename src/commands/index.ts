import type { Command } from './context.ts';

/** Every command by its name, loaded when it is called: the code of all takes 0.2 s longer to load than that of one. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  change: async () => (await import('./change.ts')).change,
  diff: async () => (await import('./diff.ts')).diff,
  status: async () => (await import('./status.ts')).status,
  kinds: async () => (await import('./kinds.ts')).kinds,
  announce: async () => (await import('./announce.ts')).announce,
  postpone: async () => (await import('./postpone.ts')).postpone,
  withdraw: async () => (await import('./withdraw.ts')).withdraw,
  correct: async () => (await import('./correct.ts')).correct,
  remark: async () => (await import('./remark.ts')).remark,
  retire: async () => (await import('./retire.ts')).retire,
  undo: async () => (await import('./undo.ts')).undo,
  import: async () => (await import('./import.ts')).importHistory,
};
