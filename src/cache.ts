/**
 * What was computed once and need not be again. Every answer is keyed by all that it was made from, so a cache may be
 * shared, half-written or deleted at any time: the worst that follows is work.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './digest.ts';
import { isMissing } from './disk.ts';
import type { Files } from './vocabulary.ts';

/** A store of JSON values by kind and key. */
export interface Cache {
  get<Value>(kind: string, key: string): Value | undefined;
  set(kind: string, key: string, value: unknown): void;
}

/** A cache that remembers nothing. */
export const noCache: Cache = { get: () => undefined, set: () => {} };

/** Everything whose change can change what a text compiles to or is found to be. */
const makers = ['package-lock.json', 'schema', 'src'];

/** Digest of the code, schemas and lockfile that the cached answers depend on. */
export function fingerprint(project: Files): string {
  const parts: string[] = [];
  const visit = (path: string): void => {
    for (const { name, folder } of project.list(path)) {
      if (folder) visit(`${path}/${name}`);
      else parts.push(`${path}/${name}`, sha256(project.read(`${path}/${name}`)));
    }
  };
  for (const maker of makers) {
    if (maker.includes('.')) {
      try {
        parts.push(maker, sha256(project.read(maker)));
      } catch {
        parts.push(maker, 'absent');
      }
    } else visit(maker);
  }
  return sha256(parts.join('\n')).slice('sha256:'.length);
}

/** A cache of one file per answer under `folder/FINGERPRINT/`; a folder that cannot be written only costs time. */
export function diskCache(folder: string, print: string): Cache {
  const place = (kind: string, key: string): string => {
    const name = key.replace(/^sha256:/, '');
    return join(folder, print.slice(0, 16), kind, name.slice(0, 2), name.slice(2));
  };
  return {
    get(kind, key) {
      try {
        return unpacked(readFileSync(place(kind, key), 'utf8')) as never;
      } catch {
        return undefined;
      }
    },
    set(kind, key, value) {
      try {
        writeInto(place(kind, key), packed(value));
      } catch {
        // A read-only or full disk: the answer stands without being remembered.
      }
    },
  };
}

/** Pages and files are long texts, which cost more to escape than to write. */
const LONG = 2000;

/** Long texts of an answer by name, and how long they are; one that is the whole answer has no name. */
type Lengths = readonly (readonly [name: string, length: number])[];

/** An answer as a line of JSON, then its long texts as they are. */
function packed(value: unknown): string {
  const fields = isRecord(value) && !('' in value) ? value : { '': value };
  const long = Object.entries(fields).filter((field): field is [string, string] => isLong(field[1]));
  const rest = Object.fromEntries(Object.entries(fields).filter(([, field]) => !isLong(field)));
  const lengths: Lengths = long.map(([name, text]) => [name, text.length]);
  return [JSON.stringify([rest, lengths]), '\n', ...long.map(([, text]) => text)].join('');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONG && value.isWellFormed();
}

/** The answer that was written. */
function unpacked(text: string): unknown {
  const end = text.indexOf('\n');
  const [rest, lengths] = JSON.parse(text.slice(0, end)) as [Record<string, unknown>, Lengths];
  let from = end + 1;
  const long = lengths.map(([name, length]) => {
    from += length;
    return [name, text.slice(from - length, from)] as const;
  });
  if (from !== text.length) throw new RangeError('The file was not written to its end.');
  const fields = long.length === 0 ? rest : { ...rest, ...Object.fromEntries(long) };
  return '' in fields ? fields[''] : fields;
}

/** A file that is being written reads as no answer, so that nothing need be renamed. */
function writeInto(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A cache whose answers are kept together as one answer of another. */
export interface Pack extends Cache {
  /** Keeps what is new. */
  save(): void;
}

/** Opens the small answers that are asked for together, so that they cost one file and not one each. */
export function openPack(cache: Cache, kind: string, key: string): Pack {
  const answers = new Map(Object.entries(cache.get<Record<string, unknown>>(kind, key) ?? {}));
  let grown = false;
  return {
    get: <Value>(of: string, name: string) => answers.get(`${of} ${name}`) as Value | undefined,
    set(of, name, value) {
      answers.set(`${of} ${name}`, value);
      grown = true;
    },
    save() {
      if (grown) cache.set(kind, key, Object.fromEntries(answers));
    },
  };
}
