import { parseInstant } from '../../calendar/instant.ts';
import type { Edition, Instant, Language } from '../../model.ts';

const languages: readonly Language[] = ['ru', 'en'];

/**
 * When what is told of an event last changed in substance, by language: at the event itself, at what happened to its
 * edition since, and where a correction changed the words that readers of the language see.
 * @param turns instants of what happened to the edition, whichever language.
 */
export function updatedAt(
  edition: Edition,
  at: Instant,
  turns: readonly Instant[],
): Readonly<Record<Language, Instant>> {
  const of = (language: Language): Instant => Math.max(at, ...turns, ...corrections(edition, language));
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Instant>;
}

/** Instants at which the words of an edition changed in one language; its translation's coming is one. */
function corrections({ entries, number }: Edition, language: Language): Instant[] {
  let words: string | undefined;
  return entries.flatMap((entry) => {
    const next = entry.edition === number ? entry.digests?.[language]?.text : undefined;
    const at = parseInstant(entry.at);
    const changed = entry.event === 'corrected' && next !== undefined && next !== words;
    words = next ?? words;
    return changed && at !== undefined ? [at] : [];
  });
}
