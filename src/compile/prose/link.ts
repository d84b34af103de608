import type { Link, PhrasingContent } from 'mdast';
import { readTarget } from '../links.ts';
import type { OutlineSection } from '../outline.ts';
import type { Tell } from '../tell.ts';
import type { Values } from '../values.ts';

/** What the links of a text may lead to. */
export interface LinkContext {
  readonly tell: Tell;
  readonly values: Values;
  readonly sections: ReadonlyMap<string, OutlineSection>;
  /** Keeps a link to a term, which is right only if the page turns out to show the terms. */
  readonly linkTerm: (id: string, tell: () => void) => void;
}

/** Points a link at its section, term or address; where it leads nowhere, its words stay and the link goes. */
export function settleLink(link: Link, context: LinkContext): readonly PhrasingContent[] | undefined {
  const { tell, values, sections, linkTerm } = context;
  const offset = link.position?.start.offset ?? 0;
  const target = readTarget(link.url);
  if (target === undefined) {
    tell('link-target', offset, { target: link.url });
    return link.children;
  }
  if (target.to === 'outside') return undefined;
  const known =
    target.to === 'section' ? sections.has(target.id) : values.entries('terms').some(({ id }) => id === target.id);
  if (!known) {
    tell('link-unresolved', offset, { target: link.url });
    return link.children;
  }
  if (target.to === 'term') linkTerm(target.id, () => tell('term-not-shown', offset, { term: target.id }));
  link.url = target.to === 'term' ? `#terms-${target.id}` : `#${target.id}`;
  link.data = { hProperties: { className: [target.to] } };
  return undefined;
}
