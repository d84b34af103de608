import { expect, test } from 'vitest';
import { setAddresses } from '../../../site/views/setting.ts';

test('marks the links that already tell their address, and no other', () => {
  const link = (attributes: string, text: string): string => `<a ${attributes}>${text}</a>`;
  const address = 'https://example.org/?a&#x26;b';
  const named = link('href="https://example.org"', 'сайт');
  expect(setAddresses(`<p>${link(`href="${address}"`, address)}, ${named}</p>`)).toBe(
    `<p>${link(`class="spelled" href="${address}"`, address)}, ${named}</p>`,
  );
});

test('keeps a mailbox together in what is read, and leaves attributes alone', () => {
  const box = '<span class="mailbox">info@imed-group.ru</span>';
  expect(setAddresses('<p>Пишите на info@imed-group.ru: мы отвечаем.</p>')).toBe(
    `<p>Пишите на ${box}: мы отвечаем.</p>`,
  );
  expect(
    setAddresses('<a title="a > info@imed-group.ru" href="mailto:info@imed-group.ru">info@imed-group.ru</a>.'),
  ).toBe(`<a title="a > info@imed-group.ru" href="mailto:info@imed-group.ru">${box}</a>.`);
});

test('lets a mailbox break that no narrow line has room for', () => {
  const long = '<p>requests-of-patients@very-long-name-of-a-clinic.example.org</p>';
  expect(setAddresses(long)).toBe(long);
});
