import { check } from './check.ts';
import type { Command } from './context.ts';
import { diff } from './diff.ts';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = { check, diff };
