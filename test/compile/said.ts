import type { ElementContent } from 'hast';
import { blocksForm } from '../../src/compile/gazette-text/blocks.ts';
import { rewrite } from '../../src/text-markers.ts';

const inLine = new Set(['strong', 'em', 'sup', 'del', 'link', 'lang'].flatMap((name) => [name, `/${name}`]));

/** The words of blocks in one line, marks of items among them; links give `⟨target⟩`, deletions are marked. */
export function said(content: readonly ElementContent[]): string {
  const targets: string[] = [];
  const form = blocksForm(content, { of: ({ properties }) => String(properties['href']) });
  const words = rewrite(form, (name, value, source) => {
    if (name === 'link') targets.push(value ?? '');
    if (name === '/link') return `⟨${targets.pop()}⟩`;
    if (name.endsWith('del')) return source;
    if (inLine.has(name)) return '';
    return name === 'item' && value !== '•' ? ` ${value} ` : ' ';
  });
  return words.replace(/ +/g, ' ').trim();
}
