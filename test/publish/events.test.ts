import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events } from '../../src/publish/events/index.ts';
import { digests, frozen } from '../record/records.ts';
import { type Draft, history, noon, policyOn, publisher } from './gazette.ts';

/** The events of the privacy policy at noon of a date, a line each. */
function told(date: string, drafts: readonly Draft[] = history): string[] {
  return events([policyOn(date, drafts)], publisher, noon(date)).map(
    ({ at, uri }) => `${new Date(at).toISOString()} ${uri}`,
  );
}

const third = (more: Partial<Draft> = {}): Draft => ({ ...(history[2] as Draft), ...more });

const postponed = (at: string, effective: string, more: Partial<Draft> = {}): Draft => ({
  event: 'postponed',
  at,
  edition: 3,
  effective,
  ...more,
});

test('imported editions took effect on their day, and the announced one is announced', () => {
  expect(told('2026-11-24')).toEqual([
    '2025-02-28T19:00:00.000Z tag:policies.imed-group.ru,2025-03-01:privacy/1/in-force',
    '2025-08-31T19:00:00.000Z tag:policies.imed-group.ru,2025-09-01:privacy/2/in-force',
    '2026-11-23T05:30:00.000Z tag:policies.imed-group.ru,2026-11-23:privacy/3/announced',
  ]);
});

test('an edition is in force from its first instant, and not before', () => {
  const inForce = 'tag:policies.imed-group.ru,2027-01-12:privacy/3/in-force';
  const at = (instant: string) =>
    events([policyOn('2027-01-12')], publisher, Date.parse(instant)).map(({ uri }) => uri);
  expect(at('2027-01-11T23:59:59.999+05:00')).not.toContain(inForce);
  expect(at('2027-01-12T00:00:00+05:00')).toContain(inForce);
});

test('what is announced for a later day is not told before it', () => {
  const drafts = [...history.slice(0, 2), third({ announced: '2026-12-01', effective: '2027-01-12' })];
  expect(told('2026-11-30')).toHaveLength(3);
  expect(told('2026-11-30', drafts)).toHaveLength(2);
  expect(told('2026-12-01', drafts).at(-1)).toBe(
    '2026-11-30T19:00:00.000Z tag:policies.imed-group.ru,2026-12-01:privacy/3/announced',
  );
});

test('postponed twice, each is an event of its own, and what was announced counts as updated', () => {
  const drafts = [
    ...history,
    postponed('2026-12-01T10:00:00+05:00', '2027-02-12'),
    postponed('2026-12-05T10:00:00+05:00', '2027-03-12', { because: { ru: 'Не готова программа.' } }),
  ];
  const found = events([policyOn('2026-12-06', drafts)], publisher, noon('2026-12-06')).slice(2);
  expect(found.map(({ uri, was, effective }) => [uri, was, effective])).toEqual([
    ['tag:policies.imed-group.ru,2026-11-23:privacy/3/announced', undefined, '2027-03-12'],
    ['tag:policies.imed-group.ru,2026-12-01:privacy/3/postponed-1', '2027-01-12', '2027-02-12'],
    ['tag:policies.imed-group.ru,2026-12-05:privacy/3/postponed-2', '2027-02-12', '2027-03-12'],
  ]);
  expect(found.map(({ updated }) => updated.ru)).toEqual(Array(3).fill(Date.parse('2026-12-05T10:00:00+05:00')));
  expect(found[2]?.because).toEqual({ ru: 'Не готова программа.' });
});

test('postponed before anybody knew of it, it is announced with its last date', () => {
  const drafts = [
    ...history.slice(0, 2),
    third({ announced: '2026-12-01' }),
    postponed('2026-11-25T10:00:00+05:00', '2027-02-12'),
  ];
  const found = events([policyOn('2026-12-02', drafts)], publisher, noon('2026-12-02')).slice(2);
  expect(found.map(({ kind, effective }) => [kind, effective])).toEqual([['announced', '2027-02-12']]);
});

test('withdrawn, it never takes effect', () => {
  const drafts = [
    ...history,
    { event: 'withdrawn', at: '2026-12-01T10:00:00+05:00', edition: 3 } as const satisfies Draft,
  ];
  expect(told('2027-02-01', drafts).slice(2)).toEqual([
    '2026-11-23T05:30:00.000Z tag:policies.imed-group.ru,2026-11-23:privacy/3/announced',
    '2026-12-01T05:00:00.000Z tag:policies.imed-group.ru,2026-12-01:privacy/3/withdrawn',
  ]);
});

test('replaced, it is withdrawn for the edition that readers see instead', () => {
  const fourth = third({
    at: '2026-11-26T10:00:00+05:00',
    edition: 4,
    replaces: 3,
    announced: '2026-11-28',
    effective: '2027-02-12',
    ...frozen,
    digests: digests('fourth'),
  });
  expect(told('2026-11-27', [...history, fourth])).toHaveLength(3);
  const found = events([policyOn('2026-11-28', [...history, fourth])], publisher, noon('2026-11-28')).slice(3);
  expect(found.map(({ uri, by }) => [uri, by])).toEqual([
    ['tag:policies.imed-group.ru,2026-11-28:privacy/3/withdrawn', 4],
    ['tag:policies.imed-group.ru,2026-11-28:privacy/4/announced', undefined],
  ]);
});

test('replaced by one that was itself replaced before its day, it names the one that readers see', () => {
  const next = (edition: number, on: string, announced: string): Draft =>
    third({ at: `${on}T10:00:00+05:00`, edition, replaces: edition - 1, announced, effective: '2027-02-12' });
  const drafts = [...history, next(4, '2026-11-25', '2026-12-01'), next(5, '2026-11-26', '2026-11-30')];
  const found = events([policyOn('2026-12-03', drafts)], publisher, noon('2026-12-03')).slice(3);
  expect(found.map(({ kind, edition, by }) => [kind, edition, by])).toEqual([
    ['withdrawn', 3, 5],
    ['announced', 5, undefined],
  ]);
});

test('a correction updates what readers of its language saw, and nobody else', () => {
  const ru = digests('third');
  const corrected: Draft = {
    event: 'corrected',
    at: '2026-12-01T10:00:00+05:00',
    edition: 3,
    digests: { ...ru, en: { source: 'sha256:1', text: 'sha256:2' } },
    because: { ru: 'Перевод опоздал.' },
  };
  const found = events([policyOn('2026-12-02', [...history, corrected])], publisher, noon('2026-12-02')).at(-1);
  expect(found?.updated).toEqual({
    ru: Date.parse('2026-11-23T10:30:00+05:00'),
    en: Date.parse('2026-12-01T10:00:00+05:00'),
  });
});

test('a remark and a correction that leaves the words alone update nothing', () => {
  const drafts: Draft[] = [
    ...history,
    { event: 'remark', at: '2026-12-01T10:00:00+05:00', edition: 3, note: { ru: 'Заметка.' } },
    { event: 'corrected', at: '2026-12-01T11:00:00+05:00', edition: 3, digests: digests('third') },
  ];
  const found = events([policyOn('2026-12-02', drafts)], publisher, noon('2026-12-02'));
  const announced = found.find(({ kind }) => kind === 'announced');
  expect(announced?.updated.ru).toBe(Date.parse('2026-11-23T10:30:00+05:00'));
});

describe('a policy that ends', () => {
  const retired: Draft = {
    event: 'retired',
    at: '2026-11-23T12:00:00+05:00',
    announced: '2026-11-24',
    effective: '2027-03-01',
    successor: 'terms',
  };
  const drafts = [...history.slice(0, 2), retired];

  test('is told to end from its day on', () => {
    expect(told('2026-11-23', drafts)).toHaveLength(2);
    expect(told('2026-11-24', drafts).slice(2)).toEqual([
      '2026-11-23T19:00:00.000Z tag:policies.imed-group.ru,2026-11-24:privacy/retired',
    ]);
  });

  test('ended at the first instant of its last date', () => {
    expect(told('2027-03-01', drafts).at(-1)).toBe(
      '2027-02-28T19:00:00.000Z tag:policies.imed-group.ru,2027-03-01:privacy/ended',
    );
  });
});

describe('a policy whose end is put off, taken back and announced again', () => {
  const drafts: Draft[] = [
    ...history.slice(0, 2),
    { event: 'retired', at: '2026-11-24T10:00:00+05:00', announced: '2026-11-24', effective: '2027-03-01' },
    { event: 'postponed', at: '2026-12-01T10:00:00+05:00', effective: '2027-04-01' },
    { event: 'withdrawn', at: '2026-12-02T10:00:00+05:00', because: { ru: 'Передумали.' } },
    { event: 'retired', at: '2026-12-02T11:00:00+05:00', announced: '2026-12-02', effective: '2027-05-01' },
  ];

  test('is told of each step, and each end has names of its own', () => {
    expect(told('2027-05-02', drafts).slice(2)).toEqual([
      '2026-11-24T05:00:00.000Z tag:policies.imed-group.ru,2026-11-24:privacy/retired',
      '2026-12-01T05:00:00.000Z tag:policies.imed-group.ru,2026-12-01:privacy/end-postponed-1',
      '2026-12-02T05:00:00.000Z tag:policies.imed-group.ru,2026-12-02:privacy/end-withdrawn',
      '2026-12-02T06:00:00.000Z tag:policies.imed-group.ru,2026-12-02:privacy/end2/retired',
      '2027-04-30T19:00:00.000Z tag:policies.imed-group.ru,2027-05-01:privacy/end2/ended',
    ]);
  });

  test('what was told of it before says that it was taken back', () => {
    const found = events([policyOn('2026-12-03', drafts)], publisher, noon('2026-12-03')).slice(2);
    const taken = Date.parse('2026-12-02T10:00:00+05:00');
    expect(
      found.map(({ kind, withdrawn, was, effective, updated }) => [kind, withdrawn, was, effective, updated.ru]),
    ).toEqual([
      ['retired', true, undefined, '2027-04-01', taken],
      ['postponed', true, '2027-03-01', '2027-04-01', taken],
      ['withdrawn', undefined, undefined, '2027-04-01', taken],
      ['retired', undefined, undefined, '2027-05-01', Date.parse('2026-12-02T11:00:00+05:00')],
    ]);
  });

  test('an end that nobody was told of leaves no trace', () => {
    const review: Draft[] = [
      ...history.slice(0, 2),
      { event: 'retired', at: '2026-11-24T10:00:00+05:00', announced: '2026-12-10', effective: '2027-03-01' },
      { event: 'withdrawn', at: '2026-12-02T10:00:00+05:00' },
    ];
    expect(told('2026-12-20', review)).toHaveLength(2);
  });
});

test('names and instants never change as time passes, nor where the clock of the publisher stands', () => {
  const drafts = [
    ...history.slice(0, 2),
    third({ announced: '2026-11-25' }),
    postponed('2026-12-01T23:30:00+05:00', '2027-02-12'),
    postponed('2026-12-05T10:00:00+05:00', '2027-03-12'),
  ];
  const days = fc
    .integer({ min: 0, max: 150 })
    .map((day) => Date.parse('2026-11-23T10:30:00+05:00') + day * 86_400_000);
  fc.assert(
    fc.property(days, days, fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Havana'), (a, b, zone) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const at = (now: number, of = publisher) => {
        const date = new Date(now + 5 * 3_600_000).toISOString().slice(0, 10);
        return events([policyOn(date, drafts)], of, noon(date)).map((event) => `${event.uri} ${event.at}`);
      };
      expect(at(late, { ...publisher, zone }).slice(0, at(early).length)).toEqual(at(early));
      expect(new Set(at(late)).size).toBe(at(late).length);
    }),
  );
});

test('two gazettes on one host do not share names', () => {
  const [first] = events(
    [policyOn('2026-11-24')],
    { ...publisher, origin: 'https://imed-group.ru/legal' },
    noon('2026-11-24'),
  );
  expect(first?.uri).toBe('tag:imed-group.ru,2025-03-01:legal/privacy/1/in-force');
});
