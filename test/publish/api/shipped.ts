/** The shipped policies in the JSON interface, as they stand on 24 November 2026. */

import { diskFiles } from '../../../src/disk.ts';
import { createEditions } from '../../../src/editions/editions.ts';
import { shownSheet } from '../../../src/editions/side.ts';
import type { Edition, Instant, Language, Policy } from '../../../src/model.ts';
import { type ApiEdition, type ApiPolicies, toApiEdition, toApiPolicies } from '../../../src/publish/api/index.ts';
import type { Published } from '../../../src/publish.ts';
import { published } from '../../opened.ts';
import { noon, publisher, titles } from '../gazette.ts';

export function openShipped(now: Instant = noon('2026-11-24')): Published {
  return published(diskFiles('policies'), now);
}

const editions = createEditions();

/** An edition's file in one language, and what it was made from. */
export function shippedEdition(gazette: Published, policy: Policy, edition: Edition, language: Language) {
  const source = edition.source();
  const document = editions.document(source, language);
  const authoritative = shownSheet(source, source.language);
  const localised = shownSheet(source, language);
  const of = { publisher: gazette.publisher, policy, edition, source, document, succeeds: false };
  const text = toApiEdition({ ...of, authoritative, localised }, gazette.now);
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
