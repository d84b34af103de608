import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/compare/materiality.ts';
import type { Declaration, FactChange, Materiality, TextChange } from '../../src/model.ts';

const fact = (id: string, materiality: Materiality): FactChange => ({
  kind: 'recipients',
  subject: `recipients.${id}`,
  event: 'added',
  materiality,
  ruled: true,
});
const text = (id: string, explained = false): TextChange => ({ target: `section:${id}`, part: 'text', explained });
const entry = (about: readonly string[], more: Partial<Declaration> = {}): Declaration => ({
  id: `about-${about.join('-')}`,
  about,
  ...more,
});

describe('what a change amounts to', () => {
  test('is editorial where nothing changed', () => {
    expect(weigh([], [], []).materiality).toBe('editorial');
  });

  test('is what the schema says of the facts, where the texts say no more', () => {
    expect(weigh([fact('bank', 'clarification')], [text('recipients', true)], []).materiality).toBe('clarification');
  });

  test('is material for words that no fact explains, until legal speaks for them', () => {
    const amendment = weigh([], [text('rights')], []);
    expect(amendment.materiality).toBe('material');
    expect(amendment.unspoken).toEqual(['section:rights']);
  });

  test('stays material where the entry speaks but does not decide', () => {
    const amendment = weigh([], [text('rights')], [entry(['section:rights'])]);
    expect(amendment.materiality).toBe('material');
    expect(amendment.unspoken).toEqual([]);
  });

  test('is lowered by a word with a reason, and the reason is kept', () => {
    const amendment = weigh(
      [],
      [text('rights')],
      [entry(['section:rights'], { materiality: 'editorial', because: 'Исправлена опечатка.' })],
    );
    expect(amendment.materiality).toBe('editorial');
    expect(amendment.reasons[0]).toMatchObject({ by: 'entry', because: 'Исправлена опечатка.', computed: 'material' });
  });

  test('is not lowered by a word without a reason', () => {
    const amendment = weigh([], [text('rights')], [entry(['section:rights'], { materiality: 'editorial' })]);
    expect(amendment.materiality).toBe('material');
    expect(amendment.unjustified).toEqual(['about-section:rights']);
  });

  test('is not lowered without a reason under the name that a fact had', () => {
    const change: FactChange = { ...fact('bank', 'material'), formerly: 'lender' };
    const amendment = weigh([change], [], [entry(['recipients.lender'], { materiality: 'editorial' })]);
    expect(amendment.materiality).toBe('material');
    expect(amendment.unjustified).toEqual(['about-recipients.lender']);
    expect(amendment.idle).toEqual([]);
  });

  test('is raised by a word without a reason', () => {
    const change = fact('bank', 'clarification');
    expect(weigh([change], [], [entry([change.subject], { materiality: 'material' })]).materiality).toBe('material');
  });

  test('is not reached by a word about something else', () => {
    const amendment = weigh(
      [fact('bank', 'material')],
      [text('rights')],
      [entry(['section:rights'], { materiality: 'editorial', because: 'Исправлена опечатка.' })],
    );
    expect(amendment.materiality).toBe('material');
    expect(amendment.reasons.map(({ materiality }) => materiality)).toEqual(['material', 'editorial']);
  });

  test('is not lowered by one entry where another about the same leaves it as computed', () => {
    const first = entry(['section:rights']);
    const typo = entry(['section:rights'], { id: 'typo', materiality: 'editorial', because: 'Исправлена опечатка.' });
    expect(weigh([], [text('rights')], [first, typo]).materiality).toBe('material');
    const firm = { ...first, materiality: 'clarification', because: 'Смысл прежний.' } as const;
    expect(weigh([], [text('rights')], [firm, typo]).materiality).toBe('clarification');
  });

  test('warns of a word about nothing that changed', () => {
    expect(weigh([], [], [entry(['section:rights'])]).idle).toEqual([['about-section:rights', 'section:rights']]);
  });

  test('is found under the name that a fact had', () => {
    const change = { ...fact('bank', 'editorial'), event: 'renamed', formerly: 'sberbank' };
    expect(weigh([change], [], [entry(['recipients.sberbank'])]).idle).toEqual([]);
  });
});

const materialities = fc.constantFrom<Materiality>('material', 'clarification', 'editorial');
const ids = fc.constantFrom('a', 'b', 'c');
const facts = fc.uniqueArray(fc.tuple(ids, materialities), { selector: ([id]) => id });
const entries = fc.array(
  fc
    .record({ id: ids, materiality: fc.option(materialities, { nil: undefined }), because: fc.boolean() })
    .map(({ id, materiality, because }) =>
      entry([`recipients.${id}`], {
        ...(materiality === undefined ? {} : { materiality }),
        ...(because ? { because: 'Причина.' } : {}),
      }),
    ),
);

test('no word without a reason ever makes a change less than it was computed to be', () => {
  fc.assert(
    fc.property(facts, entries, (changes, said) => {
      const silent = said.filter(({ because }) => because === undefined);
      const { reasons } = weigh(
        changes.map(([id, materiality]) => fact(id, materiality)),
        [],
        silent,
      );
      const order = ['editorial', 'clarification', 'material'];
      for (const { materiality, computed } of reasons) {
        expect(order.indexOf(materiality)).toBeGreaterThanOrEqual(order.indexOf(computed));
      }
    }),
  );
});

test('a word about one fact leaves what every other amounts to', () => {
  fc.assert(
    fc.property(facts, entries, (changes, said) => {
      const all = changes.map(([id, materiality]) => fact(id, materiality));
      const spoken = new Set(said.flatMap(({ about }) => about));
      for (const { target, materiality, computed } of weigh(all, [], said).reasons) {
        if (!spoken.has(target)) expect(materiality).toBe(computed);
      }
    }),
  );
});
