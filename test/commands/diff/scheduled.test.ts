/** Editions that are announced for a later day: readers don't see them yet, those who edit the texts do. */
import { beforeEach, expect, test } from 'vitest';
import { amend, Town } from '../acts/town.ts';

let place: Town;

const said = async (line: string) => {
  const { code, out, err } = await place.run(line, { format: 'text' });
  return { code, text: `${out}${err}`.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ') };
};

/** A first version in force, and a second that is announced for a day in December. */
beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  amend(place.at('2026-11-25'), 'privacy', 'slower', 'deadlines.answer');
  place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  await place.done('announce privacy --announced 2026-12-05 --effective 2027-01-20');
});

test('the working text is compared with the last of them, as status compares it', async () => {
  const { text } = await said('diff privacy');
  expect(text).toContain('version 2 (from 20 January 2027) → draft There is no difference.');
  expect((await said('status')).text).toContain('The working text is unchanged.');
});

test('they can be named by number', async () => {
  const { code, text } = await said('diff privacy 1 2');
  expect(code).toBe(0);
  expect(text).toContain('version 1 (from 1 March 2025) → version 2 (from 20 January 2027)');
  expect(text).toContain('was lengthened from 10 days to 20 days');
});

test('what one says of its changes is told where it lies between', async () => {
  expect((await said('diff privacy inForce')).text).toContain('What changes (slower).');
});

test('they are named among the versions that there are', async () => {
  expect((await said('diff privacy 7')).text).toContain('There are: 1, 2.');
});

test('one that was taken back before anybody saw it is no longer the last, and can be looked at still', async () => {
  await place.at('2026-11-26').done('withdraw privacy 2');
  expect((await said('diff privacy')).text).toContain('version 1 (from 1 March 2025) → draft');
  expect((await said('diff privacy 1 2')).text).toContain('was lengthened from 10 days to 20 days');
});
