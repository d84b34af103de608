import type { Element } from 'hast';

/** Names what the links of one article lead to. */
export interface Targets {
  /** `section:ID`, `section:ID#ITEM`, `term:ID`, `policy:ID`, or the address. */
  of(link: Element): string;
}

/** @param sections ids of the article's sections. */
export function targetsIn(sections: ReadonlySet<string>): Targets {
  return {
    of({ properties }) {
      const href = String(properties['href'] ?? '');
      if (typeof properties['dataPolicy'] === 'string') return `policy:${properties['dataPolicy']}`;
      if (!href.startsWith('#')) return href;
      const anchor = href.slice(1);
      const classes = properties['className'];
      if (Array.isArray(classes) && classes.includes('term')) return `term:${anchor.replace(/^terms-/, '')}`;
      return sectionTarget(anchor, sections);
    },
  };
}

/** A section, or an item of one: its anchor is the section's id, a hyphen and the place in the list. */
function sectionTarget(anchor: string, sections: ReadonlySet<string>): string {
  for (let end = anchor.length; end > 0; end = anchor.lastIndexOf('-', end - 1)) {
    const id = anchor.slice(0, end);
    if (sections.has(id)) return end === anchor.length ? `section:${id}` : `section:${id}#${anchor.slice(end + 1)}`;
  }
  return `#${anchor}`;
}
