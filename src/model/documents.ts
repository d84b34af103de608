/** An edition in one language, compiled. */
import type { Element, ElementContent } from 'hast';
import type { Digest, Language } from './basics.ts';

/** A section as readers see it. */
export interface DocumentSection {
  readonly id: string;
  /** `2.1`; the position in the outline. */
  readonly number: string;
  /** Absent for a clause. */
  readonly heading?: string;
  /** 2 for a top section. */
  readonly level: number;
  readonly plain?: string;
  /** The section's own text, without its heading and its nested sections. */
  readonly content: readonly ElementContent[];
  readonly sections: readonly DocumentSection[];
  /** What a translation lacks and takes from the authoritative text, in whose language it stands; blocks of `content` say so themselves. */
  readonly borrowed?: { readonly language: Language; readonly parts: readonly ('heading' | 'plain')[] };
}

/** An edition in one language, compiled. */
export interface Document {
  readonly policy: string;
  readonly edition?: number;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly DocumentSection[];
  /** The whole article, ready to be written as HTML. */
  readonly article: Element;
  /** Of the text as told; see `compile/gazette-text.ts`. */
  readonly digest: Digest;
}
