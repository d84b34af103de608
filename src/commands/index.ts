import type { Command } from './context.ts';

/** Every command by its name, loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
};
