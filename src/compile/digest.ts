import { sha256 } from '../digest.ts';
import type { Digest } from '../model.ts';

/** Names the way in which words are found; a digest of another way is never taken for this one's. */
const format = 'gazette-words-1';

/** The digest of canonical words, as the publication record holds it. */
export function digestOfWords(words: string): Digest {
  return sha256(`${format}\n${words}`);
}
