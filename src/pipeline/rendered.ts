import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Digest, Document, DocumentSection, EditionSource, Language } from '../vocabulary.ts';

/** A document as a page shows it. */
export interface Rendered {
  readonly title: string;
  readonly summary: string;
  /** The whole `<article>`. */
  readonly html: string;
  /** Sections in reading order. */
  readonly outline: readonly {
    readonly id: string;
    readonly number: string;
    readonly heading: string;
    readonly level: number;
  }[];
  readonly digest: Digest;
}

/** A document's page, from the cache where the same source was rendered before. */
export async function render(source: EditionSource, language: Language, cache: Cache): Promise<Rendered> {
  const key = sha256(JSON.stringify([source, language]));
  const known = cache.get<Rendered>('rendered', key);
  if (known !== undefined) return known;
  const [{ compile }, { toHtml }] = await Promise.all([import('../compile/index.ts'), import('../compile/html.ts')]);
  const document = compile(source, language);
  const rendered: Rendered = {
    title: document.title,
    summary: document.summary,
    html: toHtml(document.article),
    outline: outlineOf(document.sections),
    digest: document.digest,
  };
  cache.set('rendered', key, rendered);
  return rendered;
}

function outlineOf(sections: Document['sections']): Rendered['outline'] {
  return sections.flatMap((section: DocumentSection) => {
    const { id, number, heading, level } = section;
    return [{ id, number, heading, level }, ...outlineOf(section.sections)];
  });
}
