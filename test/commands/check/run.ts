import { parseInstant } from '../../../src/calendar/instant.ts';
import { check } from '../../../src/commands/check.ts';
import type { Context, Format } from '../../../src/commands/context.ts';
import { createEditions } from '../../../src/editions/editions.ts';
import type { Committed } from '../../../src/git.ts';
import { schemas } from '../../opened.ts';
import { filesOf } from '../../read/files.ts';
import type { Folder } from './town.ts';

/** What a command was called with, and what it printed. */
export interface Called {
  readonly code: number;
  readonly out: string;
}

/** A folder as a commit would hand it over. */
export function committed(folder: Folder, name = 'base'): Committed {
  return { files: filesOf(folder), name, movedFrom: () => undefined };
}

/** What a command is handed in a test: a folder in memory, which it cannot write. */
export function contextOf(folder: Folder, more: Partial<Context> = {}): Context {
  return {
    ...{ files: filesOf(folder), schemas, folder: 'policies', now: parseInstant('2026-11-24T12:00:00+03:00') ?? 0 },
    ...{ language: 'ru', format: 'text', editions: createEditions(), colour: false, width: 100 },
    base: () => 'no-repository',
    at: () => 'no-repository',
    write: () => 'busy',
    out: () => {},
    err: () => {},
    ...more,
  };
}

/** Runs `check` on a folder in memory. */
export async function runCheck(
  folder: Folder,
  format: Format,
  more: Partial<Context> = {},
  options: Readonly<Record<string, string>> = {},
): Promise<Called> {
  let out = '';
  const context = contextOf(folder, { format, ...more, out: (text) => (out += text) });
  return { code: await check.run(context, [], options), out };
}
