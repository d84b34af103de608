import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { amend, sayChange } from '../../src/compare/index.ts';
import { compile } from '../../src/compile/index.ts';
import { sideOf } from '../../src/editions/side.ts';
import type { Declaration, EditionSource, Fact, Section } from '../../src/model.ts';
import { vocabularyOf } from '../../src/validate/index.ts';
import { schemas } from '../validate/schemas.ts';

interface SideOfPair {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly sections?: readonly Section[];
  readonly facts?: Readonly<Record<string, readonly Fact[]>>;
  readonly publisher?: Readonly<Record<string, string>>;
  readonly labels?: EditionSource['labels'];
  readonly days?: number;
}

interface Pair {
  readonly name: string;
  readonly before?: SideOfPair;
  readonly after?: SideOfPair;
  readonly amendment?: readonly Declaration[];
  readonly materiality: string;
  readonly reasons: readonly string[];
  readonly says?: readonly string[];
  readonly unspoken?: readonly string[];
  readonly unjustified?: readonly string[];
  readonly idle?: readonly (readonly string[])[];
}

const vocabulary = vocabularyOf(schemas);
const pairs = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8')) as readonly Pair[];

/** An edition of which a pair tells only what matters to it. */
function edition(side: SideOfPair = {}): EditionSource {
  return {
    policy: 'privacy',
    language: 'ru',
    languages: ['ru', 'en'],
    title: side.title ?? 'Политика',
    summary: side.summary ?? 'О данных.',
    publisher: { name: 'ООО «Пример»', ...side.publisher },
    labels: side.labels ?? {},
    notice: { days: side.days ?? 30, zone: 'Asia/Yekaterinburg' },
    vocabulary,
    facts: side.facts ?? {},
    sections: side.sections ?? [{ id: 'text', heading: 'Раздел', text: side.text ?? 'Текст.' }],
    notes: [],
    translations: {},
  };
}

const side = (source: EditionSource) => sideOf(source, compile(source, 'ru'));

test.each(pairs)('$name', (pair) => {
  const [before, after] = [side(edition(pair.before)), side(edition(pair.after))];
  const amendment = amend(before, after, pair.amendment ?? []);
  expect({
    materiality: amendment.materiality,
    reasons: amendment.reasons.map(({ target, materiality, by }) => `${target} ${materiality} ${by}`),
    unspoken: amendment.unspoken,
    unjustified: amendment.unjustified,
    idle: amendment.idle,
  }).toEqual({
    materiality: pair.materiality,
    reasons: pair.reasons,
    unspoken: pair.unspoken ?? [],
    unjustified: pair.unjustified ?? [],
    idle: pair.idle ?? [],
  });
  if (pair.says !== undefined) {
    const said = amendment.facts.map((change) => sayChange(change, before.sheet, after.sheet, 'ru'));
    expect(said.map((sentence) => sentence.replaceAll('\u00A0', ' '))).toEqual(pair.says);
  }
});
