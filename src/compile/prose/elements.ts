/**
 * A text as elements, references in it as they are written. Most texts stand in edition after edition and have nothing
 * wrong with them, so whoever compiles several editions keeps what they read as for the next one.
 */
import type { Root } from 'hast';
import type { Tell } from '../tell.ts';
import type { Values } from '../values.ts';
import type { InnerLink } from './link.ts';
import { readMarkdown, toElements } from './markdown.ts';
import { markedLines } from './marks/lines.ts';
import { type ListMark, nestMarks } from './marks/nest.ts';
import { refuse } from './refuse.ts';

/** What a text's reading asks the document, and whom it tells. */
export interface ReadingContext {
  readonly tell: Tell;
  readonly values: Values;
  /** Whether the document has what a link leads to. */
  readonly leads: (link: InnerLink) => boolean;
  /** Keeps a link that leads somewhere. */
  readonly keep: (link: InnerLink) => void;
  /** What was read before; what is sound is added. */
  readonly readings: Readings;
}

/** The elements of a text, which are the same in every document that has what its links lead to. */
export interface Reading {
  readonly elements: Root;
  readonly links: readonly InnerLink[];
  /** The marks of its lists. */
  readonly marks: readonly ListMark[];
  /** Set once all words of the text were found in its elements. */
  whole?: true;
}

/** Readings in which nothing was found wrong, by their text. */
export type Readings = Map<string, Reading>;

/** Reads a text, and reports everything in it that Markdown takes for something else than the words of a policy. */
export function readElements(source: string, context: ReadingContext): Reading {
  const known = context.readings.get(source);
  if (known?.links.every(context.leads)) {
    known.links.forEach(context.keep);
    return known;
  }
  const links: InnerLink[] = [];
  let sound = true;
  const lines = markedLines(source);
  const tree = readMarkdown(source, lines.length > 0);
  refuse(tree, {
    source,
    resolve(reference) {
      // The address says what the values are, and the next edition may have others.
      sound = false;
      return context.values.resolve(reference);
    },
    tell(code, offset, ...data) {
      sound = false;
      context.tell(code, offset, ...data);
    },
    follow(link) {
      links.push(link);
      return context.leads(link);
    },
  });
  const marks = lines.length === 0 ? [] : nestMarks(tree, source, lines);
  const reading = { elements: toElements(tree), links, marks };
  for (const link of links) if (context.leads(link)) context.keep(link);
  if (sound) context.readings.set(source, reading);
  return reading;
}
