/** Reads the marks of a redline: `data-change` on `ins`, `del` and whole blocks. */
import type { Element, ElementContent } from 'hast';

const shown: ReadonlySet<unknown> = new Set(['inserted', 'deleted', 'moved-from', 'moved-to', 'formatted']);

/** What happened to an element. */
export function changeOf({ properties }: Element): string | undefined {
  const change = properties['dataChange'];
  return shown.has(change) ? String(change) : undefined;
}

/** The words of content. */
export function textOf(content: readonly ElementContent[]): string {
  return content
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}
