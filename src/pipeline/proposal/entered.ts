/** Editions that a branch enters into a policy's record, told from their frozen texts: the working text may say something else. */

import type { EditionSource, RecordEntry } from '../../model.ts';
import { replay } from '../../record/replay.ts';
import { predecessorsOf } from '../../record/succession.ts';
import type { Changes } from '../changes.ts';
import { filesOfEdition, readEdition } from '../frozen.ts';
import type { LoadedPolicy } from '../load.ts';
import { termsOf } from '../terms.ts';
import { compareEditions } from './drafts.ts';
import { locateIn } from './locate.ts';
import type { ChangedTranslation, Surroundings } from './policy.ts';

/** An edition that a branch announces or imports. */
export interface EnteredEdition {
  readonly edition: number;
  readonly entry: RecordEntry;
  /** The edition that it changes; absent for a policy's first. */
  readonly amends?: number;
  /** Whole days of notice that a material change of it needs. */
  readonly days: number;
  /** How it differs from what it changes, by its own words; absent where there is nothing to differ from. */
  readonly changes?: Changes;
  readonly translations: readonly ChangedTranslation[];
}

/** The same with its text. */
export interface Entered {
  readonly told: EnteredEdition;
  readonly source: EditionSource;
}

/**
 * Tells each edition that a branch enters and does not take back.
 * @param former the base's working text, with which a policy's first edition is compared.
 */
export async function enteredEditions(
  around: Surroundings,
  policy: LoadedPolicy,
  added: readonly RecordEntry[],
  former: EditionSource | undefined,
): Promise<readonly Entered[]> {
  const { branch, publisher } = around;
  const { id, entries } = policy;
  const history = replay(entries, termsOf(publisher, policy.heads, policy.succeeding));
  const found: Entered[] = [];
  for (const entry of added) {
    const { event, edition: number = 0 } = entry;
    const life = history.lives.get(number);
    if (event !== 'announced' && event !== 'imported') continue;
    // A number that is used twice has one frozen text, and it is not known whose.
    if (life?.fate !== 'live' || life.entries[0] !== entry || !isUsable(around, id, number)) continue;
    const { amends } = life;
    const source = await readEdition(branch.files, id, number);
    const known = amends !== undefined && isUsable(around, id, amends);
    const before = known ? await readEdition(branch.files, id, amends) : amends === undefined ? former : undefined;
    const compared = before === undefined ? { translations: [] } : await compareEditions(branch, before, source);
    const told = { edition: number, entry, days: source.notice.days, ...compared };
    found.push({ source, told: { ...told, ...(amends === undefined ? {} : { amends }) } });
  }
  return found;
}

/**
 * Warns of history that nobody is told of though it changes what applied: it enters a record which had begun, or takes
 * over another policy.
 * @param begun whether the base's record has entries.
 */
export async function reportUntold(
  { branch: { files }, report, base }: Surroundings,
  { id, entries }: LoadedPolicy,
  entered: readonly Entered[],
  begun: boolean,
): Promise<void> {
  for (const { told, source } of entered) {
    const { entry, edition, amends, changes } = told;
    const { effective = '' } = entry;
    if (entry.event !== 'imported') continue;
    const others = [...predecessorsOf(source)].join(', ');
    if (amends === undefined && others !== '') {
      const locate = await locateIn(files, `${id}/record.yaml`);
      const place = locate(['entries', entries.indexOf(entry)]);
      report('imported-successor-untold', place, { edition, effective, others, policy: id, base });
    }
    if (!begun || amends === undefined || changes === undefined) continue;
    const { materiality } = changes.amendment;
    const said = changes.account.flatMap(({ points }) =>
      points.flatMap(({ facts, texts }) => [...facts, ...texts.map(({ sentence }) => sentence)]),
    );
    const locate = await locateIn(files, `${id}/record.yaml`);
    const place = locate(['entries', entries.indexOf(entry)]);
    const what = [...said.slice(0, 3), ...(said.length > 3 ? ['…'] : [])].join(' ');
    report('imported-untold', place, { edition, effective, amends, materiality, changes: what, policy: id, base });
  }
}

/** Whether an edition's frozen files are there and without errors. */
export function isUsable({ branch, faulty }: Surroundings, policy: string, number: number): boolean {
  const names = filesOfEdition(branch.files, policy, number);
  return names[0] === `${number}.yaml` && names.every((name) => !faulty.has(`${policy}/editions/${name}`));
}
