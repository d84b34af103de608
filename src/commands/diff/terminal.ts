/** Words with changes as lines of a terminal. */
import type { Change, Run } from './parts.ts';

export interface Terminal {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** A word, or a part of one, with the space before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
  readonly change?: Change | undefined;
}

/** Green and underlined, red and struck: told apart without colours, too. */
const codes: Readonly<Record<Change, string>> = {
  inserted: '32;4',
  'moved-to': '32;4',
  deleted: '31;9',
  'moved-from': '31;9',
  formatted: '36',
};

/** What stands around changed words where there is no colour. */
const brackets: Readonly<Record<Change, readonly [string, string]>> = {
  inserted: ['{+', '+}'],
  'moved-to': ['{+', '+}'],
  deleted: ['[-', '-]'],
  'moved-from': ['[-', '-]'],
  formatted: ['', ''],
};

/** Breaks runs into lines of at most the terminal's width, each after `margin`; changed words are coloured or bracketed. */
export function layOut(runs: readonly Run[], terminal: Terminal, margin: string): string[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let width = margin.length;
  for (const word of wordsOf(piecesOf(runs, terminal))) {
    const length = word.reduce((sum, { text }) => sum + text.length, 0);
    if (line.length > 0 && width + 1 + length > terminal.width) {
      lines.push(line);
      line = [];
      width = margin.length;
    }
    width += length + (line.length > 0 ? 1 : 0);
    line.push(...word);
  }
  return [...lines, line].map((pieces) => margin + painted(pieces, terminal));
}

function piecesOf(runs: readonly Run[], { colour }: Terminal): Piece[] {
  let spaced = false;
  return runs.flatMap(({ text, change }) => {
    const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
    const [open, close] = change === undefined || colour ? ['', ''] : brackets[change];
    const pieces = (inner === '' ? [] : `${open}${inner}${close}`.split(' ')).map(
      (word, index): Piece => ({ text: word, spaced: index > 0 || spaced || before !== '', change }),
    );
    spaced = after !== '' || (inner === '' && (spaced || before !== ''));
    return pieces;
  });
}

/** Pieces that no space parts stay on one line. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last === undefined || piece.spaced) found.push([piece]);
    else last.push(piece);
  }
  return found;
}

function painted(pieces: readonly Piece[], { colour }: Terminal): string {
  let line = '';
  let open: Change | undefined;
  pieces.forEach(({ text, spaced, change }, index) => {
    const space = spaced && index > 0 ? ' ' : '';
    if (!colour || change === open) line += space + text;
    else
      line += `${open === undefined ? '' : RESET}${space}${change === undefined ? '' : `${ESCAPE}${codes[change]}m`}${text}`;
    open = change;
  });
  return colour && open !== undefined ? line + RESET : line;
}

const ESCAPE = '\u001B[';
const RESET = `${ESCAPE}0m`;
