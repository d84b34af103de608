import { dateAt } from '../../calendar/zone.ts';
import type { Instant, Publisher } from '../../model.ts';
import { sharedAddresses } from '../addresses.ts';
import { toJson } from '../json.ts';
import { type ApiEditionSources, lastingEdition } from './edition.ts';
import { type ApiPoliciesSources, apiPolicies } from './policies.ts';

export { bindingSheet, sectionsOf, standingOf, statedSheet, wordedSheet } from './read.ts';
export type { ApiEdition, ApiPolicies } from './shape.ts';

/** Writes `/api/policies.json`. */
export function toApiPolicies(sources: ApiPoliciesSources): string {
  return toJson(apiPolicies(sources));
}

/** Writes what `/api/POLICY/N.json` says on any day, as one object on one line, for it is large. */
export function toLastingEdition(sources: ApiEditionSources): string {
  return JSON.stringify(lastingEdition(sources));
}

/** Writes `/api/POLICY/N.json`: what lasts, and the day as of which it is known. */
export function toApiEdition(lasting: string, publisher: Publisher, now: Instant): string {
  const $schema = sharedAddresses(publisher).schema('edition');
  const head = JSON.stringify({ $schema, asOf: dateAt(now, publisher.zone) });
  return `${head.slice(0, -1)},${lasting.slice(1)}\n`;
}
