import type { FrozenEdition, FrozenTranslation } from '../acts/frozen.ts';
import { noticeOf, thaw } from '../acts/thaw.ts';
import { isZone } from '../calendar/zone.ts';
import { sha256 } from '../digest.ts';
import type { Digest, EditionSource } from '../model.ts';
import { readPlain } from '../read/plain.ts';
import type { Files } from '../read/types.ts';
import type { EditionHead } from '../record/history.ts';
import { listed } from './listed.ts';

/** The frozen files of one edition, by name: the authoritative text first, then its translations. */
export function filesOfEdition(files: Files, policy: string, number: number): string[] {
  const mine = new RegExp(`^${number}(\\.[a-z]{2,3})?\\.yaml$`);
  const names = listed(files, `${policy}/editions`).filter(({ name, folder }) => !folder && mine.test(name));
  return names.map(({ name }) => name).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** The editions that were read last, by the digests of their files: one is mostly asked for several times in a row. */
const recent = new Map<string, EditionSource>();
const most = 60;

/** Keeps an edition that was read, by the digests of its files in the order of `filesOfEdition`. */
export function rememberEdition(digests: readonly Digest[], source: EditionSource): void {
  if (recent.size >= most) recent.delete(recent.keys().next().value ?? '');
  recent.set(digests.join(' '), source);
}

/** Reads a frozen edition that was found sound. */
export async function readEdition(files: Files, policy: string, number: number): Promise<EditionSource> {
  const texts = filesOfEdition(files, policy, number).map((name) => files.read(`${policy}/editions/${name}`));
  const digests = texts.map((bytes) => sha256(bytes));
  const known = recent.get(digests.join(' '));
  if (known !== undefined) return known;
  const [head, ...translations] = await Promise.all(texts.map((bytes) => parsed(new TextDecoder().decode(bytes))));
  const source = thaw(head as FrozenEdition, translations as FrozenTranslation[]);
  rememberEdition(digests, source);
  return source;
}

async function parsed(text: string): Promise<unknown> {
  const value = readPlain(text);
  if (value !== undefined) return value;
  const { parse } = await import('yaml');
  return parse(text, { version: '1.2', schema: 'core', maxAliasCount: 0 });
}

/** The notice terms of every frozen edition of a policy, found without reading the rest of the files. */
export function headsOf(files: Files, policy: string): Record<number, EditionHead> {
  const heads: Record<number, EditionHead> = {};
  for (const { name } of listed(files, `${policy}/editions`)) {
    const number = /^(\d+)\.yaml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const head = noticeOf(textOf(files, `${policy}/editions/${name}`));
    // Its days cannot be told by a zone that is none, which whoever checks the file says.
    if (head !== undefined && isZone(head.zone)) heads[Number(number)] = head;
  }
  return heads;
}

/** A file that cannot be read states nothing here; whoever checks it says so. */
function textOf(files: Files, path: string): string {
  try {
    return new TextDecoder().decode(files.read(path));
  } catch {
    return '';
  }
}
