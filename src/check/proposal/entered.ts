/** Editions that a branch enters into a policy's record, told from their frozen texts: the working text may say something else. */
import { filesOfEdition } from '../../editions/frozen.ts';
import type { EditionSource, RecordEntry } from '../../model.ts';
import { replay } from '../../record/replay.ts';
import { predecessorsOf } from '../../record/succession.ts';
import type { CheckedPolicy } from '../types.ts';
import { compareEditions } from './drafts.ts';
import { locateIn } from './locate.ts';
import type { EnteredEdition, ProposalContext } from './types.ts';

/** The same with its text. */
export interface Entered {
  readonly told: EnteredEdition;
  readonly source: EditionSource;
}

/**
 * Tells each edition that a branch enters and does not take back.
 * @param former the base's working text, with which a policy's first edition is compared.
 */
export function enteredEditions(
  context: ProposalContext,
  policy: CheckedPolicy,
  added: readonly RecordEntry[],
  former: EditionSource | undefined,
): readonly Entered[] {
  const { entries, terms } = policy;
  const history = replay(entries, terms);
  const found: Entered[] = [];
  for (const entry of added) {
    const { event, edition: number = 0 } = entry;
    const life = history.lives.get(number);
    if (event !== 'announced' && event !== 'imported') continue;
    // A number that is used twice has one frozen text, and it is not known whose.
    if (life?.fate !== 'live' || life.entries[0] !== entry) continue;
    const source = usable(context, policy, number);
    if (source === undefined) continue;
    const { amends } = life;
    const before = amends === undefined ? former : usable(context, policy, amends);
    const compared = before === undefined ? { translations: [] } : compareEditions(context, before, source);
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
export function reportUntold(
  { world: { files }, branch: { ref: base }, report }: ProposalContext,
  { id, entries }: CheckedPolicy,
  entered: readonly Entered[],
  begun: boolean,
): void {
  for (const { told, source } of entered) {
    const { entry, edition, amends, changes } = told;
    const { effective = '' } = entry;
    if (entry.event !== 'imported') continue;
    const others = [...predecessorsOf(source)].join(', ');
    if (amends === undefined && others !== '') {
      const locate = locateIn(files, `${id}/record.yaml`);
      const place = locate(['entries', entries.indexOf(entry)]);
      report('imported-successor-untold', place, { edition, effective, others, policy: id, base });
    }
    if (!begun || amends === undefined || changes === undefined) continue;
    const { materiality } = changes.amendment;
    const said = changes.account.flatMap(({ points }) =>
      points.flatMap(({ facts, texts }) => [...facts, ...texts.map(({ sentence }) => sentence)]),
    );
    const locate = locateIn(files, `${id}/record.yaml`);
    const place = locate(['entries', entries.indexOf(entry)]);
    const what = [...said.slice(0, 3), ...(said.length > 3 ? ['…'] : [])].join(' ');
    report('imported-untold', place, { edition, effective, amends, materiality, changes: what, policy: id, base });
  }
}

/** A frozen edition in whose files no error was found. */
export function usable(
  { world, faulty }: ProposalContext,
  { id, edition }: CheckedPolicy,
  number: number,
): EditionSource | undefined {
  const names = filesOfEdition(world.files, id, number);
  return names.some((name) => faulty.has(`${id}/editions/${name}`)) ? undefined : edition(number);
}
