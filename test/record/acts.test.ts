import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../src/model.ts';
import { announced, chained, digest, digests, findingsOf, imported, noon, terms } from './records.ts';

type Draft = Omit<RecordEntry, 'previous'>;

const second = announced(2, '2026-11-23', '2027-01-12');

/** Codes and fields of what is wrong with acts on edition 2, upcoming on 12 January 2027. */
function wrong(...drafts: readonly Draft[]): readonly string[] {
  return findingsOf(chained([imported(1, '2025-03-01'), second, ...drafts])).map(([code]) => code);
}

const because = { ru: 'Подрядчик не успел.' };

describe('postponing', () => {
  const postponed = (at: string, effective: string, more: Partial<Draft> = {}): Draft => {
    return { event: 'postponed', at, edition: 2, effective, ...more };
  };

  it('moves to a later day', () => {
    expect(wrong(postponed(noon('2026-12-01'), '2027-01-13'))).toEqual([]);
    expect(wrong(postponed(noon('2026-12-01'), '2027-01-12'))).toEqual([
      'record-postponed-earlier entries/2/effective',
    ]);
  });

  it('can be done again before the new date', () => {
    const once = postponed(noon('2027-01-05'), '2027-02-01');
    expect(wrong(once, postponed(noon('2027-01-20'), '2027-03-01'))).toEqual([]);
  });

  it('needs a reason in the last two days, and is refused from the day itself on', () => {
    expect(wrong(postponed('2027-01-09T23:59:59+05:00', '2027-02-01'))).toEqual([]);
    expect(wrong(postponed('2027-01-10T00:00:00+05:00', '2027-02-01'))).toEqual(['record-reason-missing entries/2']);
    expect(wrong(postponed('2027-01-11T23:59:59+05:00', '2027-02-01', { because }))).toEqual([]);
    expect(wrong(postponed('2027-01-12T00:00:00+05:00', '2027-02-01', { because }))).toEqual([
      'record-postponed-late entries/2/at',
    ]);
  });

  it('is of an edition that is known and live', () => {
    expect(wrong({ ...postponed(noon('2026-12-01'), '2027-02-01'), edition: 9 })).toEqual([
      'record-edition-unknown entries/2/edition',
    ]);
    const withdrawn: Draft = { event: 'withdrawn', at: noon('2026-11-30'), edition: 2 };
    expect(wrong(withdrawn, postponed(noon('2026-12-01'), '2027-02-01'))).toEqual([
      'record-edition-withdrawn entries/3/edition',
    ]);
  });
});

describe('withdrawing', () => {
  const withdrawn = (at: string, more: Partial<Draft> = {}): Draft => ({ event: 'withdrawn', at, edition: 2, ...more });

  it('needs a reason in the last two days, and is refused from the day itself on', () => {
    expect(wrong(withdrawn('2027-01-09T23:59:59+05:00'))).toEqual([]);
    expect(wrong(withdrawn('2027-01-10T00:00:00+05:00'))).toEqual(['record-reason-missing entries/2']);
    expect(wrong(withdrawn('2027-01-10T00:00:00+05:00', { because }))).toEqual([]);
    expect(wrong(withdrawn('2027-01-12T00:00:00+05:00', { because }))).toEqual(['record-withdrawn-late entries/2/at']);
    expect(wrong({ ...withdrawn(noon('2026-12-01')), edition: 1 })).toEqual(['record-withdrawn-late entries/2/at']);
  });
});

describe('correcting', () => {
  const corrected = (more: Partial<Draft>): Draft => ({
    event: 'corrected',
    at: noon('2026-12-01'),
    edition: 2,
    ...more,
  });
  const { ru } = digests('e2');
  if (ru === undefined) throw new Error('no digests');

  it('never touches the authoritative text', () => {
    const changed = { ru: { ...ru, source: digest('other') } };
    expect(wrong(corrected({ digests: changed, because }))).toEqual([
      'record-corrected-authoritative entries/2/digests',
    ]);
  });

  it('says why words changed', () => {
    const rendered = { ru: { ...ru, text: digest('mended') } };
    expect(wrong(corrected({ digests: rendered }))).toEqual(['record-corrected-unexplained entries/2']);
    expect(wrong(corrected({ digests: rendered, because }))).toEqual([]);
  });

  it('may add a translation that was missing', () => {
    expect(wrong(corrected({ digests: { en: ru } }))).toEqual([]);
  });
});

describe('a remark', () => {
  it('says something', () => {
    const remark: Draft = { event: 'remark', at: noon('2027-02-01'), edition: 1 };
    expect(wrong({ ...remark, note: { ru: 'Пояснение.' } })).toEqual([]);
    expect(wrong(remark)).toEqual(['record-entry-incomplete entries/2']);
  });
});

describe('retiring', () => {
  const retired = (on: string, effective: string, more: Partial<Draft> = {}): Draft => {
    return { event: 'retired', at: noon(on), announced: on, effective, materiality: 'material', ...more };
  };

  it('is announced like a material change', () => {
    expect(wrong(retired('2027-02-01', '2027-03-04'))).toEqual([]);
    expect(wrong(retired('2027-02-01', '2027-03-03'))).toEqual(['retirement-short entries/2/effective']);
    const backdated = retired('2027-02-01', '2027-03-04', { at: noon('2027-02-02') });
    expect(wrong(backdated)).toEqual(['record-retired-backdated entries/2/announced']);
  });

  it('comes after every edition, and nothing comes after it', () => {
    expect(wrong(retired('2026-12-01', '2027-01-12'))).toEqual(['record-retired-early entries/2/effective']);
    const end = retired('2027-02-01', '2027-03-04');
    expect(wrong(end, announced(3, '2027-02-02', '2027-03-05'))).toEqual(['record-policy-retired entries/3/event']);
    expect(wrong(end, retired('2027-02-02', '2027-04-04'))).toEqual(['record-policy-retired entries/3/event']);
    const postponed: Draft = { event: 'postponed', at: noon('2026-12-02'), edition: 2, effective: '2027-03-04' };
    const early = retired('2026-12-01', '2027-03-04');
    expect(wrong(early, postponed)).toEqual(['record-policy-retired entries/3/effective']);
  });

  it('needs something to end', () => {
    const alone = findingsOf(chained([retired('2027-02-01', '2027-03-04')]), terms());
    expect(alone.map(([code]) => code)).toEqual(['record-retired-nothing entries/0/event']);
  });
});

describe('the end of a policy', () => {
  const retired: Draft = {
    ...{ event: 'retired', at: noon('2027-02-01'), announced: '2027-02-01', effective: '2027-03-10' },
  };
  const late = 'entries/3';
  const postponed = (at: string, effective: string, more: Partial<Draft> = {}): Draft => {
    return { event: 'postponed', at, effective, ...more };
  };
  const withdrawn = (at: string, more: Partial<Draft> = {}): Draft => ({ event: 'withdrawn', at, ...more });

  it('is put off to a later day, as often as that is before it', () => {
    const once = postponed(noon('2027-03-01'), '2027-04-01');
    expect(wrong(retired, once, postponed(noon('2027-03-20'), '2027-05-01'))).toEqual([]);
    expect(wrong(retired, postponed(noon('2027-03-01'), '2027-03-10'))).toEqual([
      `record-end-earlier ${late}/effective`,
    ]);
    expect(wrong(retired, { event: 'postponed', at: noon('2027-03-01') })).toEqual([`record-entry-incomplete ${late}`]);
  });

  it('needs a reason in the last two days, and stays from the day itself on', () => {
    const acts = [withdrawn, (at: string, more: Partial<Draft> = {}) => postponed(at, '2027-06-01', more)];
    for (const act of acts) {
      expect(wrong(retired, act('2027-03-07T23:59:59+05:00'))).toEqual([]);
      expect(wrong(retired, act('2027-03-08T00:00:00+05:00'))).toEqual([`record-end-reason-missing ${late}`]);
      expect(wrong(retired, act('2027-03-09T23:59:59+05:00', { because }))).toEqual([]);
      expect(wrong(retired, act('2027-03-10T00:00:00+05:00', { because }))).toEqual([`record-end-late ${late}/at`]);
    }
  });

  it('is not taken back where none is announced', () => {
    expect(wrong(withdrawn(noon('2027-02-01')))).toEqual(['record-end-unknown entries/2/event']);
    const twice = [withdrawn(noon('2027-02-02')), withdrawn(noon('2027-02-03'))];
    expect(wrong(retired, ...twice)).toEqual(['record-end-unknown entries/4/event']);
  });

  it('taken back, lets the policy go on and end another day', () => {
    const third = announced(3, '2027-02-03', '2027-03-10');
    expect(wrong(retired, withdrawn(noon('2027-02-02')), third)).toEqual([]);
    const again: Draft = { ...retired, at: noon('2027-02-03'), announced: '2027-02-03', effective: '2027-03-05' };
    expect(wrong(retired, withdrawn(noon('2027-02-02')), again)).toEqual(['retirement-short entries/4/effective']);
  });
});

describe('an edition that was refused', () => {
  it('is reported once, whatever is said of it later', () => {
    const backdated = announced(3, '2026-11-25', '2027-03-01', { at: noon('2026-12-01') });
    const postponed: Draft = { event: 'postponed', at: noon('2026-12-02'), edition: 3, effective: '2027-04-01' };
    expect(wrong(backdated, postponed)).toEqual(['record-backdated entries/2/announced']);
  });
});
