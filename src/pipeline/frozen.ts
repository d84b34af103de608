import type { FrozenEdition, FrozenTranslation } from '../announce/frozen.ts';
import { noticeOf, thaw } from '../announce/thaw.ts';
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import { readPlain } from '../read/plain.ts';
import type { EditionHead } from '../resolve/history.ts';
import type { EditionSource, Files } from '../vocabulary.ts';
import { listed } from './listed.ts';

/** The frozen files of one edition, by name: the authoritative text first, then its translations. */
export function filesOfEdition(files: Files, policy: string, number: number): string[] {
  const mine = new RegExp(`^${number}(\\.[a-z]{2,3})?\\.yaml$`);
  const names = listed(files, `${policy}/editions`).filter(({ name, folder }) => !folder && mine.test(name));
  return names.map(({ name }) => name).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Reads a frozen edition that was found sound; from the cache where the same bytes were read before. */
export async function readEdition(files: Files, policy: string, number: number, cache: Cache): Promise<EditionSource> {
  const texts = filesOfEdition(files, policy, number).map((name) => files.read(`${policy}/editions/${name}`));
  const key = sha256(texts.map((bytes) => sha256(bytes)).join('\n'));
  const known = cache.get<EditionSource>('editions', key);
  if (known !== undefined) return known;
  const [head, ...translations] = await Promise.all(texts.map((bytes) => parsed(new TextDecoder().decode(bytes))));
  const source = thaw(head as FrozenEdition, translations as FrozenTranslation[]);
  cache.set('editions', key, source);
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
    if (head !== undefined) heads[Number(number)] = head;
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
