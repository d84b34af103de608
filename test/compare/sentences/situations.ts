/** Everything that can happen to the facts of one kind, with every sort of value: 1, 2, 5, 21, a range, an absence. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { notice } from '../../../src/compare/index.ts';
import type { FactValue, FactVocabulary, FieldVocabulary, Language } from '../../../src/model.ts';
import { vocabularyOf } from '../../../src/validate/index.ts';
import { schemas } from '../../validate/schemas.ts';

export type Entry = Readonly<Record<string, FactValue>>;

/** The facts of one kind in two editions. */
export type Situation = readonly [before: readonly Entry[], after: readonly Entry[]];

type Texts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>;
type Pair<Value> = readonly [from: Value, to: Value];

export const vocabulary: FactVocabulary = { ...vocabularyOf(schemas), notice };

/** Kinds of one entry that has no id. */
export const singles: ReadonlySet<string> = new Set(['publisher', 'notice']);

const texts = parse(readFileSync(new URL('entries.yaml', import.meta.url), 'utf8')) as Texts;

/** Each is taken in both directions. */
const periods: readonly Pair<string>[] = [
  ['2 days', '1 day'],
  ['5 weeks', '2 weeks'],
  ['21 hours', '5 hours'],
  ['22 months', '21 months'],
  ['2 years', '1 year'],
  ['180 days', '100 days'],
  ['10-30 working days', '5-21 working days'],
  ['1 month', '30 days'],
  ['21 working days', '5-30 working days'],
];
const numbers: readonly (readonly [from: number, to: number, unit: string])[] = [
  [2, 1, 'years'],
  [21, 5, 'years'],
  [256, 128, 'bits'],
  [22, 1.5, 'percent'],
];
const firsts = ['1 day', '2 days', '5 days', '21 days', '5-30 working days'];

/** What can happen to a kind, the events of whole entries first. */
export function situations(kind: string, language: Language): readonly Situation[] {
  const fields = Object.entries(vocabulary[kind]?.fields ?? {});
  const table = kind === 'publisher' ? schemas.publisher : schemas.kinds.get(kind)?.table;
  const fieldsOf = Object.entries(table?.fields ?? {});
  const required = ['id', ...fieldsOf.flatMap(([name, field]) => (field.required ? [name] : []))];
  const pairs = new Map(fields.map(([field, words]) => [field, pairsOf(kind, field, words, language)]));
  const whole: Entry = {
    id: 'one',
    ...Object.fromEntries(fields.map(([field]) => [field, pairs.get(field)?.[0]?.[0]])),
  };
  const least = Object.fromEntries(Object.entries(whole).filter(([field]) => required.includes(field)));
  const other = { ...whole, id: 'other' };

  const lists: Situation[] = [
    ...[whole, least].map((entry): Situation => [[], [entry]]),
    ...fields
      .filter(([, { order }]) => order === 'period')
      .flatMap(([field]) => firsts.map((value): Situation => [[], [{ ...whole, [field]: value }]])),
    ...(kind === 'limits' ? numbers.map(([, value, unit]): Situation => [[], [{ ...whole, value, unit }]]) : []),
    [[whole], []],
    [
      [other, whole],
      [whole, other],
    ],
    [[whole], [{ ...whole, id: 'another', formerly: ['one'] }]],
  ];
  const values = fields.flatMap(([field]): Situation[] => {
    const { [field]: _, ...without } = whole;
    const changed = (pairs.get(field) ?? []).map(
      ([from, to, beside]): Situation => [
        [{ ...whole, ...beside, [field]: from }],
        [{ ...whole, ...beside, [field]: to }],
      ],
    );
    return required.includes(field) ? changed : [...changed, [[without], [whole]], [[whole], [without]]];
  });
  return singles.has(kind) ? values : [...lists, ...values];
}

/** Values that a field can go from and to, with what stands beside them. */
function pairsOf(
  kind: string,
  field: string,
  { order, values }: FieldVocabulary,
  language: Language,
): readonly (readonly [from: FactValue, to: FactValue, beside?: Entry])[] {
  if (order === 'period')
    return periods.flatMap(
      ([from, to]) =>
        [
          [from, to],
          [to, from],
        ] as const,
    );
  if (order === 'number')
    return numbers.flatMap(
      ([from, to, unit]) =>
        [
          [from, to, { unit }],
          [to, from, { unit }],
        ] as const,
    );
  if (values !== undefined) {
    const members = Object.keys(values).map((member) =>
      member === 'true' || member === 'false' ? member === 'true' : member,
    );
    return members.map((member, at) => [member, members[(at + 1) % members.length] as FactValue] as const);
  }
  const [from, to] = texts[kind]?.[field]?.[language]?.split(' → ') ?? [];
  if (from === undefined || to === undefined) throw new Error(`entries.yaml has no texts for ${kind}.${field}`);
  return [[from, to]];
}
