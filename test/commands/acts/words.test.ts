import { expect, test } from 'vitest';
import { words } from '../../../src/commands/acts/words/index.ts';

const { ru, en } = words;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('the days to go stand beside the day that they lead to', () => {
  expect(plain(ru.announced(4, '30 ноября', '1 февраля', 63))).toBe(
    'Редакция № 4 публикуется 30 ноября и вступает в силу 1 февраля (через 63 дня).',
  );
  expect(plain(ru.announcedEarlier(4, '23 ноября', '1 февраля', 70))).toMatch(
    /^Редакция № 4 вступает в силу 1 февраля \(через 70 дней\); датой публикации остаётся 23 ноября, /,
  );
  expect(plain(en.announced(4, '30 November', '1 December', 1))).toBe(
    'Version 4 is announced on 30 November and takes effect on 1 December (in 1 day).',
  );
  expect(plain(en.announcedEarlier(4, '23 November', '1 February', 70))).toMatch(
    /^Version 4 takes effect on 1 February \(in 70 days\); it keeps the announcement date 23 November, /,
  );
});

test('an act of today needs no count', () => {
  expect(plain(ru.announced(4, '1 февраля', '1 февраля', 0))).toContain('1 февраля (сегодня же).');
  expect(plain(en.announced(4, '1 February', '1 February', 0))).toContain('1 February (today).');
});
