import { beforeEach, describe, expect, it } from 'vitest';
import { amend, because, policy, Town, town } from './town.ts';

let place: Town;

/** Both policies in force since 2025; the privacy policy's second edition, with a longer deadline, is announced. */
beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  await place.done('import terms --effective 2025-03-01');
  amend(place.at('2026-11-25'), 'privacy', 'slower', 'deadlines.answer');
  place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  await place.done('announce privacy --effective 2027-01-12');
  expect(place.errors()).toEqual([]);
});

const typo = ['    materiality: editorial', '    because: Опечатка.'];

describe('a typo is found in an announced edition', () => {
  beforeEach(() => {
    amend(place.at('2026-12-01'), 'privacy', 'typo', 'section:contact', typo);
    place.edit('privacy/policy.yaml', 'Пишите на', 'Пишите нам на');
  });

  it('and the edition that replaces it keeps its announcement and its effective date', async () => {
    const { acts } = await place.done('announce privacy --replaces 2');
    expect(acts[0]?.entry).toMatchObject({
      ...{ edition: 3, replaces: 2, announced: '2026-11-25', effective: '2027-01-12', materiality: 'material' },
    });
    expect(place.statuses('privacy')).toBe('1 inForce, 2 withdrawn, 3 upcoming');
    expect(place.errors()).toEqual([]);
  });

  it('and readers of the new edition are told all that changes, not the typo alone', async () => {
    const { acts } = await place.done('announce privacy --replaces 2');
    expect(acts[0]?.readers.en?.text).toContain('What changes (slower).');
    expect(acts[0]?.readers.en?.text).toContain('What changes (typo).');
  });

  it('and neither date can be earlier', async () => {
    expect(await place.refused('announce privacy --replaces 2 --effective 2027-01-11')).toEqual([
      'announce-before-promised',
    ]);
    expect(await place.refused('announce privacy --replaces 2 --announced 2026-11-24')).toContain('record-backdated');
  });

  it('but not once it is in force', async () => {
    expect(await place.at('2027-01-12').refused('announce privacy --replaces 2')).toEqual([
      'record-replaced-unavailable',
    ]);
  });
});

describe('a replacement that differs materially', () => {
  beforeEach(() => {
    amend(place.at('2026-12-01'), 'privacy', 'slower-still', 'deadlines.answer');
    place.edit('privacy/policy.yaml', 'within: 20 days', 'within: 40 days');
  });

  it('is announced anew, with thirty whole days', async () => {
    const { acts } = await place.done('announce privacy --replaces 2');
    expect(acts[0]?.entry).toMatchObject({ announced: '2026-12-01', effective: '2027-01-12' });
  });

  it('has no time left after the last day for its date', async () => {
    place.at('2026-12-13');
    expect(await place.refused('announce privacy --replaces 2')).toEqual(['announce-notice-short']);
    await place.done('announce privacy --replaces 2 --effective 2027-01-13');
  });

  it('may not keep the old date of announcement', async () => {
    expect(await place.refused('announce privacy --replaces 2 --announced 2026-11-25')).toEqual([
      'replacement-keeps-date',
    ]);
  });
});

describe('a second material change comes while the first is pending', () => {
  beforeEach(() => {
    amend(place.at('2026-12-01'), 'privacy', 'mail', 'section:contact');
    place.edit('privacy/policy.yaml', 'Пишите на', 'Пишите только на');
  });

  it('and takes effect after it, told against it', async () => {
    const { acts } = await place.done('announce privacy --effective 2027-02-01');
    expect(acts[0]?.readers.en?.text).not.toContain('slower');
    expect(place.policy('privacy').editions[2]?.amends).toBe(2);
  });

  it('and not with it or before it', async () => {
    expect(await place.refused('announce privacy --effective 2027-01-12')).toEqual(['announce-before-upcoming']);
  });

  it('and then the first can neither be withdrawn nor put off past it', async () => {
    await place.done('announce privacy --effective 2027-02-01');
    place.at('2026-12-02');
    expect(await place.refused('withdraw privacy 2')).toEqual(['record-amends-changed']);
    expect(await place.refused('postpone privacy 2 --effective 2027-02-01')).toEqual(['postpone-past-next']);
    await place.done('postpone privacy 2 --effective 2027-01-31');
    await place.at('2026-12-03').done('withdraw privacy 3');
    await place.at('2026-12-04').done('withdraw privacy 2');
    expect(place.errors()).toEqual([]);
    const names = Object.keys(place.contents).filter((path) => path.startsWith('privacy/changes/'));
    expect(names.sort()).toEqual(['privacy/changes/mail.yaml', 'privacy/changes/slower.yaml']);
  });
});

describe('a court orders a change', () => {
  const reference = '--reference "А60-1/2026" --reference-en "Case A60-1/2026"';

  beforeEach(() => {
    amend(place.at('2026-12-01'), 'terms', 'order', 'deadlines.answer');
    place.edit('terms/policy.yaml', 'within: 10 days', 'within: 15 days');
  });

  it('which waits its thirty days where nobody says that it is urgent', async () => {
    expect(await place.refused('announce terms --effective 2026-12-02')).toEqual(['announce-notice-short']);
  });

  it('and takes effect the next day, with the reason told', async () => {
    const { acts } = await place.done(`announce terms --effective 2026-12-02 --urgent ${because} ${reference}`);
    expect(acts[0]?.readers.ru?.text).toContain('Так решил суд.');
    expect(acts[0]?.readers.en?.text).toContain('Reference: Case A60-1/2026.');
    expect(place.at('2026-12-02').statuses('terms')).toBe('1 superseded, 2 inForce');
  });

  it('but never the same day', async () => {
    const line = `announce terms --effective 2026-12-01 --urgent ${because} ${reference}`;
    expect(await place.refused(line)).toEqual(['announce-same-day']);
  });

  it('and needs a reason and a reference in every language', async () => {
    const urgent = 'announce terms --effective 2026-12-02 --urgent';
    expect(await place.refused(`${urgent} ${because}`)).toEqual(['announce-urgent-unexplained']);
    expect(await place.refused(`${urgent} ${reference}`)).toEqual(['announce-urgent-unexplained']);
    for (const given of [`--because "Суд." ${reference}`, `${because} --reference "А60-1/2026"`])
      expect(await place.refused(`${urgent} ${given}`)).toEqual(['act-text-untranslated']);
  });
});

describe('a mistranslation is found after the notice', () => {
  const line = 'correct privacy 2 --because "Перевод исправлен." --because-en "The translation is mended."';
  beforeEach(() => {
    place.at('2026-12-01').edit('privacy/policy.en.yaml', 'Write to', 'Please write to');
  });

  it('and is mended without a new edition, the old wording kept', async () => {
    const before = place.contents['privacy/editions/2.en.yaml'];
    const { acts } = await place.done(line);
    expect(acts[0]?.corrections).toEqual([
      {
        ...{ language: 'en', name: 'section:contact.text' },
        ...{ from: 'Write to {{publisher.email}}.', to: 'Please write to {{publisher.email}}.' },
      },
    ]);
    expect(place.contents['privacy/editions/2.en.1.yaml']).toBe(before);
    expect(place.errors()).toEqual([]);
  });

  it('and again, each wording kept', async () => {
    await place.done(line);
    place.at('2026-12-02').edit('privacy/policy.en.yaml', 'Please write to', 'You can write to');
    await place.done(line);
    expect(Object.keys(place.contents)).toContain('privacy/editions/2.en.2.yaml');
    expect(place.errors()).toEqual([]);
  });

  it('and is no new edition', async () => {
    expect(await place.refused('announce privacy --effective 2027-02-01')).toEqual(['announce-translation-only']);
  });

  it('and is not mended silently, nor where nothing is to be mended', async () => {
    expect(await place.refused('correct privacy 2')).toEqual(['record-corrected-unexplained']);
    await place.done(line);
    expect(await place.at('2026-12-02').refused(line)).toEqual(['correct-nothing']);
  });

  it('while the text goes on changing: only what still is the same text is taken', async () => {
    amend(place, 'privacy', 'heading', 'section:answers');
    place.edit('privacy/policy.yaml', 'heading: Ответы', 'heading: Наши ответы');
    place.edit('privacy/policy.en.yaml', 'heading: Answers', 'heading: Our answers');
    const { acts } = await place.done(line);
    expect(acts[0]?.corrections?.map(({ name }) => name)).toEqual(['section:contact.text']);
  });
});

describe('a translation comes later than its edition', () => {
  beforeEach(async () => {
    place = new Town();
    place.edit('publisher.yaml', 'languages: [ru, en]', 'languages: [ru]');
    const english = ['publisher.en.yaml', 'privacy/policy.en.yaml', 'terms/policy.en.yaml'];
    const kept = Object.fromEntries(english.map((path) => [path, place.contents[path] ?? '']));
    for (const path of english) delete place.contents[path];
    await place.done('import privacy --effective 2025-03-01');
    Object.assign(place.contents, kept);
    place.edit('publisher.yaml', 'languages: [ru]', 'languages: [ru, en]').at('2026-12-01');
  });

  it('and is added to it, recorded', async () => {
    await place.done('correct privacy 1');
    const source = place.policy('privacy').editions[0]?.source();
    expect(source?.translations.en?.title).toBe('Policy');
    expect(source?.vocabulary['deadlines']?.caption.en).toBe('Deadlines');
    expect(place.errors()).toEqual([]);
  });

  it('but not put together from another text', async () => {
    amend(place, 'privacy', 'heading', 'section:answers').edit(
      'privacy/policy.yaml',
      'heading: Ответы',
      'heading: Иное',
    );
    expect(await place.refused('correct privacy 1')).toEqual(['correct-incomplete']);
  });
});

describe('the mailbox changes for all policies', () => {
  beforeEach(() => {
    place.at('2026-12-01').edit('publisher.yaml', 'info@example.org', 'mail@example.org');
  });

  it('and they are announced together, of one instant', async () => {
    const { acts } = await place.done('announce --all --effective 2027-02-01');
    expect(acts.map(({ policy: id }) => id)).toEqual(['privacy', 'terms']);
    expect(new Set(acts.map(({ entry }) => entry['at'])).size).toBe(1);
    expect(place.errors()).toEqual([]);
    expect(await place.at('2026-12-02').refused('announce --all --effective 2027-03-01')).toEqual([
      'announce-nothing-anywhere',
    ]);
  });

  it('or not at all, where one of them cannot be', async () => {
    expect(await place.refused('announce --all --effective 2027-01-12')).toEqual(['announce-before-upcoming']);
  });
});

describe('an edition is withdrawn after its notice', () => {
  it('and what it says of its changes returns to the working text', async () => {
    const { acts } = await place.at('2026-12-01').done('withdraw privacy 2');
    expect(acts[0]?.returned).toEqual(['slower']);
    expect(acts[0]?.readers.ru?.headline).toContain('отозвана');
    expect(place.contents['privacy/changes/slower.yaml']).toContain('ru: Что меняется (slower).');
    expect(place.contents['privacy/policy.yaml']).toContain('summary: О чём это.  # kept');
    expect(place.errors()).toEqual([]);
    await place.at('2026-12-02').done('announce privacy --effective 2027-02-01');
    expect(place.statuses('privacy')).toBe('1 inForce, 2 withdrawn, 3 upcoming');
  });

  it('with a reason from two days before, and never from its effective date on', async () => {
    expect(await place.at('2027-01-10').refused('withdraw privacy 2')).toEqual(['record-reason-missing']);
    expect(await place.refused('postpone privacy 2 --effective 2027-02-01')).toEqual(['record-reason-missing']);
    const before = { ...place.contents };
    await place.done(`withdraw privacy 2 ${because}`);
    place.contents = before;
    expect(await place.at('2027-01-12').refused(`withdraw privacy 2 ${because}`)).toEqual(['record-withdrawn-late']);
    expect(await place.refused(`postpone privacy 2 --effective 2027-02-01 ${because}`)).toEqual([
      'record-postponed-late',
    ]);
  });

  it('and nobody is told where nobody knew', async () => {
    place.edit('terms/policy.yaml', 'Пишите на', 'Пишите только на');
    amend(place, 'terms', 'mail', 'section:contact');
    await place.done('announce terms --announced 2026-12-20 --effective 2027-02-01');
    const { acts } = await place.at('2026-12-01').done('withdraw terms 2');
    expect(acts[0]?.readers).toEqual({});
    expect(place.statuses('terms')).toBe('1 inForce');
  });
});

describe('a policy is renamed', () => {
  it('and its successor takes over on the day on which it ends', async () => {
    place = new Town({ ...town(), ...policy('conditions', 'Новые условия', 'New terms') });
    place.edit('conditions/policy.yaml', 'id: conditions\n', 'id: conditions\nsucceeds: terms\n');
    await place.done('import terms --effective 2025-03-01');
    place.at('2026-12-01');
    expect(await place.refused('announce conditions --effective 2026-12-31')).toEqual(['announce-notice-short']);
    await place.done('announce conditions --effective 2027-01-01');
    expect(await place.refused('retire terms --effective 2026-12-31 --successor conditions')).toEqual([
      'retire-notice-short',
    ]);
    expect(await place.refused('retire terms --effective 2027-01-01 --successor condition')).toEqual([
      'retire-successor-unknown',
    ]);
    await place.done('retire terms --effective 2027-01-01 --successor conditions');
    expect(place.errors()).toEqual([]);
    place.at('2027-01-01');
    expect(place.policy('terms').inForce).toBeUndefined();
    expect(place.policy('conditions').inForce?.number).toBe(1);
    expect(await place.refused('announce terms --effective 2027-03-01')).toEqual(['announce-nothing']);
  });
});

describe('a policy is split', () => {
  it('and the new one is announced as long ahead as the section that leaves the old one', async () => {
    Object.assign(place.contents, policy('contacts', 'Связь с нами', 'Contacts'));
    place.edit('contacts/policy.yaml', '  - id: contact\n', '  - id: contact\n    succeeds: terms#contact\n');
    place.edit(
      'terms/policy.yaml',
      '  - id: contact\n    heading: Связь\n    text: Пишите на {{publisher.email}}.\n',
      '',
    );
    place.edit(
      'terms/policy.en.yaml',
      '  - id: contact\n    heading: Contact\n    text: Write to {{publisher.email}}.\n',
      '',
    );
    amend(place.at('2026-12-01'), 'terms', 'split', 'section:contact');
    expect(await place.refused('announce --all --effective 2026-12-31')).toEqual([
      'announce-notice-short',
      'announce-notice-short',
    ]);
    const { acts } = await place.done('announce --all --effective 2027-01-01');
    expect(acts.map(({ policy: id, entry }) => [id, entry['edition'], entry['materiality']])).toEqual([
      ['contacts', 1, 'material'],
      ['terms', 2, 'material'],
    ]);
  });
});

describe('a policy is retired', () => {
  it.each([
    ['Europe/Moscow', '2026-11-25T23:30:00+03:00', '2026-11-26'],
    ['Asia/Vladivostok', '2026-11-26T01:00:00+10:00', '2026-11-25'],
  ])('by the days of its last edition, though the publisher has moved (%s)', async (zone, now, announced) => {
    place.edit('publisher.yaml', 'zone: Asia/Yekaterinburg', `zone: ${zone}`).at(now);
    const today = await place.done('retire terms --effective 2027-01-16 --dry-run');
    expect(today.acts[0]?.entry['announced']).toBe(announced);
    const { acts } = await place.done('retire terms --effective 2027-01-16 --announced 2026-11-30 --dry-run');
    expect(acts[0]?.readers.en?.text).toMatch(/^Notice given/);
  });

  it('as long ahead as the publisher promises now, and with nothing left to come', async () => {
    place.edit('publisher.yaml', 'days: 30', 'days: 45').at('2026-12-01');
    expect(await place.refused('retire terms --effective 2027-01-15')).toEqual(['retire-notice-short']);
    await place.done('retire terms --effective 2027-01-16');
    expect(await place.refused('retire privacy --effective 2027-01-12')).toEqual(['retire-notice-short']);
    place.at('2026-12-02');
    expect(await place.refused('retire terms --effective 2027-02-16')).toEqual(['record-policy-retired']);
    const { code, json } = await place.run('status');
    expect([code, JSON.stringify(json)]).toEqual([0, expect.stringContaining('"state":"ended"')]);
  });
});

describe('the end of a policy', () => {
  it('is put off and taken back, and everybody who was told is told of it', async () => {
    place.at('2026-12-01');
    await place.done('retire terms --effective 2027-01-10');
    place.at('2026-12-05');
    expect(await place.refused('postpone terms --retirement --effective 2027-01-10')).toEqual(['record-end-earlier']);
    const moved = await place.done('postpone terms --retirement --effective 2027-02-01');
    expect(moved.acts[0]?.entry).toMatchObject({ event: 'postponed', effective: '2027-02-01' });
    expect(moved.acts[0]?.entry).not.toHaveProperty('edition');
    expect(JSON.stringify(moved)).toContain('документ утрачивает силу 1\u00a0февраля\u00a02027');
    expect(place.policy('terms').inForce?.untilDate).toBe('2027-02-01');
    place.at('2027-01-30');
    expect(await place.refused('withdraw terms --retirement')).toEqual(['record-end-reason-missing']);
    const kept = await place.done(`withdraw terms --retirement ${because}`);
    expect(JSON.stringify(kept)).toContain('решение об утрате силы отозвано');
    expect(place.errors()).toEqual([]);
    place.at('2027-02-01');
    expect(place.policy('terms').inForce?.number).toBe(1);
    expect(await place.refused(`withdraw terms --retirement ${because}`)).toEqual(['record-end-unknown']);
    amend(place, 'terms', 'split', 'section:contact');
    place
      .edit('terms/policy.yaml', 'Пишите на', 'Напишите на')
      .edit('terms/policy.en.yaml', 'Write to', 'Please write to');
    await place.done('announce terms --effective 2027-03-04');
  });

  it('stays once it has come', async () => {
    place.at('2026-12-01');
    await place.done('retire terms --effective 2027-01-10');
    place.at('2027-01-10T00:00:00+05:00');
    expect(await place.refused(`withdraw terms --retirement ${because}`)).toEqual(['record-end-late']);
    expect(await place.refused(`postpone terms --retirement --effective 2027-02-01 ${because}`)).toEqual([
      'record-end-late',
    ]);
  });

  it('that nobody was told of is taken back without a word to anybody', async () => {
    place.at('2026-12-01');
    await place.done('retire terms --announced 2026-12-10 --effective 2027-01-12');
    place.at('2026-12-02');
    const { acts } = await place.done('withdraw terms --retirement');
    expect(acts[0]).toMatchObject({ readers: {} });
    place.at('2027-01-12');
    expect(place.policy('terms').inForce?.number).toBe(1);
  });

  it('cannot be taken back while there is no text to go on with', async () => {
    place.at('2026-12-01');
    await place.done('retire terms --effective 2027-01-10');
    delete place.contents['terms/policy.yaml'];
    delete place.contents['terms/policy.en.yaml'];
    place.at('2026-12-02');
    expect(place.errors()).toEqual([]);
    expect(await place.refused('withdraw terms --retirement')).toEqual(['withdraw-draft-missing']);
  });

  it('is named instead of a version, not with it', async () => {
    expect((await place.run('withdraw terms 1 --retirement')).code).toBe(2);
    expect((await place.run('postpone terms --effective 2027-02-01')).code).toBe(2);
  });
});

describe('a version takes effect on a midnight that does not exist', () => {
  it('in Havana on 14 March 2027, from its first instant', async () => {
    place = new Town({ ...town() }, '2027-01-20T12:00:00-05:00');
    place.edit('publisher.yaml', 'Asia/Yekaterinburg', 'America/Havana');
    await place.done('import privacy --effective 2025-03-01');
    place.now += 60_000;
    amend(place, 'privacy', 'slower', 'deadlines.answer').edit('privacy/policy.yaml', '10 days', '20 days');
    await place.done('announce privacy --effective 2027-03-14');
    place.at('2027-03-14T00:59:59-05:00');
    expect(place.policy('privacy').inForce?.number).toBe(2);
    place.at('2027-03-13T23:59:59-05:00');
    expect(place.policy('privacy').inForce?.number).toBe(1);
    expect(await place.refused('withdraw privacy 2')).toEqual(['record-reason-missing']);
    place.at('2027-03-14T01:00:00-04:00');
    expect(place.policy('privacy').inForce?.number).toBe(2);
    expect(await place.refused(`withdraw privacy 2 ${because}`)).toEqual(['record-withdrawn-late']);
  });
});
