/** Files of the JSON interface, made from what is frozen and what the record says. */
import type { World } from '../check.ts';
import { filledSheet, shownSheet } from '../editions/side.ts';
import type { Edition, Language, Policy, Publisher } from '../model.ts';
import { toApiEdition } from '../publish/api/index.ts';
import { policyPaths, withPolicyLinks } from '../publish/policy-links.ts';
import { takesOver } from '../record/succession.ts';

/** The file of one edition in one language, or in the authoritative one where it has no translation. */
export function editionFile(
  publisher: Publisher,
  policy: Policy,
  edition: Edition,
  wanted: Language,
  { now, editions }: Pick<World, 'now' | 'editions'>,
  policies: readonly Policy[],
): string {
  const source = edition.source();
  const language = edition.digests[wanted] === undefined ? source.language : wanted;
  const document = withPolicyLinks(editions.document(source, language), policyPaths({ publisher, policies }, language));
  // Facts are compared as they are written, so that a detail that several of them name changes once; they read filled.
  const [authoritative, localised] = [shownSheet(source, source.language), filledSheet(source, language)];
  const succeeds = takesOver(source);
  return toApiEdition({ publisher, policy, edition, source, document, authoritative, localised, succeeds }, now);
}
