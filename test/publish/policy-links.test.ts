import { expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { linkPolicies, policyPaths, withPolicyLinks } from '../../src/publish/policy-links.ts';
import { withText } from '../compile/source.ts';
import { toHtml } from '../html.ts';
import { policyOn, publisher } from './gazette.ts';

const policies = [policyOn('2026-11-24', undefined, 'terms'), policyOn('2026-11-24', [], 'draft')];
const document = compile(withText('[Условия](policy:terms), [проект](policy:draft), [раздел](section:operator)'), 'ru');

test.each([
  ['ru', '/terms/'],
  ['en', '/en/terms/'],
] as const)(
  'a link leads to the page of the policy in %s; one to a policy without a page keeps its words',
  (language, path) => {
    const { article, sections, digest } = withPolicyLinks(document, policyPaths({ publisher, policies }, language));
    const content = sections[0]?.content ?? [];
    const html = `<p><a href="${path}" class="policy">Условия</a>, <span>проект</span>, <a href="#operator" class="section">раздел</a></p>`;
    expect(toHtml({ type: 'root', children: [...content] })).toBe(html);
    expect(toHtml({ type: 'root', children: [article] })).toContain(html);
    expect(digest).toBe(document.digest);
  },
);

test('where there are no pages, no link is left', () => {
  expect(JSON.stringify(linkPolicies(document.article.children, () => undefined))).not.toContain('policy:');
});
