import { expect, test } from 'vitest';
import { markSpelled } from '../../../site/views/spelled.ts';

test('marks the links that already tell their address, and no other', () => {
  const [spelled, named] = [
    '<a href="https://example.org/?a&#x26;b">https://example.org/?a&#x26;b</a>',
    '<a href="https://example.org">сайт</a>',
  ];
  expect(markSpelled(`<p>${spelled}, ${named}</p>`)).toBe(
    `<p>${spelled.replace('<a', '<a class="spelled"')}, ${named}</p>`,
  );
});
