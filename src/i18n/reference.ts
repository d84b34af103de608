/** A reference as it stands in a text: `{{kind}}`, `{{kind.id}}`, `{{kind.id.field:gen}}`. */
export interface Reference {
  /** One to three names. */
  readonly path: readonly string[];
  /** The word after the colon; not checked to be a case. */
  readonly grammaticalCase?: string | undefined;
  /** Where it starts in the text, in UTF-16 units. */
  readonly offset: number;
  /** The whole of it, braces included. */
  readonly source: string;
}

const pattern = /\{\{([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*){0,2})(?::([A-Za-z]+))?\}\}/g;

/** All references of a text, in its order. */
export function findReferences(text: string): Reference[] {
  return text.includes('{{') ? Array.from(text.matchAll(pattern), toReference) : [];
}

/** A text with each reference put through `resolve`, which gets it and the text that follows it. */
export function replaceReferences(text: string, resolve: (reference: Reference, rest: string) => string): string {
  if (!text.includes('{{')) return text;
  let result = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const next = match.index + match[0].length;
    result += text.slice(end, match.index) + resolve(toReference(match), text.slice(next));
    end = next;
  }
  return result + text.slice(end);
}

/** Offsets of doubled braces that belong to no reference. */
export function findStrayBraces(text: string): number[] {
  if (!text.includes('{{') && !text.includes('}}')) return [];
  const rest = text.replace(pattern, (reference) => ' '.repeat(reference.length));
  return Array.from(rest.matchAll(/\{\{|\}\}/g), (match) => match.index);
}

function toReference(match: RegExpExecArray): Reference {
  return { path: (match[1] ?? '').split('.'), grammaticalCase: match[2], offset: match.index, source: match[0] };
}
