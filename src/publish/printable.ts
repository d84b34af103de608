/**
 * A text as every format may carry it: well-formed Unicode without control characters and noncharacters, which XML
 * forbids and HTML calls errors; line ends are `\n`.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    );
}

/** A text on one line, for titles: white space folded. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
