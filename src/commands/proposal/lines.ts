import { formatDate } from '../../language/index.ts';
import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Language, Materiality, RecordEntry } from '../../vocabulary.ts';
import { words } from './words.ts';

/** One thing that a branch changes, in a sentence. */
export interface Line {
  readonly sentence: string;
  readonly materiality: Materiality;
  /** Legal's reason for calling it less, or that legal has not spoken of it. */
  readonly remark?: string;
}

/** What a branch changes in one policy, facts before texts; texts that changed facts explain are left out. */
export function linesOf({ changes, headings }: PolicyProposal, language: Language): Line[] {
  if (changes === undefined) return [];
  const say = words[language];
  const { amendment, told } = changes;
  const facts = told.map(({ change, sentence, materiality }): Line => {
    const because = amendment.reasons.find((reason) => reason.change === change)?.because;
    return { sentence, materiality, ...(because === undefined ? {} : { remark: say.because(because) }) };
  });
  const texts = amendment.reasons.flatMap(({ target, part, materiality, because, by }): Line[] => {
    if (part === undefined) return [];
    const id = target.slice('section:'.length);
    const sentence = say.part[part](headings[id] ?? id);
    if (because !== undefined) return [{ sentence, materiality, remark: say.because(because) }];
    return [
      { sentence, materiality, ...(by === 'unexplained' && isSilent(target, changes) ? { remark: say.silent } : {}) },
    ];
  });
  return [...facts, ...texts];
}

function isSilent(target: string, { amendment }: NonNullable<PolicyProposal['changes']>): boolean {
  return amendment.unspoken.includes(target);
}

/** What a new entry of the record does, in a sentence. */
export function sentenceOf({ event, edition, effective }: RecordEntry, language: Language): string {
  const date = effective === undefined ? '' : formatDate(effective, language);
  return words[language].event[event](String(edition ?? ''), date);
}
