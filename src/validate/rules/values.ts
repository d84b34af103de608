import { isDate } from '../../calendar/date.ts';
import { parsePeriod } from '../../i18n/index.ts';
import type { Rule } from '../context.ts';
import { factsOf } from '../walk.ts';

/** Dates exist, and a period's bounds are in order. */
export const typedValues: Rule = ({ file, vocabulary }, report) => {
  for (const { kind, fact, path } of factsOf(file.value)) {
    for (const [name, { order }] of Object.entries(vocabulary[kind]?.fields ?? {})) {
      const value = fact[name];
      if (typeof value !== 'string') continue;
      if (order === 'date' && !isDate(value)) report('date-impossible', file.locate([...path, name]), { value });
      // The schema has seen to the notation, so that only the bounds can be wrong.
      if (order === 'period' && parsePeriod(value) === undefined) {
        report('period-bounds', file.locate([...path, name]), { value });
      }
    }
  }
};
