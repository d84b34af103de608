const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Text in a colour or weight, where the terminal shows them. */
export function paint(text: string, style: keyof typeof codes, terminal: { readonly colour: boolean }): string {
  return terminal.colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
}

/** Breaks text at spaces into lines of at most `width` characters, each after `margin`. */
export function wrap(text: string, width: number, margin = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && margin.length + longer.length > width) {
        lines.push(margin + line);
        line = word;
      } else line = longer;
    }
    lines.push(margin + line);
  }
  return lines.join('\n');
}
