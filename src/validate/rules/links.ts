import type { Place, Report } from '../../vocabulary.ts';
import { nearest } from '../nearest.ts';
import type { Referents } from '../referents.ts';

/** Links to terms and sections lead to ones that are there. */
export function checkLinks(
  text: string,
  { kinds, sections }: Referents,
  report: Report,
  at: (offset: number) => Place,
): void {
  const terms = kinds.get('terms') ?? new Map<string, unknown>();
  for (const { 0: link, 1: target, 2: id = '', index } of text.matchAll(/\]\((term|section):([^)\s]*)\)/g)) {
    const offset = index + link.length - 1 - id.length;
    if (target === 'section' && !sections.has(id)) {
      report('link-section-unknown', at(offset), { id, guess: nearest(id, sections) });
    }
    if (target === 'term' && !terms.has(id)) {
      report('link-term-unknown', at(offset), { id, guess: nearest(id, terms.keys()) });
    }
  }
}
