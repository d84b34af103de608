import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, history, noon, policyAt, policyOn } from '../gazette.ts';
import { isValid } from '../schemas.ts';
import { standingOf } from './app.ts';
import { listOf } from './shipped.ts';

const retired: Draft = {
  event: 'retired',
  at: '2026-12-10T10:00:00+05:00',
  announced: '2026-12-10',
  effective: '2027-03-01',
  successor: 'terms',
};

test.each(['ru', 'en'] as const)('is written as expected, and valid: %s', async (language) => {
  const drafts: Draft[] = [...history, { event: 'withdrawn', at: '2026-12-05T10:00:00+05:00', edition: 3 }, retired];
  const list = listOf(
    [policyOn('2026-12-11', drafts), policyOn('2026-12-11', history, 'terms')],
    noon('2026-12-11'),
    language,
  );
  expect(isValid('policies', list.json)).toEqual([]);
  await expect(list.text).toMatchFileSnapshot(`../expected/policies.${language}.json`);
});

test('an edition that amends none requires notice only where it takes over another policy', () => {
  const first = (succeeds: boolean) =>
    listOf([policyOn('2026-11-24')], 0, 'ru', succeeds).json.policies[0]?.editions[0];
  expect([first(false)?.requiresNotice, first(true)?.requiresNotice]).toEqual([false, true]);
});

describe('an app asks', () => {
  const list = (built: string, drafts = history) => listOf([policyOn(built, drafts)], noon(built)).json;

  test('whether the policy has changed since the edition that it knows, and whether to ask again', () => {
    const at = (known: number, date: string) => standingOf(list('2026-11-24'), 'privacy', known, noon(date));
    expect(at(2, '2026-11-24')).toEqual({ edition: 2, changed: false, askAgain: false });
    expect(at(1, '2026-11-24')).toEqual({ edition: 2, changed: true, askAgain: false });
    expect(at(2, '2027-01-12')).toEqual({ edition: 3, changed: true, askAgain: true });
    expect(at(3, '2027-01-12')).toEqual({ edition: 3, changed: false, askAgain: false });
  });

  test('of a policy that has ended, or that is none', () => {
    const ended = list('2026-12-11', [...history.slice(0, 2), retired]);
    expect(standingOf(ended, 'privacy', 2, noon('2027-02-28'))).toEqual({
      edition: 2,
      changed: false,
      askAgain: false,
    });
    expect(standingOf(ended, 'privacy', 2, noon('2027-03-01'))).toEqual({ changed: true, askAgain: false });
    expect(standingOf(ended, 'other', 2, noon('2027-03-01'))).toEqual({ changed: true, askAgain: false });
  });

  test('and is answered alike, however old the file is', () => {
    const days = fc
      .integer({ min: 0, max: 200 })
      .map((day) => Date.parse('2026-11-23T10:30:00+05:00') + day * 86_400_000);
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 3 }), (a, b, known) => {
        const [built, now] = [Math.min(a, b), Math.max(a, b)];
        const old = listOf([policyAt(built)], built).json;
        const fresh = listOf([policyAt(now)], now).json;
        expect(standingOf(old, 'privacy', known, now)).toEqual(standingOf(fresh, 'privacy', known, now));
        expect(standingOf(fresh, 'privacy', known, now).edition).toBe(policyAt(now).inForce?.number);
      }),
    );
  });
});
