/** The marks of lists as lawyers write them: `a)`, `(a)`, `а)`, `(i)`, `(1)`, `1.1.`, and what follows which. */

/** What a mark counts by. */
type Count = 'latin' | 'cyrillic' | 'roman' | 'number';

/** One way to read a mark. */
export interface MarkReading {
  readonly count: Count;
  /** Its place in the count: [2] for `b)`, [1, 2] for `1.2.`. */
  readonly at: readonly number[];
}

/** A mark at the start of a line. */
export interface Mark {
  /** As written, with what encloses it: `(ii)`. */
  readonly text: string;
  /** What encloses it, and its case: marks of one list are alike in this. */
  readonly form: string;
  /** Ways to read it, the likelier first: `(i)` is one in Roman numerals, or the ninth letter. */
  readonly readings: readonly MarkReading[];
}

const enclosed = /^(\(?)([A-Za-z]|[А-Яа-яЁё]|[ivxl]{2,7}|[IVXL]{2,7}|(?<=\()[1-9]\d{0,2})\)(?=[ \t\u00A0])/;
const numbered = /^([1-9]\d{0,2}(?:\.[1-9]\d{0,2}){1,5})(\.?)(?=[ \t\u00A0])/;

const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/** Letters that Russian lists pass over: most leave out the first five or so, state standards the others too. */
const passedOver = new Set('ёйъыьзоч');

/** The mark that a line begins with. */
export function readMark(line: string): Mark | undefined {
  const [text, open = '', inner = ''] = enclosed.exec(line) ?? [];
  if (text !== undefined) {
    const readings = readingsOf(inner);
    const style = /\d/.test(inner) ? '1' : inner === inner.toLowerCase() ? 'a' : 'A';
    return readings.length === 0 ? undefined : { text, form: `${open}${style})`, readings };
  }
  const [number, parts = '', stop = ''] = numbered.exec(line) ?? [];
  if (number === undefined) return undefined;
  return { text: number, form: `1${stop}`, readings: [{ count: 'number', at: parts.split('.').map(Number) }] };
}

function readingsOf(inner: string): MarkReading[] {
  const letter = inner.toLowerCase();
  if (/^\d/.test(letter)) return [{ count: 'number', at: [Number(letter)] }];
  const readings: MarkReading[] = [];
  const roman = romanValue(letter);
  if (roman !== undefined) readings.push({ count: 'roman', at: [roman] });
  if (/^[a-z]$/.test(letter)) readings.push({ count: 'latin', at: [letter.charCodeAt(0) - 96] });
  if (cyrillic.includes(letter)) readings.push({ count: 'cyrillic', at: [cyrillic.indexOf(letter) + 1] });
  return readings;
}

const romans: readonly (readonly [string, number])[] = [
  ['xl', 40],
  ['l', 50],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A Roman numeral below ninety; nothing where it is not written as numerals are. */
function romanValue(letters: string): number | undefined {
  let rest = letters;
  let sum = 0;
  for (const [sign, value] of romans) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) sum += value;
  }
  return rest === '' && romanOf(sum) === letters ? sum : undefined;
}

function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [sign, worth] of [...romans].sort(([, a], [, b]) => b - a)) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** Whether a mark may begin a list. */
export function isFirst({ at }: MarkReading): boolean {
  return at.at(-1) === 1;
}

/** Whether a mark is the very next one after another. */
export function follows(last: MarkReading, next: MarkReading): boolean {
  if (last.count !== next.count || last.at.length !== next.at.length) return false;
  if (last.count === 'cyrillic') return nextLetters(last).includes(next.at[0] ?? 0);
  const change = last.at.findIndex((part, index) => part !== next.at[index]);
  if (change < 0 || next.at[change] !== (last.at[change] ?? 0) + 1) return false;
  return next.at.slice(change + 1).every((part) => part === 1);
}

/** The letters that may follow one: the next that no list passes over, and those between. */
function nextLetters({ at: [last = 0] }: MarkReading): number[] {
  const letters: number[] = [];
  for (let place = last + 1; place <= cyrillic.length; place += 1) {
    letters.push(place);
    if (!passedOver.has(cyrillic[place - 1] ?? '')) break;
  }
  return letters;
}

/** Whether a mark belongs a level below another: `1.1.1.` below `1.1.`. */
export function isBelow(upper: readonly number[], { count, at }: MarkReading): boolean {
  return count === 'number' && at.length === upper.length + 1 && upper.every((part, index) => part === at[index]);
}

/** The mark that is expected after another, as it would be written. */
export function nextMark({ text }: Mark, reading: MarkReading): string {
  const inner = text.replace(/[().]+$/, '').replace(/^\(/, '');
  return text.replace(inner, () => written(successor(reading), inner));
}

function successor({ count, at }: MarkReading): MarkReading {
  if (count === 'cyrillic') return { count, at: nextLetters({ count, at }).slice(-1) };
  return { count, at: [...at.slice(0, -1), (at.at(-1) ?? 0) + 1] };
}

/** A place in a count in the letters or digits of it, in the case of an example. */
function written({ count, at }: MarkReading, example: string): string {
  const [place = 0] = at;
  const letters =
    count === 'roman'
      ? romanOf(place)
      : count === 'latin'
        ? String.fromCharCode(96 + Math.min(place, 26))
        : count === 'cyrillic'
          ? (cyrillic[place - 1] ?? 'я')
          : at.join('.');
  return example === example.toLowerCase() ? letters : letters.toUpperCase();
}

/** The mark in the other script that a list in that script has at the same place. */
export function inScript(mark: Mark, { at }: MarkReading, script: 'latin' | 'cyrillic'): string {
  const inner = mark.text.replace(/[()]/g, '');
  const places = [...cyrillic].flatMap((letter, index) => (passedOver.has(letter) ? [] : [index + 1]));
  const latin = at[0] ?? 1;
  const place = script === 'cyrillic' ? (places[latin - 1] ?? latin) : places.indexOf(latin) + 1 || latin;
  return mark.text.replace(inner, () => written({ count: script, at: [place] }, inner));
}
