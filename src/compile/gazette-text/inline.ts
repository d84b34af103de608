/** A line of text with what readers see of its inline elements. */
import type { Element, ElementContent } from 'hast';
import { folded, marker, verbatim } from '../../text-markers.ts';
import type { Targets } from './targets.ts';

/** Inline elements that are told apart, in the order in which they enclose one another whatever order was written. */
const told = ['lang', 'link', 'del', 'strong', 'em', 'sup'];

/** One element around a run. */
interface Around {
  readonly name: string;
  readonly value?: string;
}

/** Words, or something that stands for itself, with all that is around it. */
interface Run {
  text: string;
  readonly sign?: string;
  readonly around: readonly Around[];
}

/** The form of inline content: elements that say the same in another order, or side by side, are written alike. */
export function inlineForm(nodes: readonly ElementContent[], targets: Targets): string {
  const line = new Line();
  for (const run of runsOf(nodes, targets)) {
    if (run.sign === undefined) line.say(folded(run.text), run.around);
    else line.put(run.sign, run.around);
  }
  return line.end();
}

/** The form of preformatted text, its white space kept. */
export function preformatted(nodes: readonly ElementContent[], targets: Targets): string {
  const line = new Line();
  for (const { text, sign, around } of runsOf(nodes, targets)) line.write(sign ?? verbatim(text), around);
  return line.end();
}

function runsOf(nodes: readonly ElementContent[], targets: Targets): Run[] {
  const runs: Run[] = [];
  const put = (run: Run): void => {
    const last = runs.at(-1);
    const joins = last !== undefined && last.sign === undefined && run.sign === undefined;
    // A letter and its accent may stand in two elements that nobody tells apart.
    if (joins && same(last.around, run.around)) last.text += run.text;
    else runs.push(run);
  };
  const collect = (node: ElementContent, around: readonly Around[]): void => {
    if (node.type === 'text') put({ text: node.value, around });
    if (node.type !== 'element' || node.properties['dataGenerated'] !== undefined) return;
    if (node.tagName === 'br') put({ text: '', sign: marker('br'), around });
    else if (node.tagName === 'a' && isWordless(node)) {
      put({ text: '', sign: marker('reference', targets.of(node)), around });
    } else {
      const inside = joined(around, aroundOf(node, targets));
      for (const child of node.children) collect(child, inside);
    }
  };
  for (const node of nodes) collect(node, []);
  return runs;
}

/** Whether a link has no words but those that it was given by what it leads to. */
function isWordless({ children }: Element): boolean {
  return children.every(
    (child) => child.type !== 'text' && (child.type !== 'element' || child.properties['dataGenerated'] !== undefined),
  );
}

function aroundOf(element: Element, targets: Targets): Around[] {
  const { tagName, properties } = element;
  const found: Around[] = [];
  if (typeof properties['lang'] === 'string') found.push({ name: 'lang', value: properties['lang'] });
  if (tagName === 'a') found.push({ name: 'link', value: targets.of(element) });
  else if (told.includes(tagName)) found.push({ name: tagName });
  return found;
}

function joined(around: readonly Around[], more: readonly Around[]): readonly Around[] {
  const added = more.filter((one) => !around.some((other) => other.name === one.name && other.value === one.value));
  if (added.length === 0) return around;
  return [...around, ...added].sort((a, b) => told.indexOf(a.name) - told.indexOf(b.name));
}

function same(a: readonly Around[], b: readonly Around[]): boolean {
  return a.length === b.length && a.every((one, at) => one.name === b[at]?.name && one.value === b[at]?.value);
}

/** Writes runs one after the other, folds white space over them, and opens and closes what is around them. */
class Line {
  private written = '';
  private open: readonly Around[] = [];
  /** What is around white space that is written once words follow. */
  private space: readonly Around[] | undefined;
  private begun = false;

  say(text: string, around: readonly Around[]): void {
    if (text.startsWith(' ') && this.begun) this.space ??= around;
    const words = text.trim();
    if (words === '') return;
    if (this.space !== undefined) this.write(' ', this.space);
    this.write(words, around);
    this.begun = true;
    this.space = text.endsWith(' ') ? around : undefined;
  }

  /** A line break, at which white space says nothing; or a reference, which stands for words. */
  put(sign: string, around: readonly Around[]): void {
    const isBreak = sign === marker('br');
    if (!isBreak && this.space !== undefined) this.write(' ', this.space);
    this.space = undefined;
    this.write(sign, around);
    this.begun = !isBreak;
  }

  write(text: string, around: readonly Around[]): void {
    let kept = 0;
    while (kept < this.open.length && same(this.open.slice(kept, kept + 1), around.slice(kept, kept + 1))) kept += 1;
    for (const { name } of this.open.slice(kept).reverse()) this.written += marker(`/${name}`);
    for (const { name, value } of around.slice(kept)) this.written += marker(name, value);
    this.open = around;
    this.written += text;
  }

  end(): string {
    this.write('', []);
    return this.written;
  }
}
