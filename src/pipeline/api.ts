/** Files of the JSON interface, made from what is frozen and what the record says. */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import { toApiEdition } from '../publish/api/index.ts';
import { takesOver } from '../resolve/succession.ts';
import type { Document, Edition, EditionSource, Instant, Language, Policy, Publisher } from '../vocabulary.ts';
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
  const source = await edition.source();
  const language = edition.digests[wanted] === undefined ? source.language : wanted;
  const document = await compiled(source, language, cache);
  // Facts are compared as they are written, so that a detail that several of them name changes once; they read filled.
  const [authoritative, localised] = [shownSheet(source, source.language), filledSheet(source, language)];
  const succeeds = takesOver(source);
  return toApiEdition({ publisher, policy, edition, source, document, authoritative, localised, succeeds, now });
}

async function compiled(source: EditionSource, language: Language, cache: Cache): Promise<Document> {
  const key = sha256(JSON.stringify([source, language]));
  const known = cache.get<Document>('documents', key);
  if (known !== undefined) return known;
  const { compile } = await import('../compile/index.ts');
  const document = compile(source, language);
  cache.set('documents', key, document);
  return document;
}
