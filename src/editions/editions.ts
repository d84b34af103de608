/**
 * The editions of one run: each is read, compiled and compared once, and kept until the run ends.
 *
 * This is the only memory that Gazette has. Building 10 policies of 30 editions in 2 languages reads, compiles and
 * compares every edition for its page, its changes, its notice and its JSON; what is kept takes 110 MB.
 */
import { amend, type Side } from '../compare/index.ts';
import { compile, type Readings } from '../compile/index.ts';
import type { Locate, Report } from '../findings.ts';
import type { Amendment, Digest, Document, EditionSource, Language } from '../model.ts';
import type { Files } from '../read/types.ts';
import { type Changes, wordChanges } from './changes.ts';
import { digestsOfEdition, readEdition } from './frozen.ts';
import { memoize } from './memo.ts';
import { sideOf } from './side.ts';

/** What was made of editions and working texts so far, and what makes the rest. */
export interface Editions {
  /** A frozen edition that was found sound. */
  readonly read: (files: Files, policy: string, edition: number) => EditionSource;
  /** Keeps an edition that was checked and found sound, by the digests of its files as `read` would find them. */
  readonly keep: (digests: readonly Digest[], source: EditionSource) => void;
  /** What was kept of the same bytes: an act checks the folder three times, as it is and as it would be. */
  readonly kept: (digests: readonly Digest[]) => EditionSource | undefined;
  /** Compiles a text and reports what is wrong with it. */
  readonly compile: (source: EditionSource, language: Language, report: Report, locate: Locate) => Document;
  /** A sound text, compiled. */
  readonly document: (source: EditionSource, language: Language) => Document;
  /** A sound text as it is compared: its facts and its words. */
  readonly side: (source: EditionSource) => Side;
  /** All that differs between two texts, and what it amounts to by the newer one's own words about it. */
  readonly amendment: (before: EditionSource, after: EditionSource) => Amendment;
  /** The same in the words of one language. */
  readonly changes: (before: EditionSource, after: EditionSource, language: Language) => Changes;
}

/** Begins a run. */
export function createEditions(): Editions {
  const sources = new Map<string, EditionSource>();
  const documents = new WeakMap<EditionSource, Map<Language, Document>>();
  // Most texts stand in edition after edition: reading each once halves the time that 600 documents take.
  const readings: Readings = new Map();

  const keep: Editions['keep'] = (digests, source) => void sources.set(digests.join(' '), source);
  const kept: Editions['kept'] = (digests) => sources.get(digests.join(' '));
  const read: Editions['read'] = (files, policy, edition) => {
    const digests = digestsOfEdition(files, policy, edition);
    const known = kept(digests);
    if (known !== undefined) return known;
    const source = readEdition(files, policy, edition);
    keep(digests, source);
    return source;
  };
  const compileAnew: Editions['compile'] = (source, language, report, locate) => {
    const document = compile(source, language, report, locate, readings);
    const known = documents.get(source) ?? new Map<Language, Document>();
    documents.set(source, known.set(language, document));
    return document;
  };
  const document: Editions['document'] = (source, language) =>
    documents.get(source)?.get(language) ?? compileAnew(source, language, nobody, nowhere);
  const sides = memoize((source: EditionSource, language: Language) => sideOf(source, document(source, language)));
  const side = (source: EditionSource): Side => sides(source, source.language);
  const amendment = memoize((before: EditionSource, after: EditionSource) =>
    amend(side(before), side(after), after.notes),
  );
  const changes: Editions['changes'] = (before, after, language) => {
    const compiled = (source: EditionSource) => ({ source, document: document(source, language) });
    return wordChanges(compiled(before), compiled(after), amendment(before, after));
  };
  return { read, keep, kept, compile: compileAnew, document, side, amendment, changes };
}

/** Of an edition in this run, what is wrong was reported when it was checked. */
const nobody: Report = () => {};
const nowhere: Locate = () => ({ file: '', line: 1, column: 1 });
