/** What an edition that takes another's place changes of it, and whether that may be told as if it had been there from the first day. */
import { saidAnew } from '../acts/carry.ts';
import { parseInstant } from '../calendar/instant.ts';
import { dateAt } from '../calendar/zone.ts';
import { amend } from '../compare/index.ts';
import type { Editions } from '../editions/editions.ts';
import type { Amendment, EditionSource } from '../model.ts';
import type { Life } from '../record/history.ts';
import type { CheckedPolicy, Tools } from './types.ts';

/** What differs from an edition that was replaced, weighed by what its replacement says that it did not say itself. */
export function sinceReplaced(replaced: EditionSource, source: EditionSource, { side }: Editions): Amendment {
  return amend(side(replaced), side(source), saidAnew(source, replaced));
}

/** Reports replacements that keep the announcement date of what they replace although they differ from it materially. */
export function checkReplacements(policies: readonly CheckedPolicy[], { editions, report }: Tools): void {
  for (const { entries: all, locate, history, edition, scope } of policies) {
    for (const life of history.lives.values()) {
      const { number, announced, replaces, entries } = life;
      const [entry] = entries;
      const replaced = replaces === undefined ? undefined : history.lives.get(replaces);
      if (entry === undefined || announced === undefined || replaced?.announced !== announced) continue;
      if (!keepsDate(life) || !scope.isWeighed(number)) continue;
      const [before, after] = [edition(replaced.number), edition(number)];
      if (before === undefined || after === undefined) continue;
      if (sinceReplaced(before, after, editions).materiality !== 'material') continue;
      const index = all.indexOf(entry);
      const data = { edition: number, replaces: replaced.number, announced };
      report('replacement-keeps-date', locate(['entries', index, 'announced']), data);
    }
  }
}

/** Whether an edition was written down after the day as of which it counts as announced. */
function keepsDate({ entries, announced = '', zone }: Life): boolean {
  const at = parseInstant(entries[0]?.at ?? '');
  return at !== undefined && announced < dateAt(at, zone);
}
