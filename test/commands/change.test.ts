import { beforeEach, expect, it } from 'vitest';
import { instant, Town } from './acts/town.ts';

let place: Town;
const note = '--note "Пишите только на этот адрес." --note-en "Write to this address alone."';

beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  place.now = instant('2026-12-01T12:00:00+05:00');
  place.edit('privacy/policy.yaml', 'Пишите на', 'Пишите только на');
});

it('writes the note that the change lacks, so that it can be announced', async () => {
  expect((await place.run(`change privacy ${note}`)).code).toBe(0);
  expect(place.contents['privacy/changes/contact.yaml']).toBe(
    'about:\n  - section:contact\nnote:\n  ru: Пишите только на этот адрес.\n  en: Write to this address alone.\n',
  );
  expect(place.errors()).toEqual([]);
  await place.done('announce privacy --effective 2027-01-12');
  expect(place.contents['privacy/changes/contact.yaml']).toBeUndefined();
});

it('asks for its words in every language', async () => {
  const answers = ['Только сюда.', 'Here alone.', '', '', 'clarification', 'Адрес тот же.', 'The address is the same.'];
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  expect((await place.run('change privacy', { ask })).code).toBe(0);
  expect(asked[0]).toContain('in Russian');
  expect(place.contents['privacy/changes/contact.yaml']).toContain('materiality: clarification\nbecause:\n');
  expect(place.errors()).toEqual([]);
});

it.each([
  ['change privacy', 2],
  [`change privacy ${note} --materiality lesser`, 1],
  [`change privacy ${note} --id Contact`, 1],
  [`change privacy ${note} --id ../contact`, 1],
  [`change privacy --note "Без перевода."`, 1],
  [`change terms ${note}`, 1],
  [`change privasy ${note}`, 1],
])('%s is refused, and nothing is written', async (line, code) => {
  const before = { ...place.contents };
  expect((await place.run(line)).code).toBe(code);
  expect(place.contents).toEqual(before);
});

it('does not write over a note, and says so', async () => {
  await place.run(`change privacy ${note}`);
  const { code, out } = await place.run(`change privacy ${note} --about section:contact --id contact`);
  expect([code, out]).toEqual([1, expect.stringContaining('note-taken')]);
});

it('says so where a policy that ends has no working text any more', async () => {
  await place.done('retire privacy --effective 2027-02-01');
  delete place.contents['privacy/policy.yaml'];
  delete place.contents['privacy/policy.en.yaml'];
  const { code, out } = await place.run(`change privacy ${note}`);
  expect([code, out]).toEqual([1, expect.stringContaining('announce-draft-missing')]);
});
