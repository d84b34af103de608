/** Frozen editions as they lie in the folder. */
import { parse } from 'yaml';
import { thaw } from '../acts/thaw.ts';
import { sha256 } from '../digest.ts';
import type { Digest, EditionSource } from '../model.ts';
import { listed } from '../read/listed.ts';
import type { Files } from '../read/types.ts';

/** The frozen files of one edition, by name: the authoritative text first, then its translations, its words last. */
export function filesOfEdition(files: Files, policy: string, number: number): string[] {
  const mine = new RegExp(`^${number}(?:(?:\\.[a-z]{2,3})?\\.yaml|\\.words\\.json)$`);
  const names = listed(files, `${policy}/editions`).filter(({ name, folder }) => !folder && mine.test(name));
  return names.map(({ name }) => name).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Digests of an edition's files, in the order of `filesOfEdition`. */
export function digestsOfEdition(files: Files, policy: string, number: number): readonly Digest[] {
  return filesOfEdition(files, policy, number).map((name) => sha256(files.read(`${policy}/editions/${name}`)));
}

/** Reads a frozen edition that was found sound. */
export function readEdition(files: Files, policy: string, number: number): EditionSource {
  const values = filesOfEdition(files, policy, number).map((name) => {
    const text = new TextDecoder().decode(files.read(`${policy}/editions/${name}`));
    return name.endsWith('.json')
      ? JSON.parse(text)
      : parse(text, { version: '1.2', schema: 'core', maxAliasCount: 0 });
  });
  const source = thaw(values);
  if (source === undefined) throw new Error(`${policy}/editions/${number} was not checked`);
  return source;
}
