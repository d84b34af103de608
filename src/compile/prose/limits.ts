/**
 * How involved texts may be. Markdown's reader takes four times as long for twice the blocks of a text or the signs of a
 * paragraph, so that a few pages of nothing but signs would take it minutes.
 */
import type { Tell } from '../tell.ts';

/** Most lines of one text, each of which may be a block. */
const mostLines = 2000;

/** Most signs of one paragraph, list or table that may open or close emphasis, code, a link or HTML. */
const mostSigns = 1000;

/** Most of both in one document. */
const mostInAll = 20_000;

/** Runs of signs that may be markup within a line. */
const sign = /[*_~`]+|[[\]<&\\]/g;

/** A line that opens so many quotations and lists that reading it would take for ever. */
const tooDeep = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){100}/m;

/** What may still be read of one document. */
export interface Budget {
  /** Lines and signs. */
  left: number;
  /** Findings: a document that is wrong throughout is not told text by text. */
  findings: number;
}

/** What a document begins with. */
export function createBudget(): Budget {
  return { left: mostInAll, findings: 100 };
}

/** Whether a text is not to be read; reports what is too much of it, but for what was told before. */
export function isTooInvolved(source: string, budget: Budget, tell: Tell): boolean {
  if (budget.findings <= 0 || budget.left <= 0) return true;
  const found = deepLine(source, tell) || manyLines(source, budget, tell) || manySigns(source, budget, tell);
  if (found || budget.left > 0) return found;
  tell('document-too-involved', 0, { limit: mostInAll });
  return true;
}

function deepLine(source: string, tell: Tell): boolean {
  const deep = tooDeep.exec(source);
  if (deep) tell('nested-too-deep', deep.index);
  return deep !== null;
}

function manyLines(source: string, budget: Budget, tell: Tell): boolean {
  let lines = 0;
  for (let end = source.indexOf('\n'); end !== -1 && end < source.length - 1; end = source.indexOf('\n', end + 1)) {
    lines += 1;
    if (lines < mostLines) continue;
    tell('too-many-lines', end + 1, { limit: mostLines });
    return true;
  }
  budget.left -= lines;
  return false;
}

function manySigns(source: string, budget: Budget, tell: Tell): boolean {
  let signs = 0;
  let from = 0;
  for (const { index } of source.matchAll(sign)) {
    // A blank line ends whatever a sign may have opened.
    if (/\n[ \t]*\n/.test(source.slice(from, index))) signs = 0;
    signs += 1;
    from = index;
    budget.left -= 1;
    if (signs <= mostSigns) continue;
    tell('too-many-signs', index, { limit: mostSigns });
    return true;
  }
  return false;
}
