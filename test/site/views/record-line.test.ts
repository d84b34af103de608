import { describe, expect, test } from 'vitest';
import { recordLine } from '../../../site/views/record-line.ts';
import { announced, chained, imported, noon } from '../../record/records.ts';
import { printed } from './issue.ts';

const first = imported(1, '2025-03-01');
const second = announced(2, '2026-02-01', '2026-04-01');

/** The line for an edition, or for the document's own page where none is given. */
function line(
  entries: Parameters<typeof chained>[0],
  day: string,
  edition?: number,
  language: 'ru' | 'en' = 'ru',
): string {
  const { issue, policy } = printed(chained(entries), day, language);
  const shown = edition === undefined ? policy.inForce : policy.editions.find(({ number }) => number === edition);
  return recordLine(issue, policy, shown).join(' · ').replaceAll('\u00a0', ' ');
}

describe('tells in dates', () => {
  test('what holds', () => {
    expect(line([first], '2026-02-03')).toBe(
      'Редакция № 1 · действует с 1 марта 2025 г. · сведения на 3 февраля 2026 г.',
    );
  });

  test('what is due to replace it', () => {
    expect(line([first, second], '2026-02-03')).toBe(
      'Редакция № 1 · действует с 1 марта 2025 г. · редакция № 2 должна заменить её 1 апреля 2026 г. · сведения на 3 февраля 2026 г.',
    );
  });

  test('what will hold', () => {
    expect(line([first, second], '2026-02-03', 2)).toBe(
      'Редакция № 2 · опубликована 1 февраля 2026 г. · вступает в силу 1 апреля 2026 г. · должна заменить редакцию № 1 · сведения на 3 февраля 2026 г.',
    );
  });

  test('what held for a single day', () => {
    const third = announced(3, '2026-02-02', '2026-04-02');
    expect(line([first, second, third], '2026-04-03', 2)).toContain(
      'действовала один день, 1 апреля 2026 г. · её заменила',
    );
    expect(line([first, second, third], '2026-04-03', 2, 'en')).toContain('was in force for one day, 1 April 2026');
  });

  test('what held, by its first and last day', () => {
    expect(line([first, second], '2026-04-01', 1)).toBe(
      'Редакция № 1 · действовала с 1 марта 2025 г. по 31 марта 2026 г. · её заменила редакция № 2 · сведения на 1 апреля 2026 г.',
    );
    expect(line([first, second], '2026-04-01', 1, 'en')).toBe(
      'Version 1 · was in force from 1 March 2025 to 31 March 2026 · replaced by version 2 · as of 1 April 2026',
    );
  });

  test('what is no longer offered, where it holds for those who agreed', () => {
    const offered = { ...first, holds: 'by-agreement' as const };
    expect(line([offered, second], '2026-04-01', 1)).toBe(
      'Редакция № 1 · предлагалась с 1 марта 2025 г. по 31 марта 2026 г., больше не предлагается, действует для тех, кто согласился · её заменила редакция № 2 · сведения на 1 апреля 2026 г.',
    );
    expect(line([offered, second], '2026-04-01', 1, 'en')).toBe(
      'Version 1 · was offered from 1 March 2025 to 31 March 2026, is no longer offered and holds for those who agreed · replaced by version 2 · as of 1 April 2026',
    );
  });

  test('what was taken back', () => {
    const withdrawn = { event: 'withdrawn' as const, at: noon('2026-02-10'), edition: 2 };
    expect(line([first, second, withdrawn], '2026-02-11', 2)).toBe(
      'Редакция № 2 · отозвана 10 февраля 2026 г. · должна была вступить в силу 1 апреля 2026 г. · сведения на 11 февраля 2026 г.',
    );
    expect(line([first, second, withdrawn], '2026-02-11')).not.toContain('№ 2');
  });

  test('that nothing holds yet', () => {
    expect(line([announced(1, '2026-02-01', '2026-04-01')], '2026-02-03')).toBe(
      'Ни одна редакция не действует · сведения на 3 февраля 2026 г.',
    );
  });

  test('that the document ends', () => {
    const retired = {
      event: 'retired' as const,
      at: noon('2026-02-01'),
      announced: '2026-02-01',
      effective: '2026-04-01',
    };
    expect(line([first, retired], '2026-02-03')).toBe(
      'Редакция № 1 · действует с 1 марта 2025 г. · документ утрачивает силу 1 апреля 2026 г. · сведения на 3 февраля 2026 г.',
    );
    expect(line([first, retired], '2026-04-02')).toBe(
      'Ни одна редакция не действует · документ утратил силу 1 апреля 2026 г. · сведения на 2 апреля 2026 г.',
    );
  });
});
