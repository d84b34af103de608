import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Digest, Document, DocumentSection, Edition, Language } from '../model.ts';

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

/** What was said of an edition before: lists, feeds and the pages of others all ask for it. */
const outlines = new WeakMap<Edition, Map<Language, Outlined>>();

/** What other pages say of an edition, from the cache where the same was said before. */
export async function outlined(edition: Edition, language: Language, cache: Cache): Promise<Outlined> {
  const known = outlines.get(edition) ?? new Map<Language, Outlined>();
  outlines.set(edition, known);
  const { key, shelf } = placeOf(edition, language);
  const outline =
    known.get(language) ??
    cache.get<Outlined>('outlines', key, shelf) ??
    (await rendered(edition, language, cache)).outline;
  known.set(language, outline);
  return outline;
}

/** An edition's page, from the cache where the same was rendered before: the record's digests tell without its text. */
export async function render(edition: Edition, language: Language, cache: Cache): Promise<Rendered> {
  const { key, shelf } = placeOf(edition, language);
  const html = cache.get<string>('rendered', key, shelf) ?? (await rendered(edition, language, cache)).html;
  return { ...(await outlined(edition, language, cache)), html };
}

function placeOf(
  { policy, number, digests }: Edition,
  language: Language,
): { readonly key: string; readonly shelf: string } {
  return { key: sha256(JSON.stringify([policy, number, digests, language])), shelf: `${policy} ${language}` };
}

async function rendered(
  edition: Edition,
  language: Language,
  cache: Cache,
): Promise<{ readonly html: string; readonly outline: Outlined }> {
  const [{ compiled }, { toHtml }] = await Promise.all([import('./compiled.ts'), import('../compile/html.ts')]);
  const { title, summary, article, sections, digest } = compiled(await edition.source(), language);
  const outline: Outlined = { title, summary, outline: outlineOf(sections), digest };
  const html = toHtml(article);
  const { key, shelf } = placeOf(edition, language);
  cache.set('rendered', key, html, shelf);
  cache.set('outlines', key, outline, shelf);
  return { html, outline };
}

function outlineOf(sections: Document['sections']): Outlined['outline'] {
  return sections.flatMap((section: DocumentSection) => {
    const { id, number, heading, level } = section;
    return [{ id, number, heading, level }, ...outlineOf(section.sections)];
  });
}
