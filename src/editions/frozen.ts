/** Frozen editions as they lie in the folder. */
import { parse } from 'yaml';
import type { FrozenEdition, FrozenTranslation } from '../acts/frozen.ts';
import { noticeOf, thaw } from '../acts/thaw.ts';
import { isZone } from '../calendar/zone.ts';
import { sha256 } from '../digest.ts';
import type { Digest, EditionSource } from '../model.ts';
import { listed } from '../read/listed.ts';
import type { Files } from '../read/types.ts';
import type { EditionHead } from '../record/history.ts';

/** The frozen files of one edition, by name: the authoritative text first, then its translations. */
export function filesOfEdition(files: Files, policy: string, number: number): string[] {
  const mine = new RegExp(`^${number}(\\.[a-z]{2,3})?\\.yaml$`);
  const names = listed(files, `${policy}/editions`).filter(({ name, folder }) => !folder && mine.test(name));
  return names.map(({ name }) => name).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Digests of an edition's files, in the order of `filesOfEdition`. */
export function digestsOfEdition(files: Files, policy: string, number: number): readonly Digest[] {
  return filesOfEdition(files, policy, number).map((name) => sha256(files.read(`${policy}/editions/${name}`)));
}

/** Reads a frozen edition that was found sound. */
export function readEdition(files: Files, policy: string, number: number): EditionSource {
  const [head, ...translations] = filesOfEdition(files, policy, number).map((name): unknown =>
    parse(textOf(files, `${policy}/editions/${name}`), { version: '1.2', schema: 'core', maxAliasCount: 0 }),
  );
  return thaw(head as FrozenEdition, translations as FrozenTranslation[]);
}

/** The notice terms of every frozen edition of a policy, found without reading the rest of the files. */
export function headsOf(files: Files, policy: string): ReadonlyMap<number, EditionHead> {
  const heads = new Map<number, EditionHead>();
  for (const { name } of listed(files, `${policy}/editions`)) {
    const number = /^(\d+)\.yaml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const head = noticeOf(textOf(files, `${policy}/editions/${name}`));
    // Its days cannot be told by a zone that is none, which whoever checks the file says.
    if (head !== undefined && isZone(head.zone)) heads.set(Number(number), head);
  }
  return heads;
}

/** Whether a frozen edition may take over another policy, by its file: its text need not be read where it does not. */
export function mentionsSuccession(files: Files, policy: string, number: number): boolean {
  return /^[ -]*succeeds: /m.test(textOf(files, `${policy}/editions/${number}.yaml`));
}

/** A file that cannot be read states nothing here; whoever checks it says so. */
function textOf(files: Files, path: string): string {
  try {
    return new TextDecoder().decode(files.read(path));
  } catch {
    return '';
  }
}
