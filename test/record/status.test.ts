import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../src/model.ts';
import { policyStatus, statusOn } from '../../src/record/status.ts';
import { announced, chained, imported, instant, noon, policyAt, terms } from './records.ts';

const record = chained([
  imported(1, '2025-03-01'),
  imported(2, '2025-09-01', { materiality: 'editorial' }),
  announced(3, '2026-11-23', '2027-01-12'),
]);

function status(now: string, entries: readonly RecordEntry[] = record) {
  return policyStatus(policyAt(entries, now), entries, terms(), instant(now));
}

describe('policyStatus', () => {
  it('tells what is in force, what is coming and how soon', () => {
    expect(status(noon('2026-11-24'))).toEqual({
      policy: 'privacy',
      inForce: { edition: 2, effective: '2025-09-01', lastDay: '2027-01-11', materiality: 'editorial' },
      upcoming: [
        { edition: 3, announced: '2026-11-23', effective: '2027-01-12', materiality: 'material', daysLeft: 49 },
      ],
      scheduled: [],
    });
  });

  it('lists editions that are written down but not yet public', () => {
    const entries = chained([
      imported(1, '2025-03-01'),
      announced(2, '2026-12-10', '2027-01-12', { at: noon('2026-12-01') }),
    ]);
    expect(status(noon('2026-12-05'), entries).scheduled).toEqual([
      { edition: 2, announced: '2026-12-10', effective: '2027-01-12', materiality: 'material' },
    ]);
    expect(status(noon('2026-12-10'), entries).scheduled).toEqual([]);
    expect(status(noon('2026-11-30'), entries).scheduled).toEqual([]);
  });

  it('tells the end of a policy', () => {
    const retired = {
      event: 'retired',
      at: noon('2027-02-01'),
      announced: '2027-02-01',
      effective: '2027-03-04',
    } as const;
    const entries = chained([...record.map(({ previous: _, ...entry }) => entry), retired]);
    expect(status(noon('2027-02-02'), entries).retired).toEqual({ effective: '2027-03-04' });
  });
});

describe('statusOn', () => {
  it('answers for any day', () => {
    const policy = policyAt(record, noon('2026-11-24'));
    expect(statusOn(policy, '2025-02-28')).toBeUndefined();
    expect(statusOn(policy, '2025-05-01')).toMatchObject({ edition: 1, lastDay: '2025-08-31' });
    expect(statusOn(policy, '2027-05-01')).toMatchObject({ edition: 3 });
  });
});
