import type { Element } from 'hast';
import type { Account, Materiality, Point } from '../../model.ts';
import { type Child, element, part } from './element.ts';
import type { DifferenceWords } from './words.ts';

/** The part of the page that says what the change comes to. */
export function accountPart(materiality: Materiality, account: Account, words: DifferenceWords): Element {
  const verdict = element('p', { className: ['verdict'] }, [
    element('strong', {}, words.verdict[materiality]),
    ` ${words.meaning[materiality]}`,
  ]);
  const groups = account.flatMap((group) => [
    element('h3', {}, words.groups[group.materiality]),
    element(
      'ul',
      { className: ['points'] },
      group.points.map((point) => pointItem(point, words.why[group.materiality])),
    ),
  ]);
  return part('changes_main', words.main, element('div', { className: ['account'] }, verdict, groups));
}

function pointItem({ note, more = [], because, facts, texts }: Point, why: string): Element {
  const known: Child[][] = [...more, ...facts].map((sentence) => [sentence]);
  known.push(...texts.map(linked));
  const [first = [], ...rest] = note === undefined ? known : [[note], ...known];
  const details = because === undefined ? rest : [...rest, [`${why} ${because}`]];
  return element(
    'li',
    {},
    element('p', {}, first),
    details.length > 0 &&
      element(
        'ul',
        { className: ['point-details'] },
        details.map((detail) => element('li', {}, detail)),
      ),
  );
}

/** A sentence about a section leads to it, unless the section is gone. */
function linked({ target, gone, sentence }: Point['texts'][number]): Child[] {
  const id = /^section:(.+)$/.exec(target)?.[1];
  return id === undefined || gone ? [sentence] : [element('a', { href: `#${id}` }, sentence)];
}
