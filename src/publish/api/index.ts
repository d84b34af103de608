import { dateAt } from '../../calendar/zone.ts';
import type { Instant } from '../../model.ts';
import { sharedAddresses } from '../addresses.ts';
import { toJson } from '../json.ts';
import { type ApiEditionSources, lastingEdition } from './edition.ts';
import { type ApiPoliciesSources, apiPolicies } from './policies.ts';

export { bindingSheet, sectionsOf, wordedSheet } from './read.ts';
export type { ApiEdition, ApiPolicies } from './shape.ts';

/** Writes `/api/policies.json`. */
export function toApiPolicies(sources: ApiPoliciesSources): string {
  return toJson(apiPolicies(sources));
}

/** Writes `/api/POLICY/N.json`, with the day as of which it is known, as one object on one line, for it is large. */
export function toApiEdition(sources: ApiEditionSources, now: Instant): string {
  const { publisher } = sources;
  const $schema = sharedAddresses(publisher).schema('edition');
  return `${JSON.stringify({ $schema, asOf: dateAt(now, publisher.zone), ...lastingEdition(sources) })}\n`;
}
