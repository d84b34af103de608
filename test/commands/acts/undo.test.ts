import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/commands/context.ts';
import { filesOf } from '../../read/files.ts';
import { type Contents, ofPublished } from '../damage/damages.ts';
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

function undo(line: string, language: 'ru' | 'en' = 'en', more: Partial<Context> = {}): Promise<Outcome> {
  const base = () => ({ files: filesOf(published), name: JSON.stringify(published), movedFrom: () => undefined });
  return place.run(line, { base, format: 'text', language, ...more });
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
    expect(place.errors()).toEqual([]);
  });

  it('is taken back with the one that replaced it, and each word returns once', async () => {
    await place.done('announce privacy --effective 2027-01-12');
    place.at('2026-12-02').edit('privacy/policy.yaml', '20 days', '25 days');
    await place.done('announce privacy --replaces 2 --effective 2027-01-12');
    await undo('undo privacy --base main');
    const notes = Object.keys(place.contents).filter((path) => path.startsWith('privacy/changes/'));
    expect(notes).toEqual(['privacy/changes/slower.yaml']);
    expect(place.errors()).toEqual([]);
  });
});

it('restores what was edited by hand', async () => {
  place.edit('privacy/editions/1.yaml', 'О чём', 'О том').edit('privacy/record.yaml', '2025-03-01', '2025-04-01');
  expect((await undo('undo privacy --base main')).code).toBe(0);
  expect(place.errors()).toEqual([]);
});

describe('an edition that is damaged', () => {
  beforeEach(async () => {
    await place.done('announce privacy --effective 2027-01-12');
  });

  it.each([
    ['is another thing', 'x: y\n'],
    ['is in conflict', '<<<<<<< HEAD\nformat: gazette-edition-1\n=======\n'],
    ['has a list for a text', '- a\n'],
  ])('goes where it %s, and what cannot be returned is told', async (_, text) => {
    place.contents['privacy/editions/2.yaml'] = text;
    const { code, out } = await undo('undo privacy --base main');
    expect([code, out]).toEqual([0, expect.stringContaining('privacy/editions/2.yaml. If they are needed')]);
    expect(place.contents['privacy/record.yaml']).toBe(published['privacy/record.yaml']);
    expect(Object.keys(place.contents).sort()).toEqual(Object.keys(published).sort());
    expect(place.contents['privacy/policy.yaml']).not.toContain('slower');
  });

  it('goes where it is missing, and that is told', async () => {
    delete place.contents['privacy/editions/2.yaml'];
    const { code, out } = await undo('undo privacy --base main', 'ru');
    expect([code, out]).toEqual([0, expect.stringContaining('privacy/editions/2.yaml. Если они нужны')]);
  });

  it('gives back its change notes where only a translation is damaged', async () => {
    place.contents['privacy/editions/2.en.yaml'] = 'x: y\n';
    expect((await undo('undo privacy --base main')).out).not.toContain('Damaged');
    expect(place.contents['privacy/changes/slower.yaml']).toContain('en: What changes (slower).');
  });

  it('is restored where the base has it, and what came after says its words', async () => {
    place.contents['privacy/editions/1.yaml'] = 'x: y\n';
    const { code, out } = await undo('undo privacy --base main');
    expect([code, out]).toEqual([0, expect.stringContaining('go back into changes/: slower')]);
    expect(place.errors()).toEqual([]);
  });

  it.each(Object.entries(ofPublished))('where %s: is restored or refused with findings', async (_, damage) => {
    const contents: Contents = { ...place.contents };
    damage(contents);
    const { code, out } = await undo('undo privacy --base main', 'en', {
      files: filesOf(contents),
      write: () => 'done',
    });
    expect(out).toMatch(code === 0 ? /^Done/ : /^\S*[\w.]:\d+:\d+ {2}error {2}[a-z-]+$/m);
  });
});

describe('a policy without a working text', () => {
  const drafts = ['privacy/policy.yaml', 'privacy/policy.en.yaml'];
  const deleted = (): void => {
    for (const path of drafts) delete place.contents[path];
  };

  it('goes on where only its end is taken back', async () => {
    await place.done('retire privacy --effective 2027-02-01');
    deleted();
    expect(place.errors()).toEqual([]);
    expect((await undo('undo privacy --base main')).code).toBe(0);
    expect(place.contents['privacy/record.yaml']).toBe(published['privacy/record.yaml']);
  });

  it('is asked for one where words would be lost', async () => {
    await place.done('announce privacy --effective 2027-01-12');
    await place.at('2026-12-02').done('retire privacy --effective 2027-02-01');
    const before = { ...place.contents };
    deleted();
    expect(place.errors()).toEqual([]);
    const without = { ...place.contents };
    const { code, out } = await undo('undo privacy --base main');
    expect([code, out]).toEqual([1, expect.stringContaining('undo-draft-missing')]);
    expect(place.contents).toEqual(without);
    for (const path of drafts) place.contents[path] = before[path] ?? '';
    expect((await undo('undo privacy --base main')).out).toContain('slower');
  });

  it('is told what is wrong with one that cannot be read', async () => {
    await place.done('announce privacy --effective 2027-01-12');
    place.contents['privacy/policy.yaml'] = 'id: "';
    place.contents['privacy/editions/1.yaml'] = 'x: y\n';
    const { code, out } = await undo('undo privacy --base main');
    expect([code, out]).toEqual([1, expect.stringMatching(/privacy\/policy\.yaml:1:\d+ {2}error/)]);
    expect(out).not.toContain('editions');
  });
});

it.each(['privacy/editions/.DS_Store', 'privacy/editions/notes.txt'])(
  'leaves alone what is no edition’s file: %s',
  async (path) => {
    await place.done('announce privacy --effective 2027-01-12');
    place.contents[path] = 'mine';
    expect((await undo('undo privacy --base main')).code).toBe(0);
    expect(place.contents[path]).toBe('mine');
  },
);

it('leaves alone a folder among the editions', async () => {
  await place.done('announce privacy --effective 2027-01-12');
  const folder = () => {
    throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  };
  const contents = { ...place.contents, 'privacy/editions/old': folder, 'privacy/editions/old/1.yaml': 'mine' };
  const { code, out } = await undo('undo privacy --base main', 'en', { files: filesOf(contents) });
  expect([code, out]).toEqual([0, expect.not.stringContaining('old')]);
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
