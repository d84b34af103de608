import type { EditionSource, Section } from '../vocabulary.ts';

/** Whether a text takes over another policy, or a section of one; then even its first edition needs the lead of a change. */
export function takesOver({ succeeds, sections }: Pick<EditionSource, 'succeeds' | 'sections'>): boolean {
  return succeeds !== undefined || sections.some(sectionTakesOver);
}

function sectionTakesOver({ succeeds, sections }: Section): boolean {
  return succeeds !== undefined || (sections ?? []).some(sectionTakesOver);
}
