import type { ElementContent } from 'hast';

/** The anchors of the items that links of a text lead to, in the order of the links. */
export function referredItems(content: readonly ElementContent[]): readonly string[] {
  return content.flatMap((node): string[] => {
    if (node.type !== 'element') return [];
    const { className, href } = node.properties;
    const item = String(className ?? '') === 'item' ? [String(href).slice(1)] : [];
    return [...item, ...referredItems(node.children)];
  });
}
