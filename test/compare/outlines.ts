/** Generated outlines of sections, in which what changes is where they stand, what they are called and what they say. */
import fc from 'fast-check';
import type { Section } from '../../src/model.ts';

const ids = ['never', 'always', 'selling', 'answering'] as const;
const texts = [
  'Мы продаём данные.',
  'Мы отвечаем за месяц.',
  'Мы **продаём** данные.',
  '- Мы продаём\n- данные.',
  '[Мы](section:own) продаём данные.',
  '[Мы](section:rest) продаём данные.',
];

interface Leaf {
  readonly under: number;
  readonly text: string | undefined;
  readonly plain: string | undefined;
  readonly heading: string;
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  under: fc.nat(3),
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, fc.constant(undefined)),
  plain: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom('Проще.', 'Ещё проще.')),
  heading: fc.constantFrom('Продажа', 'Ответы', 'Продажа данных'),
});

/** Each section stands at the top or in one that comes before it. */
function outline(leaves: readonly (Leaf | undefined)[]): Section[] {
  const top: Section[] = [];
  const all: Section[][] = [top];
  leaves.forEach((one, at) => {
    if (one === undefined) return;
    const { under, text, plain, heading } = one;
    const sections: Section[] = [];
    const holder = all[under % all.length] ?? top;
    const id = ids[at % ids.length] ?? 'never';
    holder.push({ id, heading, ...(text && { text }), ...(plain && { plain }), sections });
    all.push(sections);
  });
  return top;
}

/** Two outlines of the same sections, one of which stands elsewhere, says something else, came or went. */
export const outlines: fc.Arbitrary<readonly [Section[], Section[]]> = fc
  .tuple(
    fc.array(leaf, { minLength: 2, maxLength: 4 }),
    fc.nat(3),
    leaf,
    fc.constantFrom('under', 'text', 'plain', 'heading', 'all', 'gone', 'none'),
  )
  .map(([leaves, place, other, what]) => {
    const at = place % leaves.length;
    const changed = leaves.map((one, index) => {
      if (index !== at || what === 'none') return one;
      if (what === 'gone') return undefined;
      return what === 'all' ? other : { ...one, [what]: other[what as 'under' | 'text' | 'plain' | 'heading'] };
    });
    return [outline(leaves), outline(changed)] as const;
  });
