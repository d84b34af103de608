import { beforeEach, expect, it } from 'vitest';
import { filesOf } from '../../read/files.ts';
import { type Contents, ofPublished } from '../damage/damages.ts';
import { because, Town } from './town.ts';

let place: Town;

/** The policy that takes the other's place is the one that damages are made to. */
const retire = `retire terms --effective 2027-03-01 --successor privacy ${because}`;

beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  await place.done('import terms --effective 2025-03-01');
  place.at('2026-11-25').edit('privacy/policy.yaml', 'within: 10 days', 'within: 9 days');
  await place.done('announce privacy --effective 2027-01-12');
});

const damages = Object.entries(ofPublished);
const lines = [retire, `postpone terms --retirement --effective 2027-04-01 ${because}`, `withdraw terms --retirement`];

it.each(lines.flatMap((line) => damages.map(([name, damage]) => ({ line, name, damage }))))(
  '$line where of the successor $name',
  async ({ line, damage }) => {
    place.at('2026-12-01');
    if (line !== retire) await place.done(retire);
    place.at('2026-12-02');
    const contents: Contents = { ...place.contents };
    damage(contents);
    const { code, out } = await place.run(line, { files: filesOf(contents), format: 'text', write: () => 'done' });
    expect([code, out]).toEqual([1, expect.stringMatching(/^privacy\S*:\d+:\d+ {2}error {2}[a-z-]+$/m)]);
  },
);

it('of the successor no more is asked than that its title can be told', async () => {
  place.at('2026-12-01').edit('privacy/policy.yaml', '{{deadlines.answer:acc}}', '{{deadlines.answers:acc}}');
  const { acts } = await place.done(retire);
  expect(acts[0]?.readers.en?.text).toContain('Policy');
});
