/** A policy with days of notice of its own, and one that holds by agreement. */
import { beforeEach, describe, expect, it } from 'vitest';
import { amend, Town } from './town.ts';

let place: Town;

describe('a policy that promises 14 days for material changes and 15 for clarifications', () => {
  beforeEach(async () => {
    place = new Town();
    place.edit('privacy/policy.yaml', 'facts:', 'notice: { material: 14 days, clarification: 15 days }\nfacts:');
    await place.done('import privacy --effective 2025-03-01');
    expect(place.errors()).toEqual([]);
    place.at('2026-11-25').edit('privacy/policy.yaml', 'Пишите на', 'Обращайтесь по адресу');
  });

  const announce = (date: string) => `announce privacy --effective ${date}`;
  const clarified = ['materiality: clarification', 'because: Смысл прежний.'];

  it('has them in its frozen edition and in its record', () => {
    const notice = 'notice:\n  days: 14\n  clarification: 15\n  zone: Asia/Yekaterinburg\n';
    expect(place.contents['privacy/editions/1.yaml']).toContain(notice);
    expect(place.contents['privacy/record.yaml']).toContain(notice.replaceAll('\n', '\n    ').trim());
  });

  it('keeps the first for a material change', async () => {
    amend(place, 'privacy', 'words', 'section:contact');
    expect(await place.refused(announce('2026-12-09'))).toEqual(['announce-notice-short']);
    await place.done(announce('2026-12-10'));
    expect(place.errors()).toEqual([]);
  });

  it('keeps the second for a clarification', async () => {
    amend(place, 'privacy', 'words', 'section:contact', clarified);
    expect(await place.refused(announce('2026-12-10'))).toEqual(['announce-clarification-short']);
    await place.done(announce('2026-12-11'));
    expect(place.errors()).toEqual([]);
  });

  it('keeps what it promised where it promises less', async () => {
    const promised = 'notice: { material: 14 days, clarification: 15 days }';
    place.edit('privacy/policy.yaml', promised, 'notice: { material: 3 days }');
    amend(place, 'privacy', 'words', 'section:contact', clarified);
    expect(await place.refused(announce('2026-12-10'))).toEqual(['announce-clarification-short']);
    await place.done(announce('2026-12-11'));
    place.at('2026-12-11').edit('privacy/policy.yaml', 'Отвечаем за', 'Ответим за');
    amend(place, 'privacy', 'answers', 'section:answers');
    expect(await place.refused(announce('2026-12-14'))).toEqual(['announce-notice-short']);
    await place.done(announce('2026-12-15'));
    expect(place.errors()).toEqual([]);
  });

  it('is told its last days by status', async () => {
    amend(place, 'privacy', 'words', 'section:contact', clarified);
    const { days } = (await place.run('status')).json as unknown as { readonly days: readonly { date: string }[] };
    expect(days[0]).toMatchObject({ date: '2026-12-16', effective: '2027-01-01' });
  });
});

it('an edition that holds by agreement says so for ever', async () => {
  place = new Town();
  place.edit('terms/policy.yaml', 'facts:', 'holds: by-agreement\nfacts:');
  await place.done('import terms --effective 2025-03-01');
  expect(place.contents['terms/editions/1.yaml']).toContain('\nholds: by-agreement\n');
  expect(place.contents['terms/record.yaml']).toContain('\n    holds: by-agreement\n');
  expect(place.errors()).toEqual([]);
});
