import { expect, test } from 'vitest';
import type { EditionNotice, Language } from '../../../site/gazette.ts';
import { adviceOn } from '../../../site/views/notice-page.ts';
import { fullNotice } from '../../../site/views/notices.ts';
import { announced, chained, imported } from '../../record/records.ts';
import { printed } from './issue.ts';

const history = chained([
  imported(1, '2025-03-01'),
  announced(2, '2026-02-01', '2026-04-01'),
  announced(3, '2026-04-10', '2026-06-01'),
]);
const told = {
  content: { before: [{ edition: 1, lastDay: '2026-03-31' }], email: 'info@example.org' },
  rights: { id: 'rights', number: '3.1', heading: 'Права' },
} as unknown as EditionNotice;

/** The notice of the second edition, as a day's build has it. */
function notice(day: string, language: Language): { heading: string; advice: string } {
  const { issue, policy } = printed(history, day, language);
  const edition = policy.editions.find(({ number }) => number === 2);
  if (edition === undefined) throw new Error('no edition 2');
  const gazette = { ...issue.gazette, changed: () => [], notice: () => undefined };
  const textOf = () => ({ title: 'Политика', summary: '', language }) as never;
  const { heading } = fullNotice({ ...issue, gazette, textOf }, policy, edition);
  const advice = adviceOn(issue, edition, told).map(({ text, link }) => `${text} ${link?.text ?? ''}`);
  return { heading: heading.replaceAll('\u00a0', ' '), advice: advice.join('\n').replaceAll('\u00a0', ' ') };
}

test('a notice tells of what is to come until its day', () => {
  const before = notice('2026-02-03', 'ru');
  expect(before.heading).toBe('Редакция № 2 должна заменить редакцию № 1');
  expect(before.advice).toContain('применяется редакция № 1');
  expect(notice('2026-02-03', 'en').heading).toBe('Version 2 is due to replace version 1');
});

test('then of what has been', () => {
  const after = notice('2026-04-02', 'ru');
  expect(after.heading).toBe('Редакция № 2 заменила редакцию № 1');
  expect(after.advice).not.toContain('применяется');
  expect(after.advice).toContain('3.1 «Права»');
  expect(notice('2026-04-02', 'en').heading).toBe('Version 2 replaced version 1');
});

test('and sends nobody to the rights of a text that holds no more', () => {
  const past = notice('2026-06-02', 'ru');
  expect(past.heading).toBe('Редакция № 2 заменила редакцию № 1');
  expect(past.advice).not.toContain('3.1');
});
