import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Digest, Document, DocumentSection, Edition, Language } from '../vocabulary.ts';

/** An edition as other pages speak of it. */
export interface Outlined {
  readonly title: string;
  readonly summary: string;
  /** Sections in reading order. */
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

/** What was said of an edition before; texts are long and are read again when they are needed. */
const outlines = new WeakMap<Edition, Map<Language, Outlined>>();

/** What other pages say of an edition. */
export async function outlined(edition: Edition, language: Language, cache: Cache): Promise<Outlined> {
  return outlines.get(edition)?.get(language) ?? render(edition, language, cache);
}

/** An edition's page, from the cache where the same was rendered before: the record's digests tell without its text. */
export async function render(edition: Edition, language: Language, cache: Cache): Promise<Rendered> {
  const { policy, number, digests } = edition;
  const key = sha256(JSON.stringify([policy, number, digests, language]));
  const known = cache.get<Rendered>('rendered', key);
  if (known !== undefined) return noted(edition, language, known);
  const [{ compiled }, { toHtml }] = await Promise.all([import('./compiled.ts'), import('../compile/html.ts')]);
  const source = await edition.source();
  const document = compiled(source, language);
  const rendered: Rendered = {
    title: document.title,
    summary: document.summary,
    html: toHtml(document.article),
    outline: outlineOf(document.sections),
    digest: document.digest,
  };
  cache.set('rendered', key, rendered);
  return noted(edition, language, rendered);
}

function noted(edition: Edition, language: Language, rendered: Rendered): Rendered {
  const { html: _, ...outline } = rendered;
  const known = outlines.get(edition) ?? new Map<Language, Outlined>();
  outlines.set(edition, known.set(language, outline));
  return rendered;
}

function outlineOf(sections: Document['sections']): Outlined['outline'] {
  return sections.flatMap((section: DocumentSection) => {
    const { id, number, heading, level } = section;
    return [{ id, number, heading, level }, ...outlineOf(section.sections)];
  });
}
