import { expect, test } from 'vitest';
import { toTimeMap } from '../../src/publish/timemap.ts';
import { type Draft, history, noon, policyOn, publisher } from './gazette.ts';

const at = (day: string, drafts: readonly Draft[] = history): string =>
  toTimeMap(publisher, policyOn(day, drafts), 'ru', noon(day));

test('names every edition that has been in force, and when it came', () => {
  expect(at('2027-01-12')).toBe(`<https://policies.imed-group.ru/privacy/>; rel="original",
<https://policies.imed-group.ru/privacy/timemap.link>; rel="self"; type="application/link-format"; from="Fri, 28 Feb 2025 19:00:00 GMT"; until="Mon, 11 Jan 2027 19:00:00 GMT",
<https://policies.imed-group.ru/privacy/editions/1/>; rel="first memento"; datetime="Fri, 28 Feb 2025 19:00:00 GMT",
<https://policies.imed-group.ru/privacy/editions/2/>; rel="memento"; datetime="Sun, 31 Aug 2025 19:00:00 GMT",
<https://policies.imed-group.ru/privacy/editions/3/>; rel="last memento"; datetime="Mon, 11 Jan 2027 19:00:00 GMT"
`);
});

test('leaves out what is upcoming or withdrawn', () => {
  expect(at('2026-11-24')).not.toContain('editions/3/');
  const drafts: Draft[] = [...history, { event: 'withdrawn', at: '2026-12-05T10:00:00+05:00', edition: 3 }];
  expect(at('2027-02-01', drafts)).toBe(at('2026-11-24'));
});

test('of one edition, it is the first and the last', () => {
  expect(at('2026-11-24', history.slice(0, 1))).toContain('rel="first last memento"');
});
