/** Reads the marks of a redline: `data-change` on `ins`, `del` and whole blocks. */
import type { Element, ElementContent } from 'hast';

const shown: ReadonlySet<unknown> = new Set(['inserted', 'deleted', 'moved-from', 'moved-to', 'formatted']);

/** What happened to an element. */
export function changeOf({ properties }: Element): string | undefined {
  const change = properties['dataChange'];
  return shown.has(change) ? String(change) : undefined;
}

/** Whether something in a node changed that a reader sees. */
export function isChanged(node: ElementContent): boolean {
  return node.type === 'element' && (changeOf(node) !== undefined || node.children.some(isChanged));
}

/** A copy of content as one side has it, its own changes still marked, without ids, which stand elsewhere on the page. */
export function sideOf(content: readonly ElementContent[], side: 'old' | 'new'): ElementContent[] {
  const absent = side === 'old' ? ['inserted', 'moved-to'] : ['deleted', 'moved-from'];
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (absent.includes(changeOf(node) ?? '')) return [];
    const { id: _, ...properties } = node.properties;
    return [{ ...node, properties, children: sideOf(node.children, side) }];
  });
}

/** How many paragraphs, list items and rows of tables content holds. */
export function paragraphsIn(content: readonly ElementContent[]): number {
  let count = 0;
  for (const node of content) {
    if (node.type !== 'element' || node.properties['dataGenerated'] !== undefined || node.tagName === 'thead') continue;
    if (node.tagName === 'p' || node.tagName === 'tr') count++;
    else if (node.tagName === 'li') count += Math.max(1, paragraphsIn(node.children));
    else count += paragraphsIn(node.children);
  }
  return count;
}

/** The words of content. */
export function textOf(content: readonly ElementContent[]): string {
  return content
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}
