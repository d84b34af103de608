import { toCompactJson, toJson } from '../json.ts';
import { type ApiEditionSources, apiEdition } from './edition.ts';
import { type ApiPoliciesSources, apiPolicies } from './policies.ts';

export { sectionsOf, sheetsOf, standingOf } from './read.ts';
export type { ApiEdition, ApiPolicies } from './shape.ts';

/** Writes `/api/policies.json`. */
export function toApiPolicies(sources: ApiPoliciesSources): string {
  return toJson(apiPolicies(sources));
}

/** Writes `/api/POLICY/N.json`. */
export function toApiEdition(sources: ApiEditionSources): string {
  return toCompactJson(apiEdition(sources));
}
