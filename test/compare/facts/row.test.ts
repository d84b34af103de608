import { describe, expect, test } from 'vitest';
import { compareFacts, rowOf } from '../../../src/compare/index.ts';
import { formatValue } from '../../../src/i18n/index.ts';
import type { Fact, FactSheet, Language } from '../../../src/model.ts';
import { vocabularyOf } from '../../../src/validate/index.ts';
import { schemas } from '../../validate/schemas.ts';

const vocabulary = vocabularyOf(schemas);

function sheet(facts: Readonly<Record<string, readonly Fact[]>>, publisher: Record<string, string> = {}): FactSheet {
  return { vocabulary, publisher, facts };
}

function rows(before: FactSheet, after: FactSheet, language: Language = 'ru') {
  return compareFacts(before, after).map((change) => rowOf(change, before, after, language, formatValue));
}

const answer = { id: 'answer', what: 'ответ на запрос', within: '30 days' };
const bank = { id: 'bank', name: 'банк', role: 'приём платежей', kind: 'bank', abroad: true };
const phone = { id: 'phone', what: 'телефон' };
const letter = { id: 'letter', what: 'письмо', condition: 'если вы дали адрес' };

describe('a row of the table of facts', () => {
  test('names the entry and its kind, and leaves out a field of the kind’s own name', () => {
    const after = sheet({ deadlines: [{ ...answer, within: '10 working days' }] });
    expect(rows(sheet({ deadlines: [answer] }), after)).toEqual([
      { label: 'Срок', name: 'ответ на запрос', before: '30\u00a0дней', after: '10\u00a0рабочих дней' },
    ]);
    expect(rows(sheet({ deadlines: [answer] }), after, 'en')[0]).toMatchObject({
      label: 'Deadline',
      field: 'within',
      before: '30\u00a0days',
    });
  });

  test('tells what came under “after” and what went under “before”, each whole', () => {
    expect(rows(sheet({ channels: [phone] }), sheet({ channels: [phone, letter] }))).toEqual([
      { label: 'Способ связи', after: 'письмо (если вы дали адрес)' },
    ]);
    expect(rows(sheet({ recipients: [bank] }), sheet({ recipients: [] }))).toEqual([
      {
        label: 'Получатель данных',
        before: 'банк; для чего: приём платежей; кто это: банк; где находится: за границей',
      },
    ]);
  });

  test('leaves a side empty that states nothing', () => {
    const [row] = rows(sheet({ channels: [{ id: 'letter', what: 'письмо' }] }), sheet({ channels: [letter] }));
    expect(row).toEqual({ label: 'Способ связи', name: 'письмо', field: 'условие', after: 'если вы дали адрес' });
  });

  test('tells places in the list, and names that nobody sees', () => {
    const moved = rows(sheet({ channels: [phone, letter] }), sheet({ channels: [letter, phone] }));
    expect(moved).toEqual([
      { label: 'Способ связи', name: 'письмо', field: 'место в перечне', before: '2-е', after: '1-е' },
    ]);
    const renamed = rows(
      sheet({ channels: [phone] }),
      sheet({ channels: [{ ...phone, id: 'call', formerly: ['phone'] }] }),
    );
    expect(renamed).toEqual([
      { label: 'Способ связи', name: 'телефон', field: 'служебное имя', before: 'phone', after: 'call' },
    ]);
  });

  test('names a detail of the publisher by its label', () => {
    expect(rows(sheet({}, { email: 'a@example.org' }), sheet({}, { email: 'b@example.org' }))).toEqual([
      {
        label: vocabulary['publisher']?.label.ru,
        name: vocabulary['publisher']?.fields['email']?.labels?.ru,
        before: 'a@example.org',
        after: 'b@example.org',
      },
    ]);
  });
});
