/** One paragraph, list or table of a text, as legal wrote it. */
export interface Block {
  /** White space folded, since wrapping a line changes nothing. */
  readonly text: string;
  /** The kind of fact that the whole block renders. */
  readonly kind?: string;
}

const wholeKind = /^\{\{([a-z][a-z0-9-]*)\}\}$/;

/** The blocks of a Markdown text, which blank lines part. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .map((block) => {
      const kind = wholeKind.exec(block)?.[1];
      return kind === undefined ? { text: block } : { text: block, kind };
    });
}
