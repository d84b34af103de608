import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Language, Policy } from '../../src/model.ts';
import { toCalendar } from '../../src/publish/ics/index.ts';
import { contentLine, textValue } from '../../src/publish/ics/line.ts';
import { type Draft, endingOf, history, noticeOf, policyOn, publisher, titles } from './gazette.ts';

function calendarOf(policies: readonly Policy[], language: Language = 'ru', hostile?: string): string {
  return toCalendar({
    publisher,
    language,
    policies,
    title: (id) => hostile ?? titles[language][id] ?? id,
    notice: (id, edition) => {
      const policy = policies.find((candidate) => candidate.id === id);
      const more = hostile === undefined ? {} : { title: hostile, notes: [hostile] };
      return policy && noticeOf(policy, edition, language, more);
    },
    ending: (id, end) => {
      const policy = policies.find((candidate) => candidate.id === id);
      return policy && endingOf(policy, end, language, hostile);
    },
  });
}

/** The events of a calendar as an independent parser reads them. */
function read(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    isDate: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    summary: event.getFirstPropertyValue('summary'),
    description: String(event.getFirstPropertyValue('description')),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }));
}

const postponed: Draft = { event: 'postponed', at: '2026-12-01T10:00:00+05:00', edition: 3, effective: '2027-02-12' };
const withdrawn: Draft = { event: 'withdrawn', at: '2026-12-05T10:00:00+05:00', edition: 3 };
const retired: Draft = {
  event: 'retired',
  at: '2026-12-10T10:00:00+05:00',
  announced: '2026-12-10',
  effective: '2027-03-01',
  successor: 'terms',
};

test.each(['ru', 'en'] as const)('is written as expected: %s', async (language) => {
  const calendar = calendarOf([policyOn('2026-12-11', [...history, postponed, withdrawn, retired])], language);
  await expect(calendar).toMatchFileSnapshot(`expected/calendar.${language}.ics`);
});

test('an edition is a day with a reminder a week before, at nine', () => {
  const [first, third, ...rest] = read(calendarOf([policyOn('2026-11-24')]));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ uid: 'privacy-1@policies.imed-group.ru', start: '2025-03-01', alarms: [] });
  expect(third).toMatchObject({
    uid: 'privacy-3@policies.imed-group.ru',
    start: '2027-01-12',
    end: '2027-01-13',
    isDate: true,
    stamp: '2026-11-23T05:30:00Z',
    sequence: 0,
    status: 'CONFIRMED',
    summary:
      'Политика обработки персональных данных: редакция №\u00a03 вступает в силу 12\u00a0января\u00a02027\u00a0г.',
    alarms: ['-P6DT15H'],
  });
});

test('postponed and withdrawn it is the same event, later and cancelled', () => {
  const after = (drafts: readonly Draft[], date: string) => read(calendarOf([policyOn(date, drafts)]))[1];
  const moved = after([...history, postponed], '2026-12-02');
  expect(moved).toMatchObject({ start: '2027-02-12', sequence: 1, status: 'CONFIRMED', stamp: '2026-12-01T05:00:00Z' });
  const gone = after([...history, postponed, withdrawn], '2026-12-06');
  expect(gone).toMatchObject({ start: '2027-02-12', sequence: 2, status: 'CANCELLED', alarms: [] });
  expect(gone?.uid).toBe(moved?.uid);
});

test('a policy ends on a day too', () => {
  const last = read(calendarOf([policyOn('2026-12-11', [...history.slice(0, 2), retired])])).at(-1);
  expect(last).toMatchObject({ uid: 'privacy-end@policies.imed-group.ru', start: '2027-03-01', alarms: ['-P6DT15H'] });
  expect(last?.description).toContain('Его заменяет документ «Правила пользования».');
});

test('a policy’s end that is put off and taken back is the same event, later and cancelled', () => {
  const end = (date: string, ...more: readonly Draft[]) =>
    read(calendarOf([policyOn(date, [...history.slice(0, 2), retired, ...more])])).at(-1);
  const later: Draft = { event: 'postponed', at: '2026-12-20T10:00:00+05:00', effective: '2027-04-01' };
  const moved = end('2026-12-20', later);
  expect(moved).toMatchObject({ start: '2027-04-01', sequence: 1, status: 'CONFIRMED', stamp: '2026-12-20T05:00:00Z' });
  const gone = end('2026-12-21', later, { event: 'withdrawn', at: '2026-12-21T10:00:00+05:00' });
  expect(gone).toMatchObject({ start: '2027-04-01', sequence: 2, status: 'CANCELLED', alarms: [] });
  expect(gone?.uid).toBe(moved?.uid);
});

test('nothing changes as time passes without an event', () => {
  expect(calendarOf([policyOn('2027-02-01')])).toBe(calendarOf([policyOn('2026-11-24')]));
});

describe('lines', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom('ж', '\u00a0', '—', '😀', 'a', ';', ',', '\\', '\n', '\r', '\u0000'),
      maxLength: 400,
    }),
  );

  test('have at most 75 octets, are whole characters, and unfold to what was folded', () => {
    fc.assert(
      fc.property(any, (text) => {
        const line = `SUMMARY:${textValue(text)}`;
        const folded = contentLine(line);
        const lines = folded.slice(0, -2).split('\r\n');
        for (const part of lines) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(folded.endsWith('\r\n')).toBe(true);
        expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
      }),
    );
  });

  test('are as long as they may be', () => {
    expect(contentLine('ж'.repeat(38)).split('\r\n').map(octets)).toEqual([74, 3, 0]);
    expect(contentLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
  });

  test('carry any text to an independent reader', () => {
    const policy = policyOn('2026-11-24');
    fc.assert(
      fc.property(any, (text) => {
        const calendar = calendarOf([policy], 'ru', `x${text}x`);
        expect(calendar.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        const [, third] = read(calendar);
        expect(third?.description).toContain(
          `x${text}x`
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (found) =>
              found === '\n' || found === '\t' ? found : '',
            ),
        );
        expect(read(calendar)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });
});

test('a line has 75 octets at most, those after the first with the space that joins them', () => {
  const x = (count: number): string => 'x'.repeat(count);
  expect(contentLine(x(75))).toBe(`${x(75)}\r\n`);
  expect(contentLine(x(76))).toBe(`${x(75)}\r\n x\r\n`);
  expect(contentLine(x(75 + 74))).toBe(`${x(75)}\r\n ${x(74)}\r\n`);
  expect(contentLine(x(75 + 75))).toBe(`${x(75)}\r\n ${x(74)}\r\n x\r\n`);
  // Two, three and four octets each.
  expect(contentLine(`x${'ж'.repeat(38)}`)).toBe(`x${'ж'.repeat(37)}\r\n ж\r\n`);
  expect(contentLine('表'.repeat(26))).toBe(`${'表'.repeat(25)}\r\n 表\r\n`);
  expect(contentLine('😀'.repeat(19))).toBe(`${'😀'.repeat(18)}\r\n 😀\r\n`);
  // The last and the first of their lengths.
  expect(contentLine(`${'\u007F'.repeat(75)}`)).toBe(`${'\u007F'.repeat(75)}\r\n`);
  expect(contentLine('\u0080'.repeat(38))).toBe(`${'\u0080'.repeat(37)}\r\n \u0080\r\n`);
  expect(contentLine('\u0800'.repeat(26))).toBe(`${'\u0800'.repeat(25)}\r\n \u0800\r\n`);
  expect(contentLine(`${'\u07FF'.repeat(37)}x`)).toBe(`${'\u07FF'.repeat(37)}x\r\n`);
  expect(contentLine(`${'\u0800'.repeat(25)}`)).toBe(`${'\u0800'.repeat(25)}\r\n`);
  expect(contentLine(`${'\u{FFFF}'.repeat(25)}`)).toBe(`${'\u{FFFF}'.repeat(25)}\r\n`);
});
