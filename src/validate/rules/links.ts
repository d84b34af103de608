import type { Place, Report } from '../../findings.ts';
import { nearest } from '../nearest.ts';
import type { Referents } from '../referents.ts';

/** Links to terms, sections and policies lead to ones that are there; reported are the first that don't, at most `most`. */
export function checkLinks(
  text: string,
  { kinds, sections, own, policies }: Referents,
  report: Report,
  at: (offset: number) => Place,
  most: number,
): void {
  let told = 0;
  const terms = new Set(kinds.get('terms')?.keys());
  const others = new Set([...policies].filter((policy) => policy !== own));
  const targets = { term: terms, section: sections, policy: others };
  for (const { 0: link, 1: target, 2: rest = '', index } of text.matchAll(/\]\((term|section|policy):([^)\s]*)\)/g)) {
    const to = target as keyof typeof targets;
    // The items of a section are known when it is compiled.
    const id = to === 'section' ? rest.replace(/#.*$/, '') : rest;
    if (targets[to].has(id)) continue;
    const place = at(index + link.length - 1 - rest.length);
    if (to === 'policy' && id === own) report('link-policy-own', place, { id });
    else report(`link-${to}-unknown`, place, { id, guess: nearest(id, targets[to]) });
    told += 1;
    if (told === most) return;
  }
}
