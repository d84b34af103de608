/** Which frozen editions a check compiles: what nobody can be told of any more is held against its digest alone. */
import { describe, expect, test } from 'vitest';
import { type Scope, scopeOf } from '../../src/check/scope.ts';
import { check } from '../../src/check.ts';
import { replay } from '../../src/record/replay.ts';
import { carryOut } from '../commands/check/steps.ts';
import { town } from '../commands/check/town.ts';
import { worldOf } from '../opened.ts';
import { filesOf } from '../read/files.ts';
import { announced, chained, imported, instant, noon, terms } from '../record/records.ts';

const entries = chained([
  imported(1, '2025-03-01'),
  imported(2, '2025-09-01'),
  announced(3, '2026-11-23', '2027-01-12'),
]);

/** The editions that are read, and those that are weighed. */
function inScope(day: string, known?: number): [read: number[], weighed: number[]] {
  const since = known === undefined ? {} : { since: [{ id: 'privacy', entries: entries.slice(0, known) }] };
  const { isRead, isWeighed } = scopeOf(since, instant(noon(day)))('privacy', replay(entries, terms()));
  return [[1, 2, 3].filter(isRead), [1, 2, 3].filter(isWeighed)];
}

describe('in scope is', () => {
  test('what is in force, and what is coming; what is coming is weighed', () => {
    expect(inScope('2026-11-24')).toEqual([[2, 3], [3]]);
  });

  test('until the last moment of its last day, and no longer', () => {
    expect(inScope('2027-01-11')).toEqual([[2, 3], [3]]);
    expect(inScope('2027-01-12')).toEqual([[3], []]);
  });

  test('what was not there before, whenever it was in force', () => {
    expect(inScope('2027-01-12', 1)).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(inScope('2027-01-12', 0)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(inScope('2027-01-12', 3)).toEqual([[3], []]);
  });
});

describe('an edition that is over', () => {
  const now = Date.parse('2026-11-24T12:00:00+05:00');
  const codesOf = (folder: Readonly<Record<string, string>>, scope: Scope) =>
    check(worldOf(filesOf(folder), now), scope).findings.map(({ code, place }) => `${code} ${place.file}`);
  const history = 'privacy/editions/1.yaml';

  test('whose text the program would show otherwise than it was told is found by verify', () => {
    const main = town();
    const record = main['privacy/record.yaml'] ?? '';
    const text = /text: (sha256:\w{64})/.exec(record)?.[1] ?? '';
    // Entries hold each other's hashes: all that follow are counted anew.
    const otherwise = carryOut(
      {
        ...main,
        'privacy/record.yaml': record.replace(
          text,
          text.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        ),
      },
      [
        {
          append: {
            policy: 'privacy',
            entry: { event: 'remark', at: '2026-11-24T11:00:00+05:00', edition: 2, note: { ru: 'Замечание.' } },
          },
        },
      ],
    );
    expect(codesOf(otherwise, 'all')).toContain(`edition-text-changed ${history}`);
    expect(codesOf(otherwise, {})).not.toContain(`edition-text-changed ${history}`);
  });

  test.each<[Scope]>([['all'], [{}]])('whose bytes are not as recorded is found by either: %s', (scope) => {
    const main = town();
    expect(codesOf({ ...main, [history]: `${main[history]}\n` }, scope)).toContain(`edition-edited ${history}`);
    expect(codesOf({ ...main, [history]: 'x' }, scope)).toContain(`frozen-damaged ${history}`);
  });
});
