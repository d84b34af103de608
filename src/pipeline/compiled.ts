import { compile } from '../compile/index.ts';
import type { Document, EditionSource, Language } from '../model.ts';

const documents = new WeakMap<EditionSource, Map<Language, Document>>();

/** Keeps a document for as long as what it was made from. */
export function rememberDocument(source: EditionSource, document: Document): void {
  const known = documents.get(source) ?? new Map<Language, Document>();
  documents.set(source, known.set(document.language, document));
}

/** Compiles a sound edition, once for all who ask. */
export function compiled(source: EditionSource, language: Language): Document {
  const known = documents.get(source)?.get(language);
  if (known !== undefined) return known;
  const document = compile(source, language);
  rememberDocument(source, document);
  return document;
}
