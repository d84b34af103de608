/** What a plan says of who is told, and of what the publisher has to send. */
import { beforeEach, expect, test } from 'vitest';
import { amend, because, Town } from './town.ts';

let place: Town;
const publisher = 'publisher.yaml';
const letters = async (line: string): Promise<readonly { readonly notice: string; readonly text: string }[]> => {
  const { acts } = (await place.done(line)) as unknown as {
    readonly acts: readonly { readonly letters: readonly { readonly notice: string; readonly text: string }[] }[];
  };
  return acts[0]?.letters ?? [];
};

beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  place.at('2026-11-25').edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
});

test('letters are the publisher’s where mail is a channel, with the addresses of notice and text in each language', async () => {
  expect(await letters('announce privacy --effective 2027-01-12')).toEqual([
    {
      language: 'ru',
      notice: 'https://policies.example.org/notices/privacy-2/',
      text: 'https://policies.example.org/privacy/editions/2/',
    },
    {
      language: 'en',
      notice: 'https://policies.example.org/en/notices/privacy-2/',
      text: 'https://policies.example.org/en/privacy/editions/2/',
    },
  ]);
  const told = await place
    .at('2026-11-26')
    .run(`postpone privacy 2 --effective 2027-02-12 ${because}`, { format: 'text', language: 'ru' });
  expect(told.out).toContain('писем Gazette пока не рассылает');
});

test('no letters without the channel, and the home page is told of only where it is one', async () => {
  place.edit(publisher, 'channels: [home, mail]', 'channels: []');
  const plan = await place.run('announce privacy --effective 2027-01-12', { format: 'text' });
  expect(plan.out).not.toContain('Letters');
  expect(plan.out).toContain('It is told on the policy’s page, in feeds and in the calendar.');
});

test('letters are promised by the version in force, too', async () => {
  place.edit(publisher, 'channels: [home, mail]', 'channels: [home]');
  expect(await letters('announce privacy --effective 2027-01-12 --dry-run')).toEqual([]);
  const facts = (what: string) => `facts:\n  channels:\n    - id: mail\n      what: ${what}\n`;
  const shown = '  - id: contact\n';
  const told = '  - id: told\n    heading: H\n    text: |\n      {{channels}}\n';
  place.contents = new Town().contents;
  place.edit(publisher, 'channels: [home, mail]', 'channels: [home]');
  for (const [file, what] of [
    ['privacy/policy.yaml', 'письмом'],
    ['privacy/policy.en.yaml', 'by e-mail'],
  ] as const)
    place.edit(file, 'facts:\n', facts(what)).edit(file, shown, told + shown);
  await place.done('import privacy --effective 2025-03-01');
  place.at('2026-11-26').edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  expect(await letters('announce privacy --effective 2027-01-12')).toHaveLength(2);
});

test('of an editorial change nobody is told, and nothing is sent', async () => {
  amend(place, 'privacy', 'typo', 'deadlines.answer', ['    materiality: editorial', '    because: Опечатка.']);
  const { acts } = await place.done('announce privacy --effective 2026-11-27');
  expect(acts[0]).toMatchObject({ readers: {}, letters: [] });
  expect(acts[0]?.summary.at(-1)).toContain('nobody is notified');
});

test('a policy that takes over is named by its title', async () => {
  await place.done('import terms --effective 2025-03-01');
  const { out } = await place.run('retire privacy --effective 2027-01-16 --successor terms --dry-run', {
    ...{ format: 'text', language: 'ru' },
  });
  expect(out).toContain('Её заменяет документ «Условия».');
});
