/** Files of the JSON interface, made from what is frozen and what the record says. */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Edition, Instant, Language, Policy, Publisher } from '../model.ts';
import { toApiEdition, toLastingEdition } from '../publish/api/index.ts';
import { takesOver } from '../record/succession.ts';
import { filledSheet, shownSheet } from './side.ts';

/** The file of one edition in one language, or in the authoritative one where it has no translation. */
export async function editionFile(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  wanted: Language,
  now: Instant,
  cache: Cache,
): Promise<string> {
  return toApiEdition(await lastingFile(publisher, policy, edition, wanted, cache), publisher, now);
}

/** All that the file says but the day, from the cache where the same was written before. */
export async function lastingFile(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  wanted: Language,
  cache: Cache,
): Promise<string> {
  const key = sha256(JSON.stringify([publisher, edition, wanted]));
  const shelf = `${policy.id} ${wanted}`;
  const known = cache.get<string>('api', key, shelf);
  if (known !== undefined) return known;
  const { compiled } = await import('./compiled.ts');
  const source = await edition.source();
  const language = edition.digests[wanted] === undefined ? source.language : wanted;
  const document = compiled(source, language);
  // Facts are compared as they are written, so that a detail that several of them name changes once; they read filled.
  const [authoritative, localised] = [shownSheet(source, source.language), filledSheet(source, language)];
  const succeeds = takesOver(source);
  const text = toLastingEdition({ publisher, policy, edition, source, document, authoritative, localised, succeeds });
  cache.set('api', key, text, shelf);
  return text;
}
