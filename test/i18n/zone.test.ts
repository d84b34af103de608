import { expect, test } from 'vitest';
import { formatZone } from '../../src/i18n/index.ts';

test.each([
  ['Asia/Yekaterinburg', [300], 'екатеринбургскому времени (МСК+2, UTC+5)', 'Yekaterinburg time (MSK+2, UTC+5)'],
  ['Europe/Kaliningrad', [120], 'калининградскому времени (МСК−1, UTC+2)', 'Kaliningrad time (MSK−1, UTC+2)'],
  ['Europe/Moscow', [180], 'московскому времени (UTC+3)', 'Moscow time (UTC+3)'],
  [
    'Europe/Berlin',
    [60, 120],
    'времени Europe/Berlin (UTC+1, летом UTC+2)',
    'the time of Europe/Berlin (UTC+1, UTC+2 in summer)',
  ],
  ['Asia/Kolkata', [330], 'времени Asia/Kolkata (UTC+5:30)', 'the time of Asia/Kolkata (UTC+5:30)'],
] as const)('%s is named as people name it', (zone, offsets, ru, en) => {
  expect(formatZone(zone, offsets, 'ru')).toBe(ru);
  expect(formatZone(zone, offsets, 'en')).toBe(en);
});
