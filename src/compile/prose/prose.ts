import type { ElementContent } from 'hast';
import { element } from '../element.ts';
import type { Tell } from '../tell.ts';
import { type Readings, readElements } from './elements.ts';
import { firstLostWord } from './kept.ts';
import { type Budget, isTooInvolved } from './limits.ts';
import type { InnerLink } from './link.ts';
import { checkMarks } from './marks/check.ts';
import { type Settling, settle } from './settle.ts';

/** What the texts of one document share. */
export interface ProseContext extends Pick<Settling, 'values' | 'sections' | 'anchor' | 'block' | 'typeset'> {
  /** What may still be read of the document. */
  readonly budget: Budget;
  /** What texts of this and other documents read as. */
  readonly readings: Readings;
  /** Keeps a link to a term, which is right only if the page turns out to show the terms. */
  readonly linkTerm: (tell: () => void) => void;
  /** Keeps a link to an item, which is right only if its section turns out to have it. */
  readonly linkItem: (link: InnerLink, tell: Tell) => void;
}

const codeOfCharacter = /&#?\w{1,32};/y;

/** Turns the Markdown of one section into elements, and reports everything in it that would not read as it is written. */
export function compileProse(section: string, source: string, tell: Tell, context: ProseContext): ElementContent[] {
  const { budget } = context;
  const counting: Tell = (code, offset, ...data) => {
    budget.findings -= 1;
    tell(code, offset, ...data);
  };
  if (isTooInvolved(source, budget, counting)) return unread(source);
  try {
    return compileFlat(section, source, counting, context);
  } catch (error) {
    // Elements in one another by the thousand, which a stack cannot hold.
    if (!(error instanceof RangeError)) throw error;
    counting('nested-too-deep', 0);
    return unread(source);
  }
}

function unread(source: string): ElementContent[] {
  return [element('p', {}, source)];
}

function compileFlat(section: string, source: string, tell: Tell, context: ProseContext): ElementContent[] {
  let found = false;
  const telling: Tell = (code, offset, ...data) => {
    found = true;
    tell(code, offset, ...data);
  };
  const reading = readElements(source, {
    values: context.values,
    readings: context.readings,
    tell: telling,
    leads: ({ to, id }) =>
      to !== 'term' ? context.sections.has(id) : context.values.entries('terms').some((term) => term.id === id),
    keep(link) {
      const { to, id, offset } = link;
      if (to === 'item') context.linkItem(link, tell);
      if (to === 'term') context.linkTerm(() => tell('term-not-shown', offset, { term: id }));
    },
  });
  checkMarks(reading.marks, { language: context.values.language, section, sections: context.sections }, tell);
  let read = 0;
  const { content, shown } = settle(reading.elements, {
    ...context,
    section,
    tell(fault, reference) {
      const offset = Math.max(source.indexOf(reference, read), 0);
      read = offset + reference.length;
      tell(fault === 'reference-list' ? 'list-in-sentence' : fault, offset, { reference });
    },
  });
  // What was refused may well have taken words with it; one finding a cause is enough.
  if (!found && reading.whole !== true && !tellLostWord(source, shown, tell)) reading.whole = true;
  return content;
}

/** False where all words are there. */
function tellLostWord(source: string, shown: string, tell: Tell): boolean {
  const lost = firstLostWord(source, shown);
  if (lost === undefined) return false;
  codeOfCharacter.lastIndex = Math.max(source.lastIndexOf('&', lost.offset), 0);
  const code = codeOfCharacter.exec(source);
  if (code && code.index + code[0].length > lost.offset) tell('character-reference', code.index, { text: code[0] });
  else tell('text-lost', lost.offset, { word: lost.word });
  return true;
}
