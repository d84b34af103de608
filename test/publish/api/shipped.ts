/** The shipped policies in the JSON interface, as they stand on 24 November 2026. */

import { noCache } from '../../../src/cache.ts';
import { diskFiles } from '../../../src/disk.ts';
import type { Edition, Instant, Language, Policy } from '../../../src/model.ts';
import { shownSheet } from '../../../src/pipeline/side.ts';
import { type Gazette, open } from '../../../src/pipeline.ts';
import {
  type ApiEdition,
  type ApiPolicies,
  toApiEdition,
  toApiPolicies,
  toLastingEdition,
} from '../../../src/publish/api/index.ts';
import { noon, publisher, titles } from '../gazette.ts';

export type { Gazette };

export function openShipped(now: Instant = noon('2026-11-24')): Promise<Gazette> {
  return open({ files: diskFiles('policies'), schema: diskFiles('schema'), now, cache: noCache });
}

/** An edition's file in one language, and what it was made from. */
export async function shippedEdition(gazette: Gazette, policy: Policy, edition: Edition, language: Language) {
  const source = await edition.source();
  const document = await gazette.document(source, language);
  const authoritative = shownSheet(source, source.language);
  const localised = shownSheet(source, language);
  const of = { publisher: gazette.publisher ?? publisher, policy, edition, source, document, succeeds: false };
  const lasting = toLastingEdition({ ...of, authoritative, localised });
  const text = toApiEdition(lasting, of.publisher, gazette.now);
  return { document, authoritative, localised, text, json: JSON.parse(text) as ApiEdition };
}

/** The list of policies, with titles that are made up. */
export function listOf(policies: readonly Policy[], now: Instant, language: Language = 'ru', succeeds = false) {
  const text = toApiPolicies({
    ...{ publisher, language, policies, now, succeeds: () => succeeds },
    about: (id) => ({ title: titles[language][id] ?? id, summary: 'О чём документ.' }),
  });
  return { text, json: JSON.parse(text) as ApiPolicies };
}
