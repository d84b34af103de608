/** Reads a built site as a host would serve it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** One page with its address on the site. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Every file of a built site, by its path without a leading slash. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** Every page of a built site. */
export function pagesOf(folder: string): readonly BuiltPage[] {
  return [...filesOf(folder)]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]) => {
      const html = bytes.toString('utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, elements: elementsOf(fromHtml(html)) };
    });
}

/** All elements below a node, in order. */
export function elementsOf(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
}

/** The elements of a name, with those attributes that are text. */
export function named(page: BuiltPage, ...names: readonly string[]): readonly Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** An attribute as text; lists of words are joined. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of an element, white space as one space. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
    .replace(/\s+/g, ' ');
}
