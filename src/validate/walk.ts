/** Walks through what a policy states, with the path of each thing in its file. */
import type { YamlPath } from '../model.ts';

/** A section as the authoritative text or a translation has it. */
export interface AnySection {
  readonly id: string;
  readonly heading?: string;
  readonly plain?: string;
  readonly text?: string;
  readonly formerly?: readonly string[];
  readonly succeeds?: string;
  readonly sections?: readonly AnySection[];
}

/** A fact as the authoritative text or a translation has it. */
export interface AnyFact {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly [field: string]: unknown;
}

/** The part of a policy, a translation or an edition that the walks look at. */
export interface Stated {
  readonly title?: string;
  readonly summary?: string;
  readonly facts?: Readonly<Record<string, readonly AnyFact[]>>;
  readonly sections: readonly AnySection[];
}

/** Every section, outer before inner. */
export function* sectionsOf(
  stated: { readonly sections?: readonly AnySection[] },
  path: YamlPath = [],
): Iterable<{ section: AnySection; path: YamlPath }> {
  for (const [index, section] of (stated.sections ?? []).entries()) {
    const here = [...path, 'sections', index];
    yield { section, path: here };
    yield* sectionsOf(section, here);
  }
}

/** Every fact with its kind. */
export function* factsOf(stated: Stated): Iterable<{ kind: string; fact: AnyFact; path: YamlPath }> {
  for (const [kind, entries] of Object.entries(stated.facts ?? {})) {
    for (const [index, fact] of entries.entries()) yield { kind, fact, path: ['facts', kind, index] };
  }
}

/** A text that may hold references. */
export interface StatedText {
  readonly text: string;
  readonly path: YamlPath;
  /** True for Markdown, where links may lead to terms and sections, and a paragraph may be a whole list. */
  readonly rich: boolean;
}

/** Every text that readers see, in the file's usual order. */
export function* textsOf(stated: Stated): Iterable<StatedText> {
  for (const field of ['title', 'summary'] as const) {
    const text = stated[field];
    if (text !== undefined) yield { text, path: [field], rich: false };
  }
  for (const { fact, path } of factsOf(stated)) {
    for (const [field, text] of Object.entries(fact)) {
      if (typeof text === 'string' && field !== 'id') yield { text, path: [...path, field], rich: false };
    }
  }
  for (const { section, path } of sectionsOf(stated)) {
    for (const field of ['heading', 'plain', 'text'] as const) {
      const text = section[field];
      if (text !== undefined) yield { text, path: [...path, field], rich: field === 'text' };
    }
  }
}
