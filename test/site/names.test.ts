/** No policy and no section can have a name that the site gives to something of its own. */
import { describe, expect, inject, test } from 'vitest';
import { foundInPolicyCalled, foundInSectionCalled } from '../validate/called.ts';
import { filesOf, pagesOf } from './site.ts';

const folder = inject('sites').announced;
const files = filesOf(folder);
const policies = ['payment', 'privacy', 'terms'];

const atTop = [...files.keys()].map(
  (path) =>
    path
      .replace(/^en\//, '')
      .split('/')[0]
      ?.replace(/\.\w+$/, '') ?? '',
);
const names = [...new Set(atTop)].filter((name) => /^[a-z]/.test(name) && !policies.includes(name));

test.each(names)('a policy called “%s” is refused', (name) => {
  expect(foundInPolicyCalled(name)).toContain('policy-id-taken');
});

interface ApiSection {
  readonly id: string;
  readonly sections?: readonly ApiSection[];
}

/** Ids of all that editions of a policy state: sections and facts. */
function statedIn(policy: string): ReadonlySet<string> {
  const editions = [...files].filter(([path]) => path.startsWith(`api/${policy}/`));
  return new Set(
    editions.flatMap(([, bytes]) => {
      const { sections, facts } = JSON.parse(bytes.toString('utf8')) as {
        readonly sections: readonly ApiSection[];
        readonly facts: Readonly<Record<string, readonly { readonly id: string }[]>>;
      };
      const idsOf = (some: readonly ApiSection[]): string[] =>
        some.flatMap(({ id, sections: inner = [] }) => [id, ...idsOf(inner)]);
      return [
        ...idsOf(sections),
        ...Object.entries(facts).flatMap(([kind, entries]) => entries.map(({ id }) => `${kind}-${id}`)),
      ];
    }),
  );
}

describe.each(policies)('on pages of %s', (policy) => {
  const stated = statedIn(policy);
  const shown = pagesOf(folder).filter(({ path }) => path.replace(/^\/en/, '').startsWith(`/${policy}/`));
  // Names hold no underscore; the list of versions shows no sections.
  const own = new Set(
    shown
      .filter(({ path }) => !path.endsWith('/editions/'))
      .flatMap(({ elements }) => elements.map(({ properties }) => String(properties['id'] ?? '')))
      .filter((id) => id !== '' && !id.includes('_') && !stated.has(id)),
  );

  test('a section that is called as another part is refused', () => {
    expect(shown.length).toBeGreaterThan(4);
    for (const id of own) expect(foundInSectionCalled(id)).toContain('id-taken-by-page');
  });
});
