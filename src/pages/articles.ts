import type { Editions } from '../editions/editions.ts';
import type { Digest, Document, DocumentSection, Edition, Language } from '../model.ts';
import { toHtml } from '../publish/html.ts';
import { type Announced, policyPaths, withPolicyLinks } from '../publish/policy-links.ts';

/** An edition as other pages speak of it. */
export interface Outlined {
  readonly title: string;
  readonly summary: string;
  /** Sections that have a heading, in reading order. */
  readonly outline: readonly {
    readonly id: string;
    readonly number: string;
    readonly heading: string;
    readonly level: number;
  }[];
  readonly digest: Digest;
}

/** An edition as its page shows it. */
export interface Rendered extends Outlined {
  /** The whole `<article>`. */
  readonly html: string;
}

/** What other pages say of an edition. */
export function outlined(edition: Edition, language: Language, { document }: Editions): Outlined {
  const { title, summary, sections, digest } = document(edition.source(), language);
  return { title, summary, outline: outlineOf(sections), digest };
}

/** What an edition's page shows. */
export function rendered(edition: Edition, language: Language, editions: Editions, announced: Announced): Rendered {
  const document = editions.document(edition.source(), language);
  const { article } = withPolicyLinks(document, policyPaths(announced, language));
  return { ...outlined(edition, language, editions), html: toHtml(article) };
}

function outlineOf(sections: Document['sections']): Outlined['outline'] {
  return sections.flatMap((section: DocumentSection) => {
    const { id, number, heading, level } = section;
    const inner = outlineOf(section.sections);
    return heading === undefined ? inner : [{ id, number, heading, level }, ...inner];
  });
}
