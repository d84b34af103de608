import { expect, test } from 'vitest';
import { amend, because, policy, Town, town } from './town.ts';

/** A town whose privacy policy was published once. */
async function published(): Promise<Town> {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  return place.at('2026-11-25');
}

test('a number of an edition has six digits at most', async () => {
  const place = await published();
  expect(await place.refused('withdraw privacy 999999')).toEqual(['record-edition-unknown']);
  expect((await place.run('withdraw privacy 1000000')).code).toBe(2);
});

test('a reason to lower a weight has four letters at least', async () => {
  const announced = async (reason: string): Promise<readonly string[]> => {
    const place = await published();
    place.edit('privacy/policy.yaml', 'Пишите на', 'Обращайтесь по адресу');
    amend(place, 'privacy', 'words', 'section:contact', ['    materiality: clarification', `    because: "${reason}"`]);
    return (await place.run('check')).json.findings
      .map(({ code }) => code)
      .filter((code) => code.startsWith('amendment'));
  };
  expect(await announced('Суд 1.')).toEqual(['amendment-reason-empty']);
  expect(await announced('Суды.')).toEqual([]);
});

test('status tells the first days of the next two months for a working text that changed', async () => {
  const place = await published();
  place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  const days = async (date: string): Promise<string[]> => {
    const { days: told } = (await place.at(date).run('status')).json as unknown as {
      readonly days: readonly { readonly date: string; readonly effective: string }[];
    };
    return told.map((day) => `${day.date} ${day.effective}`);
  };
  // December has 31 days: thirty whole ones lie between the first and the first.
  expect(await days('2026-12-01')).toEqual(['2026-12-01 2027-01-01', '2027-01-01 2027-02-01']);
  expect(await days('2026-12-02')).toEqual(['2027-01-01 2027-02-01', '2027-01-29 2027-03-01']);
});

test('status counts the whole days of an urgent version, which lie between its two dates', async () => {
  const told = async (effective: string): Promise<string> => {
    const place = await published();
    place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
    const reference = '--reference "Дело 1" --reference-en "Case 1"';
    await place.done(`announce privacy --effective ${effective} --urgent ${because} ${reference}`);
    return (await place.run('status', { format: 'text', language: 'en' })).out.replace(/\s+/g, ' ');
  };
  expect(await told('2026-11-26')).toMatch(/\b0 whole days/);
  expect(await told('2026-11-27')).toMatch(/\b1 whole day\b/);
});

test('status tells twelve days, and counts the others', async () => {
  const out = async (ids: readonly string[]): Promise<string> => {
    const many = Object.assign({}, ...ids.map((id) => policy(id, `О ${id}`, `On ${id}`))) as Record<string, string>;
    const place = new Town({ ...town(), ...many });
    for (const id of ids) await place.done(`import ${id} --effective 2025-03-01`);
    place.at('2026-11-25');
    for (const id of ids) place.edit(`${id}/policy.yaml`, 'within: 10 days', 'within: 20 days');
    return (await place.run('status', { format: 'text', language: 'en' })).out;
  };
  const lines = (text: string): number => text.match(/^ {2}— /gm)?.length ?? 0;
  // Two days for each working text that changed.
  const [six, seven] = [
    await out(['pa', 'pb', 'pc', 'pd', 'pe', 'pf']),
    await out(['pa', 'pb', 'pc', 'pd', 'pe', 'pf', 'pg']),
  ];
  expect([lines(six), lines(seven)]).toEqual([12, 12]);
  expect(six).not.toContain('more');
  expect(seven).toContain('… and 2 more');
});

test('a policy ends the day after its last version begins at the earliest, and the refusal says so', async () => {
  const place = await published();
  place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  amend(place, 'privacy', 'slower', 'deadlines.answer');
  await place.done('announce privacy --effective 2027-01-12');
  const { json } = await place.at('2026-11-26').run('retire privacy --effective 2027-01-12');
  expect(json.findings.map(({ code, data }) => [code, data['earliest']])).toEqual([
    ['retire-before-upcoming', '2027-01-13'],
  ]);
  await place.done('retire privacy --effective 2027-01-13 --dry-run');
});
