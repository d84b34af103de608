import { expect, test } from 'vitest';
import { fillTemplate } from '../../src/i18n/template.ts';
import { formatValue } from '../../src/i18n/value.ts';

test('values are formatted by their order', () => {
  expect(formatValue('30 days', 'ru', { field: { order: 'period', events: {} }, grammaticalCase: 'ins' })).toBe(
    '30\u00A0днями',
  );
  expect(formatValue('soon', 'ru', { field: { order: 'period', events: {} } })).toBe('soon');
  expect(formatValue('2025-03-01', 'en', { field: { order: 'date', events: {} } })).toBe('1\u00A0March\u00A02025');
  expect(formatValue('2025-03-01', 'en', { field: { order: 'none', events: {} } })).toBe('2025-03-01');
  expect(formatValue(18, 'ru', { unit: 'years', grammaticalCase: 'gen' })).toBe('18\u00A0лет');
  expect(formatValue(18, 'ru')).toBe('18');
});

test('sums of money stand as each language writes them', () => {
  const field = { order: 'number', events: {} } as const;
  expect(formatValue('1500 RUB', 'ru', { field })).toBe('1\u00A0500\u00A0RUB');
  expect(formatValue('19.5 USD', 'en', { field })).toBe('USD\u00A019.50');
  expect(formatValue('1234567.05 EUR', 'ru', { field })).toBe('1\u00A0234\u00A0567,05\u00A0EUR');
  expect(formatValue('much', 'en', { field })).toBe('much');
});

test('members of an enumeration are worded, alone and in a list', () => {
  const values = { consent: { ru: 'согласие', en: 'consent' }, law: { ru: 'закон', en: 'law' }, true: { ru: 'да' } };
  const field = { order: 'set', events: {}, values } as const;
  expect(formatValue('consent', 'ru', { field })).toBe('согласие');
  expect(formatValue(['consent', 'law'], 'ru', { field })).toBe('согласие и закон');
  expect(formatValue(['consent', 'other'], 'en', { field })).toBe('consent and other');
  expect(formatValue(true, 'ru', { field })).toBe('да');
});

test('a template drops the groups whose values are absent', () => {
  const lookup = (name: string, grammaticalCase?: string) =>
    name === 'what' ? 'ответ' : name === 'within' ? `срок-${grammaticalCase ?? 'nom'}` : undefined;
  expect(fillTemplate('{what}[: {within:gen}][, если {condition}]', lookup)).toBe('ответ: срок-gen');
  expect(fillTemplate('{what} {gone}.', lookup)).toBe('ответ .');
});

test('a looked-up value is never read as a template', () => {
  expect(fillTemplate('{what}', () => '{what} [x]')).toBe('{what} [x]');
  expect(fillTemplate('[{what}]', () => '[{x}]')).toBe('[{x}]');
});
