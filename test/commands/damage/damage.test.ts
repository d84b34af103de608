import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/commands/context.ts';
import type { Committed } from '../../../src/git.ts';
import type { Files } from '../../../src/read/types.ts';
import { filesOf } from '../../read/files.ts';
import { amend, because, Town } from '../acts/town.ts';
import { type Contents, type Damage, ofDraft, ofPublished, ofPublisher } from './damages.ts';

/** Every command, as it is called of a policy whose second edition is upcoming. */
const reading = [
  'check',
  'status',
  'status --on 2026-12-01',
  'diff privacy',
  'diff privacy 1 2',
  'diff privacy 2 draft',
];
const freezing = [
  'announce privacy --effective 2027-03-01',
  'announce --all --effective 2027-03-01',
  'announce privacy --replaces 2 --effective 2027-03-01',
  `correct privacy 2 ${because}`,
  'import privacy --effective 2025-05-01',
];
const recording = [
  `postpone privacy 2 --effective 2027-02-01 ${because}`,
  `withdraw privacy 2 ${because}`,
  'remark privacy 2 --note "Примечание." --note-en "A note."',
  `retire privacy --effective 2027-06-01 ${because}`,
];

let sound: Record<string, string>;

beforeAll(async () => {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  await place.done('import terms --effective 2025-03-01');
  amend(place.at('2026-11-25'), 'privacy', 'slower', 'deadlines.answer');
  place.edit('privacy/policy.yaml', 'within: 10 days', 'within: 20 days');
  await place.done('announce privacy --effective 2027-01-12');
  sound = { ...place.contents };
});

/** Runs a command on the damaged folder. */
async function run(line: string, damage: Damage, more: Partial<Context> = {}) {
  const contents: Contents = { ...sound };
  damage(contents);
  const place = new Town({}, '2026-12-01T12:00:00+05:00');
  let written = false;
  const outcome = await place.run(line, {
    files: filesOf(contents),
    format: 'text',
    write: () => {
      written = true;
      return 'done';
    },
    ...more,
  });
  return { ...outcome, written };
}

/** It ends with findings, each of them at a place, and with nothing written. */
async function expectFindings(line: string, damage: Damage, more?: Partial<Context>): Promise<void> {
  const { code, out, err, written } = await run(line, damage, more);
  expect({ line, code, written }).toEqual({ line, code: 1, written: false });
  expect(out + err).toMatch(/^\S*[\w.]:\d+:\d+ {2}error {2}[a-z-]+$/m);
}

/** The folder as a commit has it, damaged there. */
function committed(damage: Damage): Committed {
  const contents: Contents = { ...sound };
  damage(contents);
  return { files: filesOf(contents), name: String(damage), movedFrom: () => undefined };
}

const whole: Damage = () => {};

test('whole, the folder lets all be done', async () => {
  for (const line of [...reading, ...recording])
    expect({ line, ...(await run(line, whole)) }).toMatchObject({ code: 0 });
});

describe.each(Object.entries(ofPublished))('where %s', (_, damage) => {
  test.each([...reading, ...freezing, ...recording])('%s', (line) => expectFindings(line, damage));
});

describe.each(Object.entries(ofPublisher))('where %s', (_, damage) => {
  test.each([...reading, ...freezing, ...recording])('%s', (line) => expectFindings(line, damage));
});

describe.each(Object.entries(ofDraft))('where %s', (name, damage) => {
  const compared = reading.filter((line) => line !== 'diff privacy 1 2');
  test.each([...compared, ...freezing])('%s', (line) => expectFindings(line, damage));

  test('what does not need the working text goes on', async () => {
    for (const line of ['diff privacy 1 2', ...recording]) {
      // What an edition says of its changes has nowhere to go back to.
      const needed = line.startsWith('withdraw') && (await run(line, damage)).code === 1;
      if (needed) await expectFindings(line, damage);
      else expect({ name, line, ...(await run(line, damage)) }).toMatchObject({ code: 0 });
    }
  });
});

describe.each(Object.entries({ ...ofPublished, ...ofPublisher, ...ofDraft }))(
  'where %s, and not in git',
  (_, damage) => {
    test('check --base', async () => {
      const git = { base: () => committed(whole) };
      await expectFindings('check --base main', damage, git);
      expect(await run('check --base main', damage, { ...git, format: 'markdown' })).toMatchObject({ code: 1 });
    });
  },
);

describe.each(Object.entries({ ...ofPublished, ...ofPublisher, ...ofDraft }))('where %s in git alone', (_, damage) => {
  test.each(['text', 'markdown'] as const)('check --base, as %s', async (format) => {
    const { code, out } = await run('check --base main', whole, { base: () => committed(damage), format });
    expect([0, 1]).toContain(code);
    expect(out).not.toBe('');
  });

  test('diff', async () => {
    const { code, out, err } = await run('diff privacy git:main draft', whole, { at: () => committed(damage) });
    expect([0, 1]).toContain(code);
    expect(code === 0 ? out : err).not.toBe('');
  });
});

describe.each(['privacy', 'privacy/editions', '.'])('where the folder %s cannot be opened', (folder) => {
  test.each([...reading, ...freezing, ...recording])('%s', async (line) => {
    const files = filesOf(sound);
    const list: Files['list'] = (path) => {
      if (path === folder || (path === '' && folder === '.')) {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      }
      return files.list(path);
    };
    await expectFindings(line, whole, { files: { ...files, list } });
  });
});
