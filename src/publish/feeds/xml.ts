import { printable } from '../printable.ts';

/** An element of XML, and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Makes an element; attributes without a value are left out. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlElement['children']
): XmlElement {
  return { name, attributes, children };
}

/** Writes a document: elements that hold only elements have them on lines of their own. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value).replace(/["\n\t]/g, reference)}"`],
  );
  const tag = name + written.join('');
  if (children.length === 0) return `${indent}<${tag}/>`;
  const nested = children.filter((child) => typeof child !== 'string');
  if (nested.length < children.length) {
    const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, '')));
    return `${indent}<${tag}>${inner.join('')}</${name}>`;
  }
  return [`${indent}<${tag}>`, ...nested.map((child) => write(child, `${indent}  `)), `${indent}</${name}>`].join('\n');
}

/** `>` too, since a text may not hold `]]>`. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>]/g, reference);
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(character: string): string {
  return names[character] ?? `&#${character.charCodeAt(0)};`;
}
