import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { brokenFiles, fixtures, validFiles } from '../../validate/fixtures.ts';
import { committed, runCheck } from './run.ts';
import { carryOut } from './steps.ts';
import { town } from './town.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schema/api/check.json'), 'utf8'));
const valid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);
const broken = fixtures().find(({ name }) => name === 'yaml-tab');

function filesOfBroken() {
  if (broken === undefined) throw new Error('no such fixture');
  return brokenFiles(broken);
}

describe('JSON', () => {
  test('keeps to its published schema, whatever is wrong', async () => {
    for (const fixture of fixtures()) {
      const { out } = await runCheck(validFiles(), 'json', { files: brokenFiles(fixture) });
      expect(valid(JSON.parse(out)), `${fixture.name}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  });

  test('tells of a branch in the same way', async () => {
    const main = town();
    const edit = {
      'publisher.yaml': [{ replace: 'info@example.org', with: 'help@example.org' }],
      'privacy/policy.yaml': [
        { replace: 'for: 5 years', with: 'for: 10 years' },
        { replace: 'kind: partner', with: 'kind: provider' },
        { replace: 'Потом', with: 'Затем' },
      ],
    };
    const branch = carryOut(main, [{ edit }]);
    const { out } = await runCheck(branch, 'json', { base: () => committed(main) }, { base: 'main' });
    const report = JSON.parse(out);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.policies.map(({ policy }: { readonly policy: string }) => policy)).toEqual(['privacy', 'terms']);
    expect(report.policies[0].reasons).toContainEqual({
      ...{ target: 'retention.card', materiality: 'material', computed: 'material', by: 'schema', field: 'for' },
    });
  });

  test('a base that cannot be had is a finding', async () => {
    for (const trouble of ['no-git', 'no-repository', 'not-trusted', 'unknown-ref'] as const) {
      const { code, out } = await runCheck(validFiles(), 'json', { base: () => trouble }, { base: 'nowhere' });
      const report = JSON.parse(out);
      expect(code).toBe(1);
      expect(valid(report)).toBe(true);
      expect(report.findings[0].code).toBe(`base-${trouble}`);
      expect(report).not.toHaveProperty('policies');
    }
  });
});

describe('annotations of GitHub', () => {
  test('one line each, escaped as the runner reads it', async () => {
    const { code, out } = await runCheck(validFiles(), 'github', { files: filesOfBroken(), folder: 'a,b:c/100%' });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=a%2Cb%3Ac\/100%25\/privacy\/policy\.yaml,line=28,col=1,title=yaml-tab::[^\n]+%0A[^\n]+\n$/,
    );
  });

  test('nothing where nothing is wrong', async () => {
    expect(await runCheck(validFiles(), 'github')).toEqual({ code: 0, out: '' });
  });
});

describe('text', () => {
  test('colours only where they are shown', async () => {
    const plain = await runCheck(validFiles(), 'text', { files: filesOfBroken() });
    const painted = await runCheck(validFiles(), 'text', { files: filesOfBroken(), colour: true });
    expect(plain.out).not.toContain('\u001B');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is sent.
    expect(painted.out.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain.out);
    expect(painted.out).not.toBe(plain.out);
  });

  test('keeps to the terminal’s width', async () => {
    const { out } = await runCheck(validFiles(), 'text', { files: filesOfBroken(), width: 60 });
    const prose = out.split('\n').filter((line) => /^ {2}\S/.test(line) && !line.includes('|'));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});
