import type { Place } from '../../findings.ts';
import type { SourceFile } from '../../read/types.ts';
import type { Rule } from '../context.ts';
import { textsOf } from '../walk.ts';

/** Curly quotes around a whole value are meant as YAML's by whoever typed them, but YAML takes them for text. */
export const straightQuotes: Rule = ({ file, translations }, report) => {
  for (const source of [file, ...translations.values()]) {
    for (const { text, path } of textsOf(source.value)) {
      if (!/^[“„‟‘][^“”„‟‘’]*[“”’]$/.test(text)) continue;
      const place = source.locate(path);
      if (isUnquoted(source, place)) report('quotes-curly', place);
    }
  }
};

/** Whether a value begins with its own first character: within straight quotes, curly ones are meant as text. */
function isUnquoted({ text }: SourceFile, { line, column }: Place): boolean {
  return /[“„‟‘]/.test(text.split('\n', line)[line - 1]?.charAt(column - 1) ?? '');
}
