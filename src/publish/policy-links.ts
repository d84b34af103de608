import type { ElementContent } from 'hast';
import type { Document, DocumentSection, Language, Policy, Publisher } from '../model.ts';
import { addresses } from './addresses.ts';

/** The path of a policy's page; nothing where it has none. */
export type PolicyPath = (policy: string) => string | undefined;

/** All that one publisher has announced. */
export interface Announced {
  readonly publisher: Publisher;
  readonly policies: readonly Policy[];
}

/** The pages of policies in one language; a policy of which nothing is announced has none. */
export function policyPaths({ publisher, policies }: Announced, language: Language): PolicyPath {
  const to = addresses(publisher, language);
  const published = new Set(policies.flatMap(({ id, editions }) => (editions.length > 0 ? [id] : [])));
  return (policy) => (published.has(policy) ? new URL(to.policy(policy)).pathname : undefined);
}

/** Leads the links to other policies, `policy:ID` in the frozen text, to their pages; where there is none, the words stay. */
export function linkPolicies(content: readonly ElementContent[], pathOf: PolicyPath): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const children = linkPolicies(node.children, pathOf);
    const { href, ...properties } = node.properties;
    const policy = typeof href === 'string' ? /^policy:(.*)$/.exec(href)?.[1] : undefined;
    if (policy === undefined) return { ...node, children };
    const path = pathOf(policy);
    if (path === undefined) return { type: 'element', tagName: 'span', properties: {}, children };
    return { ...node, properties: { href: path, ...properties }, children };
  });
}

/** A document whose links to other policies lead to their pages. */
export function withPolicyLinks(document: Document, pathOf: PolicyPath): Document {
  const section = (one: DocumentSection): DocumentSection => ({
    ...one,
    content: linkPolicies(one.content, pathOf),
    sections: one.sections.map(section),
  });
  const { article } = document;
  return {
    ...document,
    sections: document.sections.map(section),
    article: { ...article, children: linkPolicies(article.children, pathOf) },
  };
}
