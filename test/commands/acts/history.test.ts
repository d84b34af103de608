/** An edition that is over and no edition at all, though the record says that it is as it was frozen. */
import { expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { sha256 } from '../../../src/digest.ts';
import { contextOf } from '../check/run.ts';
import { carryOut } from '../check/steps.ts';
import { type Folder, town } from '../check/town.ts';

const path = 'privacy/editions/1.yaml';

/** The town with other bytes in place of its first edition, and a record that is right about them. */
function forged(bytes: string): Folder {
  const main = town();
  const record = main['privacy/record.yaml']?.replace(sha256(main[path] ?? ''), sha256(bytes)) ?? '';
  const remark = { event: 'remark', at: '2026-11-24T11:00:00+05:00', edition: 2, note: { ru: 'Замечание.' } } as const;
  const after = carryOut({ ...main, 'privacy/record.yaml': record }, [
    { append: { policy: 'privacy', entry: remark } },
  ]);
  return { ...after, [path]: bytes };
}

test.each(['', 'x: y\n', 'x: [\n', '\u0000'])('who asks for it is told so: %j', async (bytes) => {
  const folder = forged(bytes);
  for (const [name, words, options] of [
    ['diff', ['privacy', '1', '2'], {}],
    ['correct', ['privacy', '1'], { because: 'Опечатка.', 'because-en': 'A typo.' }],
  ] as const) {
    const printed = { text: '' };
    const write = (text: string): void => {
      printed.text += text;
    };
    const command = await commands[name]?.();
    const code = await command?.run(contextOf(folder, { out: write, err: write }), words, options);
    expect([name, code]).toEqual([name, 1]);
    expect(printed.text).toContain('frozen-damaged');
  }
});
