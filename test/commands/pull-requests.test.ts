/** Pull requests as people make them, with what the check says of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseInstant } from '../../src/calendar/instant.ts';
import { committed, runCheck } from './check/run.ts';
import { carryOut, type Step } from './check/steps.ts';
import { type Folder, town } from './check/town.ts';

interface PullRequest {
  /** What a person did. */
  readonly says: string;
  readonly now?: string;
  /** What main has besides the town. */
  readonly before?: readonly Step[];
  readonly change: readonly Step[];
  readonly exit: number;
  /** `CODE FILE:LINE` in the order of files and lines. */
  readonly findings: readonly string[];
  /** What each touched policy’s changes amount to. */
  readonly verdicts: Readonly<Record<string, string | null>>;
  /** The earliest effective date of each policy that there is something to announce of. */
  readonly earliest: Readonly<Record<string, string>>;
}

interface Report {
  readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number }[];
  readonly policies?: readonly {
    readonly policy: string;
    readonly materiality: string | null;
    readonly earliest: { readonly date: string } | null;
  }[];
}

const place = join(import.meta.dirname, 'pull-requests');
const names = readdirSync(place).flatMap((file) => (file.endsWith('.yaml') ? [file.replace('.yaml', '')] : []));

let main: Folder;

beforeAll(() => {
  main = town();
});

test('the town has nothing wrong with it', async () => {
  expect(await runCheck(main, 'text')).toEqual({ code: 0, out: 'Всё в порядке: замечаний нет.\n' });
});

test('there are enough pull requests', () => {
  expect(names.length).toBeGreaterThan(25);
});

describe.each(names)('%s', (name) => {
  const request: PullRequest = parse(readFileSync(join(place, `${name}.yaml`), 'utf8'));

  function called(format: 'json' | 'markdown' | 'text', language: 'ru' | 'en' = 'ru') {
    const base = carryOut(main, request.before ?? []);
    const branch = carryOut(base, request.change);
    const now = parseInstant(request.now ?? '2026-11-24T12:00:00+03:00') ?? 0;
    return runCheck(branch, format, { language, now, base: () => committed(base) }, { base: 'main' });
  }

  test(request.says, async () => {
    const { code, out } = await called('json');
    const report: Report = JSON.parse(out);
    const policies = report.policies ?? [];
    expect({
      exit: code,
      findings: report.findings.map(({ code: found, file, line }) => `${found} ${file}:${line}`),
      verdicts: Object.fromEntries(policies.map(({ policy, materiality }) => [policy, materiality])),
      earliest: Object.fromEntries(
        policies.flatMap(({ policy, earliest }) => (earliest === null ? [] : [[policy, earliest.date]])),
      ),
    }).toEqual({
      exit: request.exit,
      findings: request.findings,
      verdicts: request.verdicts,
      earliest: request.earliest,
    });
  });

  test('its comment', async () => {
    await expect((await called('markdown')).out).toMatchFileSnapshot(join(place, `${name}.md`));
  });

  test('is told in English too', async () => {
    for (const format of ['markdown', 'text'] as const) {
      const { out } = await called(format, 'en');
      const own = out.replaceAll(/^(>? +\d+ \||#### |[-*>] | {2}— ).*$|“[^”]*”|^### .*$|\*?To readers:.*/gm, '');
      expect(own.split('<details')[0]).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});
