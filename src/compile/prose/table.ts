import type { Element, ElementContent } from 'hast';

/**
 * Prepares a table of the text for narrow screens and for readers who hear it: column heads get their scope, cells the
 * words of their column, and alignment becomes data, since HTML's own attribute for it is obsolete.
 */
export function labelCells(table: Element): void {
  const labels: string[] = [];
  for (const row of elements(table).flatMap(elements)) {
    for (const [column, cell] of elements(row).entries()) {
      const { align, ...properties } = cell.properties;
      cell.properties = { ...properties, ...(typeof align === 'string' && { dataAlign: align }) };
      if (cell.tagName === 'th') {
        labels[column] = textOf(cell);
        if (labels[column]) cell.properties['scope'] = 'col';
        else cell.tagName = 'td';
      } else if (labels[column]) cell.properties['dataLabel'] = labels[column];
    }
  }
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
