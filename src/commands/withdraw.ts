import { carriedFrom, saidAnew } from '../acts/carry.ts';
import type { Finding } from '../findings.ts';
import type { ChangeNote, EditionSource, RecordEntry } from '../model.ts';
import { replay } from '../record/replay.ts';
import { chosen, isTellable } from './acts/choose.ts';
import { entryOf } from './acts/entry.ts';
import { formerDates } from './acts/former.ts';
import { returned } from './acts/notes.ts';
import { editionOf, isOnEnd, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Planner } from './acts/plan.ts';
import { type Ledger, placeOf } from './acts/scene.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  if (isOnEnd(call)) return planEnd(scene, call, report);
  const edition = editionOf(call);
  // A working text that cannot be read cannot get back what the edition says of its changes.
  const named = scene.policies.find(({ id }) => id === call.words[0]);
  const isAbsent = ({ code, place }: Finding): boolean =>
    code === 'file-missing' && place.file === `${named?.id}/policy.yaml`;
  const ledger = chosen(scene, call, named !== undefined && named.draft === undefined, report, isAbsent);
  if (edition === undefined || ledger === undefined) return undefined;
  const because = textsOf(scene, ledger, call, 'because', report);
  const entry = entryOf(scene, ledger, { event: 'withdrawn', edition, because });
  const life = ledger.history.lives.get(edition);
  const { draft } = ledger;
  const said = life?.fate === 'live' && draft !== undefined ? saidBack(ledger, draft, edition, entry) : undefined;
  return [
    {
      ...{ ledger, entry, files: returned(said ?? []), freezes: false },
      ...formerDates(life, scene.at),
      ...(said === undefined ? {} : { returned: said.map(({ id }) => id) }),
    },
  ];
};

/** The announced end of a policy, taken back: the policy goes on, and needs the text that it goes on with. */
const planEnd: Planner = (scene, call, report) => {
  const named = scene.policies.find(({ id }) => id === call.words[0]);
  const ledger = chosen(scene, call, named !== undefined && named.draft === undefined, report);
  if (ledger === undefined) return undefined;
  const because = textsOf(scene, ledger, call, 'because', report);
  const { id, draft, history } = ledger;
  if (history.retirement !== undefined && draft === undefined) {
    report('withdraw-draft-missing', placeOf(ledger, 'policy.yaml'), { policy: id });
    return undefined;
  }
  if (!isTellable(scene, history.retirement?.successor, report)) return undefined;
  const entry = entryOf(scene, ledger, { event: 'withdrawn', because });
  return [{ ledger, entry, files: {}, freezes: false, ...formerDates(history.retirement, scene.at) }];
};

/** What an edition says of its changes, less what is said by the working text, or by the edition that is then the last. */
function saidBack(ledger: Ledger, draft: EditionSource, edition: number, entry: RecordEntry): readonly ChangeNote[] {
  const source = ledger.read(edition);
  const last = replay([...ledger.entries, entry], ledger.terms).live.at(-1);
  const notes = last === undefined || last === edition ? source.notes : saidAnew(source, ledger.read(last));
  return carriedFrom({ ...source, notes }, draft);
}

/** Takes an upcoming edition, or the announced end of a policy, back. */
export const withdraw: Command = {
  summary: {
    ru: 'Отзывает будущую редакцию (её пояснения к изменениям возвращаются в changes) или прекращение политики.',
    en: 'Takes an upcoming version back (its change notes return to changes), or the end of a policy.',
  },
  usage: 'withdraw POLICY N|--retirement [--because TEXT --because-en TEXT] [--dry-run] [--format text|json]',
  options: { retirement: { type: 'boolean' }, ...textOptions('because'), 'dry-run': { type: 'boolean' } },
  formats: ['text', 'json'],
  arguments: [1, 2],
  run: perform('withdraw', plan),
};
