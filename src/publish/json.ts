/** Writes JSON to be read by people too; keys stand in the order in which they were given, so that equal data has equal bytes. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
