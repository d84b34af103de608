import type { Language } from '../model.ts';

const marks: Readonly<Record<Language, { readonly outer: string; readonly inner: string }>> = {
  ru: { outer: '«»', inner: '„“' },
  en: { outer: '“”', inner: '‘’' },
};

/** Gives quotation marks inside quotation marks their inner form: «ООО „Пример“», “the ‘Sample’ company”. */
export function nestQuotes(text: string, language: Language): string {
  const { outer, inner } = marks[language];
  let depth = 0;
  return text.replace(/[«»“”]/g, (mark) => {
    const side = outer.indexOf(mark);
    if (side < 0) return mark;
    if (side === 0) depth += 1;
    const shown = depth > 1 ? (inner[side] as string) : mark;
    if (side === 1 && depth > 0) depth -= 1;
    return shown;
  });
}
