import type { Element } from 'hast';
import { markOf, wasOf } from './marks.ts';

/** Where a link led and leads; one of them alone where it came or went while its words stayed. */
export interface LinkChange {
  readonly before?: string;
  readonly after?: string;
}

/** What happened to the link that an element of a redline is or was; nothing where it leads where it led. */
export function linkChange(node: Element): LinkChange | undefined {
  if (markOf(node) !== 'formatted') return undefined;
  const was = wasOf(node);
  const isNow = node.tagName === 'a' && was.only !== 'before';
  const wasOne = was.only !== 'after' && (was.tag ?? node.tagName) === 'a';
  const before = wasOne ? (was.properties ?? node.properties)['href'] : undefined;
  const after = isNow ? node.properties['href'] : undefined;
  if (before === after) return undefined;
  return {
    ...(before !== undefined && { before: String(before) }),
    ...(after !== undefined && { after: String(after) }),
  };
}
