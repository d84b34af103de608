/** Grammatical cases as references name them: `{{deadlines.answer:gen}}`. Languages without cases ignore them. */
export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;

export type GrammaticalCase = (typeof grammaticalCases)[number];

/** Says whether a word names a grammatical case. */
export function isGrammaticalCase(word: string): word is GrammaticalCase {
  return (grammaticalCases as readonly string[]).includes(word);
}
