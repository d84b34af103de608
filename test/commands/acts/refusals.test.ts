import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { amend, Town } from './town.ts';

/** One line that is refused. */
interface Refusal {
  readonly says: string;
  readonly line: string;
  readonly codes: readonly string[];
  /** What the remedy says in English, among other things. */
  readonly remedy: string;
  readonly at?: string;
  /** The policy whose deadline is lengthened before, and whether nothing is said of it. */
  readonly edit?: string;
  /** The policy whose end is announced before, for 10 January 2027. */
  readonly ends?: string;
  readonly silent?: boolean;
  readonly spoil?: string;
  readonly from?: string;
  readonly to?: string;
}

const refusals: readonly Refusal[] = parse(readFileSync(join(import.meta.dirname, 'refusals.yaml'), 'utf8'));

async function prepared({ edit, ends, silent, spoil, from = '', to = '', at = '2026-12-01' }: Refusal): Promise<Town> {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  await place.done('import terms --effective 2025-03-01');
  amend(place.at('2026-11-25'), 'privacy', 'slower', 'deadlines.answer').edit(
    'privacy/policy.yaml',
    '10 days',
    '20 days',
  );
  await place.done('announce privacy --effective 2027-01-12');
  if (ends !== undefined) await place.done(`retire ${ends} --effective 2027-01-10`);
  if (edit !== undefined && silent !== true) amend(place, edit, 'longer', 'deadlines.answer, section:contact');
  if (edit !== undefined) {
    place.edit(`${edit}/policy.yaml`, 'Пишите на', 'Пишите только на');
    place.edit(`${edit}/policy.yaml`, edit === 'privacy' ? '20 days' : '10 days', '30 days');
  }
  if (spoil !== undefined) place.edit(spoil, from, to);
  return place.at(at);
}

describe.each(refusals)('$says', (refusal) => {
  it('is refused, explained in both languages, and changes nothing', async () => {
    const place = await prepared(refusal);
    expect(await place.refused(refusal.line)).toEqual(refusal.codes);
    for (const language of ['ru', 'en'] as const) {
      const { json } = await place.run(refusal.line, { language });
      for (const { message, remedy } of json.findings) {
        expect(`${message} ${remedy}`).not.toMatch(/(?<!\{)\{\w+/);
      }
      if (language === 'en') expect(json.findings.map(({ remedy }) => remedy).join('\n')).toContain(refusal.remedy);
      const { out } = await place.run(refusal.line, { language, format: 'text' });
      expect(out).toMatch(language === 'ru' ? /^Отказано/ : /^Refused/);
      // No line is shown that is not in the file: what was planned was not written.
      for (const [line] of out.matchAll(/(?<= \| ).+/g)) {
        if (!/^ *\^/.test(line)) expect(Object.values(place.contents).some((text) => text.includes(line))).toBe(true);
      }
    }
    expect(await place.refused(`${refusal.line} --dry-run`)).toEqual(refusal.codes);
  });
});

describe.each([
  ['announce privacy', '--effective'],
  ['announce privacy --effective 12.01.2027', '12.01.2027'],
  ['announce privacy --effective 2027-02-29', '2027-02-29'],
  ['announce --effective 2027-01-12', '--all'],
  ['announce privacy --all --effective 2027-01-12', 'privacy'],
  ['announce --all --replaces 2 --effective 2027-01-12', '--replaces'],
  ['announce privacy --effective 2027-01-12 --because x', '--urgent'],
  ['announce privacy --replaces two', 'two'],
  ['withdraw privacy second', 'second'],
  ['withdraw privacy 2 --because a --because-ru b', '--because'],
  ['postpone privacy 2', '--effective'],
  ['remark privacy 1', '--note'],
  ['retire privacy', '--effective'],
  ['status --on yesterday', 'yesterday'],
])('%s', (line, named) => {
  it(`is wrong usage, and names ${named}`, async () => {
    for (const language of ['ru', 'en'] as const) {
      const { code, out, err } = await new Town().run(line, { language });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(named);
    }
  });
});
