/** What a careful reader would stop at in the marks of a text's lists. */
import type { Language } from '../../../model.ts';
import type { OutlineSection } from '../../outline.ts';
import type { Tell } from '../../tell.ts';
import { inScript } from './mark.ts';
import type { ListMark } from './nest.ts';

/** Where the marks stand. */
interface Around {
  readonly language: Language;
  /** The id of the section. */
  readonly section: string;
  readonly sections: ReadonlyMap<string, OutlineSection>;
}

/** Reports marks in letters of another script, marks that may be taken for numbers of sections, and odd ones. */
export function checkMarks(marks: readonly ListMark[], around: Around, tell: Tell): void {
  if (marks.length === 0) return;
  const own = around.sections.get(around.section)?.number ?? '';
  const numbers = new Set([...around.sections.values()].map(({ number }) => number));
  for (const listMark of marks) {
    const { mark, reading, offset, odd } = listMark;
    const { text } = mark;
    const script = scriptOf(around.language);
    if ((reading.count === 'latin' || reading.count === 'cyrillic') && reading.count !== script) {
      tell('mark-script', offset, { mark: text, other: reading.count, meant: inScript(mark, reading, script) });
    } else if (isTaken(listMark, own, numbers)) {
      tell('mark-number', offset, { mark: text, number: reading.at.join('.') });
    } else if (odd) tell('mark-order', offset, { mark: text, ...odd, escaped: escaped(text) });
  }
}

function scriptOf(language: Language): 'latin' | 'cyrillic' {
  return language === 'ru' ? 'cyrillic' : 'latin';
}

/** Whether a number is a section's, or reads as one that belongs to another section. */
function isTaken({ mark, reading, within }: ListMark, own: string, numbers: ReadonlySet<string>): boolean {
  if (reading.count !== 'number' || mark.form.startsWith('(')) return false;
  const [number, first] = [reading.at.join('.'), reading.at[0]];
  if (numbers.has(number)) return true;
  return !`${number}.`.startsWith(`${own}.`) && within !== first && numbers.has(`${first}`);
}

/** A mark as it is written where it is none: `c\)`. */
function escaped(mark: string): string {
  return mark.endsWith(')') ? mark.replace(/\)$/, '\\)') : mark.replace('.', '\\.');
}
