/** What an edition that takes another's place changes of it, and whether that may be told as if it had been there from the first day. */
import { saidAnew } from '../acts/carry.ts';
import { parseInstant } from '../calendar/instant.ts';
import { dateAt } from '../calendar/zone.ts';
import { amend } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import type { Amendment, EditionSource, Materiality } from '../model.ts';
import type { History, Life } from '../record/history.ts';
import type { ParsedRecord } from '../validate/index.ts';
import type { Given } from './amendments.ts';
import { filesOfEdition, readEdition } from './frozen.ts';
import { sideOf } from './side.ts';

/** What differs from an edition that was replaced, weighed by what its replacement says that it did not say itself. */
export async function sinceReplaced(replaced: EditionSource, source: EditionSource): Promise<Amendment> {
  const { compiled } = await import('./compiled.ts');
  const side = (text: EditionSource) => sideOf(text, compiled(text, text.language));
  return amend(side(replaced), side(source), saidAnew(source, replaced));
}

/** Reports replacements that keep the announcement date of what they replace although they differ from it materially. */
export async function checkReplacements(given: Given, record: ParsedRecord, { lives }: History): Promise<void> {
  for (const life of lives.values()) {
    const { number: edition, announced, replaces, entries } = life;
    const [entry] = entries;
    const replaced = replaces === undefined ? undefined : lives.get(replaces);
    if (entry === undefined || announced === undefined || replaced?.announced !== announced || !keepsDate(life))
      continue;
    if (!given.usable(edition) || !given.usable(replaced.number)) continue;
    const materiality = await materialityBetween(given, replaced.number, edition);
    if (materiality !== 'material') continue;
    const index = record.entries.indexOf(entry);
    const data = { edition, replaces: replaced.number, announced };
    given.report('replacement-keeps-date', record.locate(['entries', index, 'announced']), data);
  }
}

/** Whether an edition was written down after the day as of which it counts as announced. */
function keepsDate({ entries, announced = '', zone }: Life): boolean {
  const at = parseInstant(entries[0]?.at ?? '');
  return at !== undefined && announced < dateAt(at, zone);
}

async function materialityBetween(
  { policy, files, cache }: Given,
  replaced: number,
  edition: number,
): Promise<Materiality> {
  const names = [replaced, edition].flatMap((number) => filesOfEdition(files, policy, number));
  const key = sha256(names.map((name) => sha256(files.read(`${policy}/editions/${name}`))).join('\n'));
  const known = cache.get<Materiality>('replacement', key);
  if (known !== undefined) return known;
  const read = (number: number) => readEdition(files, policy, number);
  const { materiality } = await sinceReplaced(await read(replaced), await read(edition));
  cache.set('replacement', key, materiality);
  return materiality;
}
