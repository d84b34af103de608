import { expect, test } from 'vitest';
import { amend } from '../../src/compare/index.ts';
import { compile } from '../../src/compile/index.ts';
import { sideOf } from '../../src/editions/side.ts';
import type { EditionSource } from '../../src/model.ts';
import { editionSource } from '../compile/source.ts';

const source = (ban: string, within = '30 days'): EditionSource =>
  editionSource({
    facts: { deadlines: [{ id: 'answer', what: 'ответ', within }] },
    sections: [
      { id: 'ban', heading: 'Запреты', text: ban },
      { id: 'refs', heading: 'Исключения', text: 'Кроме случая в [](section:ban#б).' },
      { id: 'other', heading: 'Прочее', text: 'См. [](section:ban).' },
    ],
  });

function changed(before: EditionSource, after: EditionSource) {
  const [old, now] = [sideOf(before, compile(before, 'ru')), sideOf(after, compile(after, 'ru'))];
  return amend(old, now, []).texts.map(({ target, explained }) => [target, explained]);
}

test('when an item changes, so does the text that refers to it, and no other', () => {
  const before = source('а) раз;\nб) два.');
  expect(changed(before, source('а) раз;\nб) два и три.'))).toEqual([
    ['section:ban', false],
    ['section:refs', false],
  ]);
  expect(changed(before, source('а) раз и ещё;\nб) два.'))).toEqual([['section:ban', false]]);
});

test('an item that changed by a fact alone explains the text that refers to it', () => {
  const ban = 'а) раз;\nб) ответ за {{deadlines.answer:acc}}.';
  expect(changed(source(ban), source(ban, '60 days'))).toEqual([
    ['section:ban', true],
    ['section:refs', true],
  ]);
});
