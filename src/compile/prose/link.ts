import type { Link, PhrasingContent } from 'mdast';
import { readTarget } from '../links.ts';
import type { Tell } from '../tell.ts';

/** A link within the document. */
export interface InnerLink {
  readonly to: 'term' | 'section' | 'item';
  readonly id: string;
  /** The number or mark of an item, and those of the items in it, joined by hyphens. */
  readonly item?: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number;
}

/** What the links of a text may lead to. */
export interface LinkContext {
  readonly tell: Tell;
  /** Whether a link leads somewhere. */
  readonly follow: (link: InnerLink) => boolean;
}

/** Points a link at its section, term, policy or address; where it leads nowhere, its words stay and the link goes. */
export function settleLink(link: Link, { tell, follow }: LinkContext): readonly PhrasingContent[] | undefined {
  const offset = link.position?.start.offset ?? 0;
  const target = readTarget(link.url);
  if (target === undefined) {
    tell('link-target', offset, { target: link.url });
    return link.children;
  }
  if (target.to === 'outside') return undefined;
  if (target.to === 'policy') {
    link.data = { hProperties: { className: ['policy'] } };
    if (link.children.length > 0) return undefined;
    tell('link-policy-wordless', offset, { target: link.url });
    return [{ type: 'text', value: link.url }];
  }
  if (!follow({ ...target, offset })) {
    tell('link-unresolved', offset, { target: link.url });
    return link.children;
  }
  link.url = target.to === 'term' ? `#terms-${target.id}` : `#${target.id}`;
  const item = target.to === 'item' && { dataItem: target.item };
  link.data = { hProperties: { className: [target.to], ...item } };
  return undefined;
}
