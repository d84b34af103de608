/** The folder `valid/`, and the ways to break it that `broken/` lists, each with what is to be found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Files } from '../../src/read/types.ts';
import { filesOf } from '../read/files.ts';

/** What happens to one file; several at once happen in this order. */
interface Change {
  readonly content?: string;
  readonly base64?: string;
  readonly repeat?: { readonly text: string; readonly times: number };
  /** Text that the file holds exactly once. */
  readonly replace?: string;
  readonly with?: string;
  readonly prepend?: string;
  readonly lineEnds?: string;
  readonly delete?: boolean;
  /** The system's error on reading. */
  readonly error?: string;
}

/** One way to break the folder. */
export interface Fixture {
  readonly name: string;
  /** What a person did. */
  readonly says: string;
  readonly change: Readonly<Record<string, Change>>;
  /** `CODE FILE:LINE:COLUMN`, in the order of files and lines. */
  readonly expected: readonly string[];
}

const here = import.meta.dirname;

/** The sound folder's files by path. */
export function validFiles(): Record<string, string> {
  const folder = join(here, 'valid');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:yaml|json)$/.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** All ways to break it. */
export function fixtures(): Fixture[] {
  const folder = join(here, 'broken');
  return readdirSync(folder)
    .sort()
    .map(
      (file) => ({ name: file.replace('.yaml', ''), ...parse(readFileSync(join(folder, file), 'utf8')) }) as Fixture,
    );
}

/** The folder after its changes. */
export function brokenFiles({ name, change }: Fixture): Files {
  const files: Record<string, string | Uint8Array | (() => never)> = validFiles();
  for (const [path, how] of Object.entries(change)) {
    if (how.delete === true) delete files[path];
    else files[path] = how.error === undefined ? changed(name, String(files[path] ?? ''), how) : failing(how.error);
  }
  return filesOf(files);
}

function changed(name: string, text: string, how: Change): string | Uint8Array {
  if (how.base64 !== undefined) return Buffer.from(how.base64, 'base64');
  if (how.repeat !== undefined) return how.repeat.text.repeat(how.repeat.times);
  let result = how.content ?? text;
  if (how.replace !== undefined) {
    if (result.split(how.replace).length !== 2) throw new Error(`${name}: ${how.replace} is not there exactly once`);
    result = result.replace(how.replace, () => how.with ?? '');
  }
  result = (how.prepend ?? '') + result;
  return how.lineEnds === undefined ? result : result.replaceAll('\n', how.lineEnds);
}

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}
