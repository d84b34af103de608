import { beforeEach, describe, expect, it } from 'vitest';
import { amend, policy, Town, town } from '../commands/acts/town.ts';

let place: Town;

/** Terms in force since 2025, and new terms that are to take their place. */
beforeEach(async () => {
  place = new Town({ ...town(), ...policy('conditions', 'Новые условия', 'New terms') });
  place.edit('conditions/policy.yaml', 'id: conditions\n', 'id: conditions\nsucceeds: terms\n');
  await place.done('import terms --effective 2025-03-01');
  place.at('2026-12-01');
});

const record = 'conditions/record.yaml';
const faults = () => place.errors().map(({ code, place: { file, line }, data }) => [code, `${file}:${line}`, data]);
const line = () => (place.contents[record] ?? '').split('\n').findIndex((text) => /^ +materiality:/.test(text)) + 1;

describe('the first edition of a policy that takes over another', () => {
  it('may not be recorded as less than it changes', async () => {
    await place.done('announce conditions --effective 2027-01-01');
    expect(faults()).toEqual([]);
    place.edit(record, 'materiality: material', 'materiality: editorial');
    const data = { edition: 1, stated: 'editorial', computed: 'material' };
    expect(faults()).toEqual([['amendment-understated', `${record}:${line()}`, data]]);
  });

  it('nor be given less notice by that', async () => {
    await place.done('announce conditions --effective 2027-01-01');
    place.edit(record, '2027-01-01', '2026-12-02').edit(record, 'materiality: material', 'materiality: clarification');
    expect(faults().map(([code]) => code)).toEqual(['amendment-understated']);
    place.edit(record, 'materiality: clarification', 'materiality: material');
    expect(faults().map(([code]) => code)).toEqual(['notice-short']);
  });

  it('may be what legal, with a reason, says that it is', async () => {
    amend(place, 'conditions', 'name', 'title', ['    materiality: clarification', '    because: Имя другое.']);
    const { acts } = await place.done('announce conditions --effective 2026-12-02');
    expect(acts[0]?.entry['materiality']).toBe('clarification');
    expect(faults()).toEqual([]);
  });

  it('is weighed against what was to be in force when it was announced', async () => {
    amend(place, 'conditions', 'name', 'title', ['    materiality: clarification', '    because: Имя другое.']);
    await place.done('announce conditions --effective 2027-03-01');
    amend(place.at('2026-12-02'), 'terms', 'slower', 'deadlines.answer');
    place.edit('terms/policy.yaml', 'within: 10 days', 'within: 20 days');
    await place.done('announce terms --effective 2027-02-01');
    expect(faults()).toEqual([]);
  });

  it.each(['id: conditions', '  - id: contact'])('keeps the notice that the other promised (%s)', async (where) => {
    place = new Town({ ...town(), ...policy('conditions', 'Новые условия', 'New terms') });
    const [indent = ''] = /^ */.exec(where.replace('-', ' ')) ?? [];
    const target = indent === '' ? 'terms' : 'terms#contact';
    place.edit('conditions/policy.yaml', `${where}\n`, `${where}\n${indent}succeeds: ${target}\n`);
    place.edit('publisher.yaml', 'days: 30', 'days: 45');
    await place.done('import terms --effective 2025-03-01');
    place.edit('publisher.yaml', 'days: 45', 'days: 30').at('2026-12-01');
    expect(await place.refused('announce conditions --effective 2027-01-15')).toEqual(['announce-notice-short']);
    await place.done('announce conditions --effective 2027-01-16');
    expect(faults()).toEqual([]);
  });

  it('is judged by the entry that announced it, not by one before that was refused', async () => {
    await place.done('announce conditions --effective 2027-01-01');
    place.edit(record, 'materiality: material', 'materiality: editorial');
    const [head, entry = ''] = (place.contents[record] ?? '').split(/(?<=^entries:\n)/m);
    place.contents[record] = `${head}${entry.replace(/^ +effective:.*\n/m, '')}${entry}`;
    const data = { edition: 1, stated: 'editorial', computed: 'material' };
    const second = line() + entry.split('\n').length - 1;
    expect(faults()).toContainEqual(['amendment-understated', `${record}:${second}`, data]);
  });

  it('is material where the other is not in force by then', async () => {
    place = new Town({ ...town(), ...policy('conditions', 'Новые условия', 'New terms') }).at('2026-12-01');
    place.edit('conditions/policy.yaml', 'id: conditions\n', 'id: conditions\nsucceeds: terms\n');
    await place.done('announce conditions --effective 2027-01-01');
    place.edit(record, 'materiality: material', 'materiality: clarification');
    expect(faults().map(([code]) => code)).toEqual(['amendment-understated']);
  });
});

it('any other first edition is material', async () => {
  await place.done('announce privacy --effective 2026-12-01');
  expect(faults()).toEqual([]);
  place.edit('privacy/record.yaml', 'materiality: material', 'materiality: editorial');
  expect(faults().map(([code]) => code)).toEqual(['amendment-understated']);
});
