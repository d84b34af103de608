import { dateAt, formatInstant } from '../../calendar/zone.ts';
import type { Instant, Language, Policy, Publisher } from '../../model.ts';
import { addresses, sharedAddresses } from '../addresses.ts';
import { given } from '../given.ts';
import { editionHead } from './head.ts';
import type { ApiPolicies, ApiPolicy } from './shape.ts';

/** What the list of policies is made from, in one language. */
export interface ApiPoliciesSources {
  readonly publisher: Publisher;
  readonly language: Language;
  readonly policies: readonly Policy[];
  /** Title and summary of a policy in this language. */
  readonly about: (policy: string) => { readonly title: string; readonly summary: string };
  /** Whether an edition takes over another policy, or a section of one. */
  readonly succeeds: (policy: string, edition: number) => boolean;
  readonly now: Instant;
}

/** All policies and their editions, so that a program can tell what is in force at any instant, and whether to ask again. */
export function apiPolicies(sources: ApiPoliciesSources): ApiPolicies {
  const { publisher, language, policies, now } = sources;
  return {
    $schema: sharedAddresses(publisher).schema('policies'),
    asOf: dateAt(now, publisher.zone),
    language,
    languages: publisher.languages,
    zone: publisher.zone,
    publisher: publisherJson(publisher, language),
    policies: policies.filter(({ editions }) => editions.length > 0).map((policy) => policyJson(policy, sources)),
  };
}

function publisherJson({ details, labels, languages }: Publisher, language: Language): ApiPolicies['publisher'] {
  const [authoritative = language] = languages;
  const { name = '', email = '', ...others } = { ...details[authoritative], ...details[language] };
  const list = Object.entries(others).map(([id, value]) => ({ id, label: labels[id]?.[language] ?? id, value }));
  return { name, email, details: list };
}

function policyJson(policy: Policy, { publisher, language, about, succeeds }: ApiPoliciesSources): ApiPolicy {
  const to = addresses(publisher, language);
  const [authoritative = language] = publisher.languages;
  const end = policy.ends.find(({ status }) => status !== 'withdrawn');
  const { title, summary } = about(policy.id);
  return {
    id: policy.id,
    title,
    summary,
    url: to.policy(policy.id),
    ...(end === undefined
      ? {}
      : {
          ends: {
            date: end.effective,
            at: formatInstant(end.from, end.zone),
            ...given({ successor: end.successor }),
            notice: to.ending(policy.id, end.number),
          },
        }),
    editions: policy.editions.map((edition) => ({
      ...editionHead(policy, edition, succeeds(policy.id, edition.number), to),
      api: to.apiEdition(policy.id, edition.number),
      text: (edition.digests[language] ?? edition.digests[authoritative])?.text ?? '',
    })),
  };
}
