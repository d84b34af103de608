import type { ElementContent } from 'hast';

/** The words of a part of a redline as they are now. */
export function textOf(content: readonly ElementContent[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || /deleted|moved-from/.test(String(node.properties['dataChange']))) return '';
      return textOf(node.children);
    })
    .join('');
}
