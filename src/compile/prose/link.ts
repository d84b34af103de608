import type { Link, PhrasingContent } from 'mdast';
import { readTarget } from '../links.ts';
import type { Tell } from '../tell.ts';

/** A link within the document. */
export interface InnerLink {
  readonly to: 'term' | 'section';
  readonly id: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number;
}

/** What the links of a text may lead to. */
export interface LinkContext {
  readonly tell: Tell;
  /** Whether a link leads somewhere. */
  readonly follow: (link: InnerLink) => boolean;
}

/** Points a link at its section, term or address; where it leads nowhere, its words stay and the link goes. */
export function settleLink(link: Link, { tell, follow }: LinkContext): readonly PhrasingContent[] | undefined {
  const offset = link.position?.start.offset ?? 0;
  const target = readTarget(link.url);
  if (target === undefined) {
    tell('link-target', offset, { target: link.url });
    return link.children;
  }
  if (target.to === 'outside') return undefined;
  if (!follow({ ...target, offset })) {
    tell('link-unresolved', offset, { target: link.url });
    return link.children;
  }
  link.url = target.to === 'term' ? `#terms-${target.id}` : `#${target.id}`;
  link.data = { hProperties: { className: [target.to] } };
  return undefined;
}
