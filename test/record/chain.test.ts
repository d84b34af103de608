import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import type { RecordEntry } from '../../src/model.ts';
import { canonicalJson, chainHead, hashEntry } from '../../src/record/chain.ts';
import { announced, chained, findingsOf, imported } from './records.ts';

const record = chained([
  imported(1, '2025-03-01'),
  imported(2, '2025-09-01', { materiality: 'editorial' }),
  announced(3, '2026-11-23', '2027-01-12'),
]);

const replaced = (index: number, change: Partial<RecordEntry>) =>
  record.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

describe('the hash of an entry', () => {
  it('begins with the policy’s name', () => {
    expect(chainHead('privacy', [])).toBe(sha256('gazette-record-1\nprivacy\n'));
    expect(record[0]?.previous).toBe(chainHead('privacy', []));
  });

  it('is of canonical JSON, whatever the order of keys', () => {
    const entry = { previous: 'sha256:0', at: '2026', event: 'remark', note: { ru: 'Да', en: 'Yes' } } as RecordEntry;
    expect(hashEntry(entry)).toBe(
      sha256('{"at":"2026","event":"remark","note":{"en":"Yes","ru":"Да"},"previous":"sha256:0"}'),
    );
  });

  it('leaves absent fields out and keeps lists in order', () => {
    expect(canonicalJson({ b: [2, 1, { d: undefined, c: null }], a: undefined })).toBe('{"b":[2,1,{"c":null}]}');
  });
});

describe('the chain', () => {
  it('holds as written', () => {
    expect(findingsOf(record)).toEqual([]);
  });

  it.each<[string, readonly RecordEntry[], string]>([
    ['an entry edited', replaced(0, { effective: '2025-02-01' }), 'record-chain-broken entries/1/previous'],
    ['an entry removed', record.slice(1), 'record-chain-broken entries/0/previous'],
    ['a hash edited', replaced(2, { previous: 'sha256:00' }), 'record-chain-broken entries/2/previous'],
    ['time running backwards', replaced(2, { at: '2026-01-09T12:00:00+05:00' }), 'record-at-decreases entries/2/at'],
  ])('tells of %s', (_, entries, expected) => {
    expect(findingsOf(entries).map(([code]) => code)).toContain(expected);
  });

  it('is the policy’s own', () => {
    expect(findingsOf(chained([imported(1, '2025-03-01')], 'terms')).map(([code]) => code)).toEqual([
      'record-chain-broken entries/0/previous',
    ]);
  });
});
