/** "Did you mean": the known word that a wrong one is closest to. */
import { distance } from 'fastest-levenshtein';

/** Cyrillic letters that look like Latin ones and are typed in their place. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/** The closest of the known words, or an empty text where none is close. */
export function nearest(word: string, known: Iterable<string>): string {
  const typed = latin(word);
  let found = '';
  let least = (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length * 0.4))) + 1;
  for (const candidate of known) {
    const far = distance(typed, candidate.toLowerCase());
    if (far >= least) continue;
    least = far;
    found = candidate;
  }
  return found;
}

function latin(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[а-я]/g, (letter) => lookalikes[letter] ?? letter);
}
