/** Bytes of a file as text, or findings that say why there is none. */
import type { Report } from '../findings.ts';
import { findForeign } from './characters.ts';
import { placesIn, startOf } from './place.ts';
import type { Files } from './types.ts';

/**
 * Largest files that are read, in bytes: a Russian policy of 50,000 words has about two thirds of a megabyte, and what is
 * frozen of it holds its labels and sentences too.
 */
const largest: Readonly<Record<Writer, number>> = { people: 1_000_000, machine: 2_000_000 };

/** A byte order mark, which some editors put before UTF-8. */
const mark = '\uFEFF';

/** Who writes a file: what people get wrong they mend, what Gazette wrote they bring back as it was. */
export type Writer = 'people' | 'machine';

/**
 * Reads a file as UTF-8 text without a byte order mark; offsets count from after it. A byte order mark and line ends of
 * Windows are reported, but what is wrong beside them can still be told.
 *
 * @returns undefined where it cannot be read or is no text, after reporting why
 */
export function readText(files: Files, path: string, report: Report, writer: Writer): string | undefined {
  const limit = largest[writer];
  const bytes = readBytes(files, path, report, limit);
  if (bytes === undefined) return undefined;
  const place = startOf(path);
  if (bytes.length > limit) {
    report('file-too-large', place, { file: path, limit: limit / 1000 });
    return undefined;
  }
  if (isWide(bytes)) {
    report('file-not-utf8', place, { file: path });
    return undefined;
  }
  if (bytes.includes(0)) {
    report('file-binary', place, { file: path });
    return undefined;
  }
  const text = decode(bytes, path, report);
  return text === undefined ? undefined : plain(text, path, report, writer);
}

function readBytes(files: Files, path: string, report: Report, limit: number): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const place = startOf(path);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') report('file-missing', place, { file: path });
    else if (reason === 'EISDIR') report('file-is-folder', place, { file: path });
    else if (reason === 'ERR_FS_FILE_TOO_LARGE') report('file-too-large', place, { file: path, limit: limit / 1000 });
    else report('file-unreadable', place, { file: path, reason });
    return undefined;
  }
}

/** UTF-16 announces itself by its byte order mark. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decode(bytes: Uint8Array, path: string, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    report('file-not-utf8', placesIn(path, text)(text.indexOf('\uFFFD')), { file: path });
    return undefined;
  }
}

function plain(whole: string, path: string, report: Report, writer: Writer): string | undefined {
  const marked = whole.startsWith(mark);
  const text = marked ? whole.slice(1) : whole;
  if (marked) report(writer === 'machine' ? 'frozen-bom' : 'file-bom', placesIn(path, text)(0), { file: path });
  const carriage = text.indexOf('\r\n');
  if (carriage !== -1) {
    report(writer === 'machine' ? 'frozen-crlf' : 'file-crlf', placesIn(path, text)(carriage), { file: path });
  }
  const foreign = findForeign(text, writer);
  if (foreign === undefined) return text;
  report(foreign.code, placesIn(path, text)(foreign.offset), { character: foreign.character });
  return undefined;
}
