import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../read/files.ts';
import { amend, type Outcome, Town } from './town.ts';

let place: Town;
let published: Readonly<Record<string, string>>;

beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  published = { ...place.contents };
  amend(place.at('2026-12-01'), 'privacy', 'slower', 'deadlines.answer');
  place.edit('privacy/policy.yaml', '10 days', '20 days');
});

function undo(line: string, language: 'ru' | 'en' = 'en'): Promise<Outcome> {
  const base = () => ({ files: filesOf(published), name: JSON.stringify(published), movedFrom: () => undefined });
  return place.run(line, { base, format: 'text', language });
}

describe('an announcement that was not merged in time', () => {
  it('is taken back and announced anew, and no word is lost', async () => {
    const written = { ...place.contents };
    await place.done('announce privacy --effective 2027-01-12');
    place.at('2026-12-04');
    expect(await undo('undo privacy --base main', 'ru')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Объявляется редакция №\u00a02[\s\S]*slower[\s\S]*2\.yaml — удаляется/),
    });
    expect(Object.keys(place.contents).sort()).toEqual(Object.keys(written).sort());
    expect(place.contents['privacy/record.yaml']).toBe(published['privacy/record.yaml']);
    for (const path of ['privacy/policy.yaml', 'privacy/policy.en.yaml']) {
      const words = (text: string | undefined) => text?.split(/[\s[\],-]+/).join(' ');
      expect(words(place.contents[path])).toBe(words(written[path]));
    }
    await place.done('announce privacy --effective 2027-01-12');
    expect(await place.errors()).toEqual([]);
  });

  it('is taken back with the one that replaced it, and each word returns once', async () => {
    await place.done('announce privacy --effective 2027-01-12');
    place.at('2026-12-02').edit('privacy/policy.yaml', '20 days', '25 days');
    await place.done('announce privacy --replaces 2 --effective 2027-01-12');
    await undo('undo privacy --base main');
    expect(place.contents['privacy/policy.yaml']?.match(/- id: slower/g)).toHaveLength(1);
    expect(await place.errors()).toEqual([]);
  });
});

it('restores what was edited by hand', async () => {
  place.edit('privacy/editions/1.yaml', 'О чём', 'О том').edit('privacy/record.yaml', '2025-03-01', '2025-04-01');
  expect((await undo('undo privacy --base main')).code).toBe(0);
  expect(await place.errors()).toEqual([]);
});

it('says what it would do', async () => {
  await place.done('announce privacy --effective 2027-01-12');
  const before = { ...place.contents };
  expect((await undo('undo privacy --base main --dry-run')).out).toContain('Nothing is written');
  expect(place.contents).toEqual(before);
});

it.each([
  ['undo privacy --base main', 1, 'same as on main'],
  ['undo privasy --base main', 1, '“privacy”'],
  ['undo privacy', 2, '--base'],
])('%s is refused', async (line, code, says) => {
  const outcome = await undo(line);
  expect(outcome.code).toBe(code);
  expect(outcome.out + outcome.err).toContain(says);
});
