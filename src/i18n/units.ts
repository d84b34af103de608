/** Units that numbers are counted in; the first six are those of periods. */
export const units = ['hour', 'day', 'working day', 'week', 'month', 'year', 'bit', 'percent'] as const;

export type Unit = (typeof units)[number];

/** The unit that a word names in the singular or the plural (`year`, `years`), where it names one. */
export function unitOf(word: unknown): Unit | undefined {
  return units.find((unit) => unit === word || `${unit}s` === word);
}
