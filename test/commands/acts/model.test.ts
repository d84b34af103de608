import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeFinding, wording } from '../../../src/findings.ts';
import { statusesOn } from './model.ts';
import { dateOf, Play, type Played, type Step } from './play.ts';

const policy = fc.constantFrom('privacy', 'privacy', 'privacy', 'terms');
const back = fc.constantFrom(0, 0, 0, 1, 1, 2);
const later = fc.constantFrom(-1, 0, 0, 1, 5, 10, 40);
const lead = fc.oneof(fc.constantFrom(0, 1, 2, 30, 31, 32, 46), fc.integer({ min: 31, max: 90 }));
const edit = fc.constantFrom(
  'lengthen' as const,
  'shorten' as const,
  'reword' as const,
  'typo' as const,
  'translate' as const,
);
const first = fc.option(edit, { nil: undefined, freq: 6 });
const named = <Act extends string>(...acts: readonly Act[]) => fc.constantFrom(...acts);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: named('wait'), days: fc.constantFrom(0, 1, 1, 2, 5, 10, 29, 40) }) },
  { weight: 3, arbitrary: fc.record({ act: edit, policy }) },
  { weight: 1, arbitrary: fc.record({ act: named('mailbox') }) },
  { weight: 1, arbitrary: fc.record({ act: named('promise'), days: fc.constantFrom(20, 30, 45) }) },
  {
    weight: 7,
    arbitrary: fc.record({
      ...{ act: named('announce'), policy, first, lead },
      ...{ review: fc.constantFrom(0, 0, 0, 1, 14), urgent: fc.constantFrom(false, false, false, true) },
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: named('announce all'), lead }) },
  { weight: 5, arbitrary: fc.record({ act: named('replace'), policy, first, back, later }) },
  { weight: 3, arbitrary: fc.record({ act: named('postpone'), policy, back, later }) },
  { weight: 4, arbitrary: fc.record({ act: named('withdraw', 'withdraw', 'correct', 'remark'), policy, back }) },
  { weight: 2, arbitrary: fc.record({ act: named('retire'), policy, lead }) },
  { weight: 2, arbitrary: fc.record({ act: named('postpone end', 'withdraw end'), policy, later }) },
);

/** What was true of announced editions at every earlier moment, and has to stay. */
class Memory {
  readonly #frozen = new Map<string, string>();
  readonly #records = new Map<string, string>();
  readonly #amends = new Map<string, number | undefined>();

  async hold(play: Play): Promise<void> {
    for (const [path, text] of Object.entries(play.town.contents)) {
      if (/editions\/\d+\.yaml$|editions\/\d+\.en\.\d+\.yaml$/.test(path)) {
        expect(this.#frozen.get(path) ?? text, `law 3: ${path}`).toBe(text);
        this.#frozen.set(path, text);
      }
      if (!path.endsWith('record.yaml')) continue;
      expect(text.startsWith(this.#records.get(path) ?? ''), `law 3: ${path}`).toBe(true);
      this.#records.set(path, text);
    }
    for (const path of this.#frozen.keys()) expect(play.town.contents).toHaveProperty([path]);
    for (const id of Object.keys(play.policies)) {
      for (const { number, amends } of (await play.town.policy(id)).editions) {
        const name = `${id} ${number}`;
        if (!this.#amends.has(name)) this.#amends.set(name, amends);
        expect(amends, `law 13: ${name}`).toBe(this.#amends.get(name));
      }
    }
  }
}

async function holds(play: Play): Promise<void> {
  expect(await play.town.errors()).toEqual([]);
  for (const [id, model] of Object.entries(play.policies)) {
    expect(await play.town.statuses(id), dateOf(play.today)).toBe(statusesOn(model, play.today));
    for (const { announced, effective, materiality, urgent, days } of model.editions) {
      if (announced === undefined) continue;
      const whole = effective - announced - 1;
      expect(whole, 'law 4').toBeGreaterThanOrEqual(materiality === 'material' && !urgent ? days : 0);
    }
  }
}

async function explained({ json, line, earliest }: Played, play: Play): Promise<void> {
  expect(json.findings.length).toBeGreaterThan(0);
  for (const finding of json.findings) {
    const place = { file: finding.file, line: finding.line, column: 1 };
    const russian = wording(makeFinding(finding.code as never, place, finding.data as never), 'ru');
    expect(`${russian.message}${russian.remedy}`).toMatch(/[а-я]/);
  }
  if (earliest === undefined) return;
  const named = json.findings.find(({ data }) => data['earliest'] !== undefined);
  expect(named?.data['earliest'], line).toBe(earliest);
  expect(named?.remedy).toContain(earliest);
  const again = line.replace(/--effective \S+/, `--effective ${earliest}`);
  const { code, json: tried } = await play.town.run(`${again} --dry-run`);
  expect([code, tried.findings], again).toEqual([0, undefined]);
}

it('whatever people do in whatever order, the laws of notice hold and every refusal says what would do', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (steps) => {
      const play = await new Play().begin();
      const memory = new Memory();
      for (const one of steps) {
        const played = await play.step(one);
        if (played !== undefined) {
          const codes = played.json.findings?.map(({ code }) => code);
          expect([played.code, codes], played.line).toEqual(played.expected ? [0, undefined] : [1, codes]);
          if (played.expected && played.verdict !== undefined) {
            const { announced, effective, materiality } = played.verdict;
            const entry = { announced: dateOf(announced), effective: dateOf(effective), materiality };
            expect(played.json.acts[0]?.entry, played.line).toMatchObject(entry);
          }
          if (!played.expected) {
            expect(played.untouched).toBe(true);
            await explained(played, play);
          }
        }
        await holds(play);
        await memory.hold(play);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  );
});
