/**
 * Blocks that stand as they stood in the edition compiled before are the very same objects, so that whoever compares
 * editions or writes them as pages sees at once what did not change.
 */
import type { Element, ElementContent, Properties } from 'hast';
import type { Language } from '../model.ts';

const known = new Map<string, readonly ElementContent[]>();

/** Most sections kept: several times those of a long policy in all its languages. */
const most = 500;

/** An article, its blocks that equal one of the same section before replaced by that one. */
export function standing(article: Element, language: Language): Element {
  const settle = (section: Element): Element => {
    const [blocks, sections] = partsOf(section);
    const inner = sections.map(settle);
    return { ...section, children: [...standingBlocks(`${language} ${section.properties['id']}`, blocks), ...inner] };
  };
  return settle(article);
}

/** What stands in a section before the sections in it. */
function partsOf({ children }: Element): [blocks: ElementContent[], sections: Element[]] {
  const isSection = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'section';
  return [children.filter((node) => !isSection(node)), children.filter(isSection)];
}

function standingBlocks(section: string, blocks: readonly ElementContent[]): ElementContent[] {
  const before = known.get(section) ?? [];
  const shift = before.length - blocks.length;
  const kept = blocks.map(
    (block, index) => [before[index], before[index + shift]].find((old) => old && isSame(old, block)) ?? block,
  );
  known.delete(section);
  if (known.size >= most) known.delete(known.keys().next().value ?? '');
  known.set(section, kept);
  return kept;
}

function isSame(a: ElementContent, b: ElementContent): boolean {
  if (a.type === 'text' && b.type === 'text') return a.value === b.value;
  if (a.type !== 'element' || b.type !== 'element') return false;
  return (
    a.tagName === b.tagName &&
    a.children.length === b.children.length &&
    haveSame(a.properties, b.properties) &&
    a.children.every((child, index) => isSame(child, b.children[index] as ElementContent))
  );
}

function haveSame(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSameValue(a[name], b[name]));
}

function isSameValue(a: Properties[string], b: Properties[string]): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join(' ') === b.join(' ') && a.length === b.length);
}
