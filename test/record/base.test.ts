import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings.ts';
import type { RecordEntry } from '../../src/model.ts';
import { appendedOnly, checkAgainstBase } from '../../src/record/base.ts';
import { announced, chained, imported, instant, locate, noon, terms } from './records.ts';

type Draft = Omit<RecordEntry, 'previous'>;

const drafts: readonly Draft[] = [imported(1, '2025-03-01'), announced(2, '2026-11-23', '2027-01-12')];
const base = chained(drafts);

function found(entries: readonly RecordEntry[], now: string, from = base, against = terms()): readonly string[] {
  const codes: string[] = [];
  const report: Report = (code, place, ..._data) => {
    codes.push(`${code} ${place.frame}`);
  };
  checkAgainstBase(from, entries, against, instant(now), report, locate, { policy: 'privacy', base: 'main' });
  return codes;
}

const added = (...more: readonly Draft[]) => chained([...drafts, ...more]);
const changed = (index: number, change: Partial<RecordEntry>) =>
  base.map((entry, position) => (position === index ? { ...entry, ...change } : entry));

describe('a record against its base', () => {
  it('may only be added to', () => {
    expect(appendedOnly(base, base)).toBeUndefined();
    expect(appendedOnly([], base)).toBeUndefined();
    expect(appendedOnly(base, changed(1, { effective: '2027-01-13' }))).toBe(1);
    expect(appendedOnly(base, changed(0, { previous: 'sha256:1' }))).toBe(0);
    expect(appendedOnly(base, base.slice(0, 1))).toBe(1);
  });

  it('does not mind in which order keys stand', () => {
    const turned = base.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as RecordEntry);
    expect(appendedOnly(base, turned)).toBeUndefined();
  });

  it('tells of the first entry that is not kept', () => {
    const now = noon('2026-11-30');
    expect(found(changed(0, { effective: '2025-02-01' }), now)).toEqual(['record-rewritten entries/0']);
    expect(found(base.slice(0, 1), now)).toEqual(['record-rewritten entries']);
  });
});

describe('a branch that waited for its merge', () => {
  const third = announced(3, '2026-12-01', '2027-03-01');

  it('is late the day after its announcement', () => {
    expect(found(added(third), '2026-12-01T23:59:59+05:00')).toEqual([]);
    expect(found(added(third), '2026-12-02T00:00:00+05:00')).toEqual(['merged-late entries/2/announced']);
  });

  it('is not late for what the base holds already', () => {
    expect(found(base, noon('2027-06-01'))).toEqual([]);
  });

  it('is late once the edition that it puts off or takes back is in force', () => {
    const acts: readonly Draft[] = [
      { event: 'withdrawn', at: noon('2026-12-01'), edition: 2 },
      { event: 'postponed', at: noon('2026-12-01'), edition: 2, effective: '2027-02-01' },
    ];
    for (const act of acts) {
      expect(found(added(act), '2027-01-11T23:59:59+05:00')).toEqual([]);
      expect(found(added(act), '2027-01-12T00:00:00+05:00')).toEqual(['acted-late entries/2']);
    }
  });

  it('is not late for a replacement that kept the date, until the edition that it replaces is in force', () => {
    const kept = announced(3, '2026-11-23', '2027-01-12', { at: noon('2026-12-01'), replaces: 2 });
    expect(found(added(kept), noon('2026-12-15'))).toEqual([]);
    expect(found(added(kept), noon('2027-01-12'))).toEqual(['acted-late entries/2']);
  });

  it('is late for putting off or taking back an end that has come', () => {
    const retired: Draft = {
      ...{ event: 'retired', at: noon('2026-12-01'), announced: '2026-12-01', effective: '2027-02-01' },
    };
    const acts: Draft[] = [
      { event: 'withdrawn', at: noon('2026-12-02') },
      { event: 'postponed', at: noon('2026-12-02'), effective: '2027-03-01' },
    ];
    for (const act of acts) {
      const both = added(retired, act);
      expect(found(both, '2027-01-31T23:59:59+05:00', added(retired))).toEqual([]);
      expect(found(both, '2027-02-01T00:00:00+05:00', added(retired))).toEqual(['end-acted-late entries/3']);
    }
  });

  it('announces an end by the days of the last edition’s zone, wherever the publisher is by now', () => {
    const elsewhere = { ...terms({ 2: { zone: 'America/Los_Angeles' } }), zone: 'Asia/Tokyo' };
    const at = '2027-01-02T01:00:00+09:00';
    const retired = added({ event: 'retired', at, announced: '2027-01-01', effective: '2027-03-01' });
    expect(found(retired, at, base, elsewhere)).toEqual([]);
    expect(found(retired, '2027-01-02T00:00:00-08:00', base, elsewhere)).toEqual(['merged-late entries/2/announced']);
  });

  it('holds a new retirement to the days that the publisher promises now', () => {
    const retired = added({
      event: 'retired',
      at: noon('2026-12-01'),
      announced: '2026-12-01',
      effective: '2027-01-15',
    });
    expect(found(retired, noon('2026-12-01'))).toEqual([]);
    const longer = { ...terms(), days: 45 };
    expect(found(retired, noon('2026-12-01'), base, longer)).toEqual(['retirement-short entries/2/effective']);
    expect(found(retired, noon('2026-12-01'), retired, longer)).toEqual([]);
  });
});
