/** Ends a sentence with a full stop where it has none: a Russian date ends with one of its own. */
export function endSentence(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
