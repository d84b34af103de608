import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Digest, Document, DocumentSection, Edition, EditionSource, Language } from '../vocabulary.ts';

/** An edition as a page shows it. */
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
  /** What it changes, in the words that its amendment has for readers. */
  readonly notes: readonly string[];
}

/** An edition's page, from the cache where the same was rendered before: the record's digests tell without its text. */
export async function render(edition: Edition, language: Language, cache: Cache): Promise<Rendered> {
  const { policy, number, digests } = edition;
  const key = sha256(JSON.stringify([policy, number, digests, language]));
  const known = cache.get<Rendered>('rendered', key);
  if (known !== undefined) return known;
  const [{ compiled }, { toHtml }] = await Promise.all([import('./compiled.ts'), import('../compile/html.ts')]);
  const source = await edition.source();
  const document = compiled(source, language);
  const rendered: Rendered = {
    title: document.title,
    summary: document.summary,
    html: toHtml(document.article),
    outline: outlineOf(document.sections),
    digest: document.digest,
    notes: notesOf(source, language),
  };
  cache.set('rendered', key, rendered);
  return rendered;
}

function notesOf({ amendment, translations }: EditionSource, language: Language): readonly string[] {
  const translated = translations[language]?.amendment;
  return amendment.map(({ id, note }) => translated?.find((entry) => entry.id === id)?.note ?? note);
}

function outlineOf(sections: Document['sections']): Rendered['outline'] {
  return sections.flatMap((section: DocumentSection) => {
    const { id, number, heading, level } = section;
    return [{ id, number, heading, level }, ...outlineOf(section.sections)];
  });
}
