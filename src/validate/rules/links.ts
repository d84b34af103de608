import type { Place, Report } from '../../findings.ts';
import { nearest } from '../nearest.ts';
import type { Referents } from '../referents.ts';

/** Links to terms and sections lead to ones that are there; told are the first that don't, as far as `most`. */
export function checkLinks(
  text: string,
  { kinds, sections }: Referents,
  report: Report,
  at: (offset: number) => Place,
  most: number,
): void {
  let told = 0;
  const terms = new Set(kinds.get('terms')?.keys());
  for (const { 0: link, 1: target, 2: id = '', index } of text.matchAll(/\]\((term|section):([^)\s]*)\)/g)) {
    const known = target === 'section' ? sections : terms;
    if (known.has(id)) continue;
    const place = at(index + link.length - 1 - id.length);
    report(target === 'section' ? 'link-section-unknown' : 'link-term-unknown', place, {
      id,
      guess: nearest(id, known),
    });
    told += 1;
    if (told === most) return;
  }
}
