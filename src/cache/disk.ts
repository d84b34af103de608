import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../digest.ts';
import { isMissing } from '../disk.ts';
import type { Cache } from './cache.ts';
import { joined, packed, parted, unpacked } from './written.ts';

/** Answers of one kind that lie in one file, as they are written there. */
interface Shelf {
  readonly texts: Map<string, string>;
  /** What this process put there or asked for. */
  readonly used: Set<string>;
  grown: boolean;
}

type Encoding = 'utf8' | 'utf16le';

/** Pages are read from shelves by the thousand: this is how they lie in memory, and takes a tenth of decoding UTF-8. */
const ON_SHELVES = 'utf16le';

/** How many shelves stay open: as many as pages that are made at the same time ask for. */
const MOST = 16;

/** How many answers stay on a shelf of which whoever saves it made no use: other folders' and earlier days'. */
const MOST_UNUSED = 100;

/**
 * A cache of one file per answer or shelf under `folder/FINGERPRINT/`; a folder that cannot be written only costs time.
 * Several processes may fill it at once.
 */
export function diskCache(folder: string, print: string): Cache {
  const shelves = new Map<string, Shelf>();
  return {
    get(kind, key, shelf) {
      const path = placeOf(kind, shelf === undefined ? key : sha256(shelf));
      const text = shelf === undefined ? read(path, 'utf8') : taken(shelfAt(path), key);
      return text === undefined ? undefined : (answerIn(text) as never);
    },
    set(kind, key, value, shelf) {
      if (shelf === undefined) return write(placeOf(kind, key), packed(value), 'utf8');
      const on = shelfAt(placeOf(kind, sha256(shelf)));
      on.texts.set(key, packed(value));
      on.used.add(key);
      on.grown = true;
    },
    save() {
      for (const [path, shelf] of shelves) save(path, shelf);
    },
  };

  function placeOf(kind: string, key: string): string {
    const name = key.replace(/^sha256:/, '');
    return join(folder, print.slice(0, 16), kind, name.slice(0, 2), name.slice(2));
  }

  function shelfAt(path: string): Shelf {
    const shelf = shelves.get(path) ?? { texts: textsOn(path), used: new Set(), grown: false };
    shelves.delete(path);
    shelves.set(path, shelf);
    const [oldest] = shelves;
    if (shelves.size > MOST && oldest !== undefined) {
      save(...oldest);
      shelves.delete(oldest[0]);
    }
    return shelf;
  }
}

function taken({ texts, used }: Shelf, key: string): string | undefined {
  const text = texts.get(key);
  if (text !== undefined) used.add(key);
  return text;
}

/** Writes a shelf together with what others put on it meanwhile. */
function save(path: string, shelf: Shelf): void {
  if (!shelf.grown) return;
  const { texts, used } = shelf;
  const unused = [...textsOn(path)].filter(([key]) => !used.has(key)).slice(-MOST_UNUSED);
  const own = [...texts].filter(([key]) => used.has(key));
  write(path, joined(null, [...unused, ...own]), ON_SHELVES);
  shelf.grown = false;
}

function read(path: string, encoding: Encoding): string | undefined {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

function textsOn(path: string): Map<string, string> {
  const text = read(path, ON_SHELVES);
  try {
    return new Map(text === undefined ? [] : parted(text)[1]);
  } catch {
    return new Map();
  }
}

function answerIn(text: string): unknown {
  try {
    return unpacked(text);
  } catch {
    return undefined;
  }
}

/** Whoever reads meanwhile finds the file as it was or as it becomes. On a full disk an answer is just not remembered. */
function write(path: string, text: string, encoding: Encoding): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    try {
      writeFileSync(draft, text, encoding);
    } catch (error) {
      if (!isMissing(error)) throw error;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, text, encoding);
    }
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
