import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/acts/record.ts';
import type { RecordEntry } from '../../src/model.ts';
import { parse } from '../../src/read/document.ts';
import { chainHead } from '../../src/record/chain.ts';

const texts = fc.record({
  ru: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('да: нет', '# а\nб\n\n', '  а\n', 'а\n ', '- а', '')),
  en: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
});

const anyEntry: fc.Arbitrary<Omit<RecordEntry, 'previous'>> = fc.record(
  {
    event: fc.constantFrom('announced' as const, 'withdrawn' as const, 'remark' as const, 'corrected' as const),
    at: fc.constant('2026-11-23T09:00:00+05:00'),
    ...{ edition: fc.nat(99), announced: fc.constant('2026-11-23'), effective: fc.constant('2027-01-12') },
    ...{ note: texts, because: texts, replaces: fc.nat(99), successor: fc.constant('terms') },
    materiality: fc.constantFrom('material' as const, 'editorial' as const),
    urgent: fc.record({ because: texts, reference: texts }),
    digests: fc.constant({ ru: { source: `sha256:${'0'.repeat(64)}`, text: `sha256:${'f'.repeat(64)}` } }),
  },
  { requiredKeys: ['event', 'at'] },
);

function written(entries: readonly RecordEntry[]): string {
  const text = entries.reduce<string | undefined>((before, entry) => appendEntry(before, 'privacy', entry), undefined);
  return text ?? '';
}

describe('appendEntry', () => {
  it('adds to the end and changes nothing before', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), (drafts) => {
        const entries: RecordEntry[] = [];
        let text: string | undefined;
        for (const draft of drafts) {
          const entry = { ...draft, previous: chainHead('privacy', entries) };
          entries.push(entry);
          const next: string | undefined = appendEntry(text, 'privacy', entry);
          expect(next?.startsWith(text ?? 'format')).toBe(true);
          text = next;
        }
        const value: unknown = parse(text ?? '').toJS();
        expect(value).toEqual({ format: 'gazette-record-0', policy: 'privacy', entries });
        // What is read back hashes alike, so that the chain survives the file.
        expect(chainHead('privacy', (value as { entries: RecordEntry[] }).entries)).toBe(chainHead('privacy', entries));
      }),
    );
  });

  it('writes one field a line, in an order that reads as a story', async () => {
    const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
    const imported: RecordEntry = {
      digests: { ru: { source: digest('a'), text: digest('b') } },
      previous: digest('0'),
      event: 'imported',
      ...{ at: '2026-11-23T09:00:00+05:00', edition: 1, effective: '2025-03-01', materiality: 'material' },
    };
    const remark: RecordEntry = {
      ...{ event: 'remark', at: '2026-11-24T09:00:00+05:00', edition: 1, previous: digest('1') },
      note: { ru: 'Пояснение.\nВ двух строках.\n', en: 'A note.' },
    };
    await expect(written([imported, remark])).toMatchFileSnapshot('expected/record.yaml');
  });

  it.each([
    ['a flow list', 'policy: privacy\nentries: []\n'],
    ['an outdented list', 'policy: privacy\nentries:\n- event: remark\n  at: x\n'],
    ['something after the list', 'entries:\n  - event: remark\npolicy: privacy\n'],
    ['no record', 'policy: privacy\n'],
    ['no YAML', '{{'],
  ])('refuses %s', (_, text) => {
    expect(appendEntry(text, 'privacy', { event: 'remark', at: '2026', previous: 'x' })).toBeUndefined();
  });

  it('ends a last line that lacks its end', () => {
    const entry: RecordEntry = { event: 'remark', at: '2026', previous: 'x' };
    const before = 'policy: privacy\nentries:\n  - event: remark';
    expect(appendEntry(before, 'privacy', entry)?.startsWith(`${before}\n  - event: remark\n`)).toBe(true);
  });
});
