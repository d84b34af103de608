import { announceEdition } from '../../acts/edition.ts';
import { compile } from '../../compile/index.ts';
import type { Report } from '../../findings.ts';
import type { EditionSource, IsoDate, RecordEntry } from '../../model.ts';
import type { Announcement } from '../../record/acts/earliest.ts';
import { earliestAnnouncement } from '../../record/earliest.ts';
import type { Terms } from '../../record/history.ts';
import { daysPromisedBy, predecessorsOf, takesOver } from '../../record/succession.ts';
import { termsOf } from '../../record/terms.ts';
import { type Difference, differenceOf, languagesChanged } from './difference.ts';
import { consumed } from './notes.ts';
import type { PolicyAct } from './plan.ts';
import { type Ledger, placeOf, type Scene } from './scene.ts';

/** What is decided about an announcement. */
export interface Decision {
  /** Unless told, the date of the edition that it replaces. */
  readonly effective?: IsoDate;
  /** Unless told, today, or the date of the edition that it replaces where that may be kept. */
  readonly announced?: IsoDate;
  readonly replaces?: number;
  readonly urgent?: RecordEntry['urgent'];
}

/** Plans the announcement of a policy's working text; nothing where that is refused, which is reported. */
export function planAnnouncement(
  scene: Scene,
  ledger: Ledger,
  decision: Decision,
  report: Report,
): PolicyAct | undefined {
  const { replaces, urgent } = decision;
  const { draft, history } = ledger;
  if (draft === undefined) {
    report('announce-draft-missing', placeOf(ledger, 'policy.yaml'), { policy: ledger.id });
    return undefined;
  }
  const edition = history.highest + 1;
  const replaced = replaces === undefined ? undefined : history.lives.get(replaces);
  if (replaces !== undefined && (replaced?.fate !== 'live' || replaced.from <= scene.at)) {
    report('record-replaced-unavailable', placeOf(ledger), { edition, replaces });
    return undefined;
  }
  const difference = differenceOf(scene, ledger, draft, replaces, decision.effective);
  if (!isNews(scene, ledger, draft, difference, report)) return undefined;
  const { source, amendment } = difference;
  const materiality = amendment?.materiality ?? 'material';
  const announced = decision.announced ?? dayOf(scene, replaced?.announced, difference);
  const effective = decision.effective ?? replaced?.effective ?? announced;
  const { files, entry } = announceEdition(source, {
    ...{ number: edition, announced, effective, at: scene.at, materiality, previous: ledger.previous },
    terms: termsOf(source),
    digest: (frozen, language) => compile(frozen, language).digest,
    ...(replaces === undefined ? {} : { replaces }),
    ...(urgent === undefined ? {} : { urgent }),
  });
  const announcement = { edition, announced, materiality, urgent: urgent !== undefined };
  const terms = termsWith(scene, ledger, draft, announcement, replaces);
  return {
    ...{ ledger, entry, files: { ...files, ...consumed(draft.notes) }, freezes: true },
    earliest: earliestAnnouncement(ledger.entries, terms, announcement, replaces),
    ...(amendment === undefined ? {} : { amendment }),
    ...(announced < scene.today ? { keeps: announced } : {}),
    ...(replaced === undefined ? {} : { was: replaced.effective }),
  };
}

/** Whether there is anything to announce; where there is not, reports what there is instead. */
export function isNews(
  scene: Scene,
  ledger: Ledger,
  draft: EditionSource,
  difference: Difference,
  report: Report,
): boolean {
  const { from: edition, amendment, sinceReplaced } = difference;
  const { live } = ledger.history;
  const place = placeOf(ledger, 'policy.yaml');
  if (edition === undefined) return true;
  if (!isEmpty(sinceReplaced ?? amendment)) {
    if (!isEmpty(amendment)) return true;
    report('announce-nothing', place, { edition: live.filter((number) => number !== edition).at(-1) ?? edition });
    return false;
  }
  const languages = languagesChanged(scene, ledger, draft, edition);
  if (languages.length === 0) report('announce-nothing', place, { edition });
  else report('announce-translation-only', place, { policy: ledger.id, edition });
  return false;
}

/** A replacement is announced when the edition that it replaces was, unless it differs from it materially. */
function dayOf({ today }: Scene, kept: IsoDate | undefined, { sinceReplaced }: Difference): IsoDate {
  if (kept === undefined) return today;
  return sinceReplaced?.materiality === 'material' && kept < today ? today : kept;
}

/** The terms by which a new edition's date is judged: its own, and for a first one those of what it takes over. */
function termsWith(
  { policies }: Scene,
  { terms, history }: Ledger,
  draft: EditionSource,
  { edition, announced }: Announcement,
  replaces: number | undefined,
): Terms {
  const isFirst = history.live.every((number) => number === replaces);
  const predecessors = predecessorsOf(draft);
  const promising = isFirst ? policies.filter(({ id }) => predecessors.has(id)) : [];
  return {
    ...terms,
    days: Math.max(terms.days, daysPromisedBy(promising, announced)),
    succeeds: (number) => (number === edition ? takesOver(draft) : terms.succeeds(number)),
  };
}

function isEmpty(amendment: Difference['amendment']): boolean {
  return amendment !== undefined && amendment.facts.length + amendment.texts.length === 0;
}
