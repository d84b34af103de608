import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/findings.ts';
import { readFolder } from '../../src/read/folder.ts';
import { filesOf } from './files.ts';

function read(contents: Parameters<typeof filesOf>[0]) {
  const { report, findings } = createReport();
  const sources = readFolder(filesOf(contents), report);
  return { sources, found: findings.map(({ code, place }) => `${code} ${place.file}`) };
}

const publisher = { 'publisher.yaml': 'name: x\n' };

describe('the folder', () => {
  test('is read by the names of its files; editions are listed in order and not read', () => {
    const { sources, found } = read({
      ...publisher,
      'publisher.en.yaml': 'name: y\n',
      'privacy/policy.yaml': 'id: privacy\n',
      'privacy/policy.en.yaml': 'title: x\n',
      'privacy/record.yaml': 'policy: privacy\n',
      'privacy/editions/10.yaml': 'a: 1\n',
      'privacy/editions/2.en.yaml': 'a: 1\n',
      'privacy/editions/2.yaml': () => {
        throw new Error('not read before it is asked for');
      },
    });
    expect(found).toEqual([]);
    expect([...sources.files.keys()]).toEqual(['publisher.en.yaml', 'publisher.yaml']);
    const [policy] = sources.policies;
    expect(policy?.id).toBe('privacy');
    expect([...(policy?.files.keys() ?? [])]).toEqual(['policy.en.yaml', 'policy.yaml', 'record.yaml']);
    expect(policy?.files.get('policy.yaml')?.value).toEqual({ id: 'privacy' });
    expect(policy?.editions.map(({ number, language }) => [number, language])).toEqual([
      [2, undefined],
      [2, 'en'],
      [10, undefined],
    ]);
  });

  test('tells a file that is broken from one that is missing', () => {
    const { sources, found } = read({
      ...publisher,
      'privacy/policy.yaml': 'a: [',
      'privacy/policy.en.yaml': 'a: 1\n',
    });
    expect(found).toEqual(['yaml-bracket-open privacy/policy.yaml']);
    const files = sources.policies[0]?.files;
    expect(files?.has('policy.yaml')).toBe(true);
    expect(files?.get('policy.yaml')).toBeUndefined();
    expect(files?.has('record.yaml')).toBe(false);
  });

  test('leaves notes of people and systems alone, and names stray files', () => {
    const { found } = read({
      ...publisher,
      'README.md': '',
      '.DS_Store': '',
      '.git/config': '',
      'privacy/.policy.yaml.swp': '',
      'privacy/policy.yaml': 'a: 1\n',
      'privacy/policy_en.yaml': 'a: 1\n',
      'privacy/old/policy.yaml': 'a: 1\n',
      'privacy/editions/draft.yaml': 'a: 1\n',
      'notes.txt': '',
    });
    expect(found).toEqual([
      'file-stray notes.txt',
      'file-stray privacy/old',
      'file-stray privacy/policy_en.yaml',
      'file-stray privacy/editions/draft.yaml',
    ]);
  });

  test('cannot be opened', () => {
    const { report, findings } = createReport();
    const list = () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    };
    readFolder({ list, read: list }, report);
    expect(findings.map(({ code, data }) => [code, data['reason']])).toEqual([['folder-unreadable', 'EACCES']]);
  });
});

test('the company’s own kinds of fact are no policy', () => {
  const { report, findings } = createReport();
  const { kinds, policies } = readFolder(
    filesOf({
      'publisher.yaml': 'name: N\n',
      'privacy/policy.yaml': 'id: privacy\n',
      'kinds/vehicles.yaml': 'label: {}\n',
      'kinds/README.md': 'Notes.\n',
      'kinds/Old Cars.yaml': 'label: {}\n',
      'kinds/boats.yml': 'label: {}\n',
      'kinds/old/cars.yaml': 'label: {}\n',
    }),
    report,
  );
  expect([...kinds.keys()]).toEqual(['vehicles.yaml']);
  expect(policies.map(({ id }) => id)).toEqual(['privacy']);
  expect(findings.map(({ code, data }) => `${code} ${data['file']} ${data['guess']}`)).toEqual([
    'file-stray kinds/Old Cars.yaml ',
    'file-stray kinds/boats.yml boats.yaml',
    'file-stray kinds/old ',
  ]);
});
