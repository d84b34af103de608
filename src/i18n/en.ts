import type { LanguageRules } from './types.ts';
import type { Unit } from './units.ts';

const unitNames: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  'working day': ['working day', 'working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  bit: ['bit', 'bits'],
  percent: ['per cent', 'per cent'],
};

const months = 'January February March April May June July August September October November December'.split(' ');

/** British English. */
export const en: LanguageRules = {
  group: ',',
  decimal: '.',
  and: ' and ',
  unit: (count, unit) => unitNames[unit][Math.abs(count) === 1 ? 0 : 1],
  date: (year, month, day) => `${day}\u00A0${months[month - 1]}\u00A0${year}`,
};
