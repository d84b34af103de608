import { carriedFrom, withCarried, withoutIdle } from '../../acts/carry.ts';
import { addDays } from '../../calendar/date.ts';
import { sinceReplaced } from '../../check/replacement.ts';
import type { Editions } from '../../editions/editions.ts';
import type { Amendment, EditionSource, IsoDate, Language } from '../../model.ts';
import { inForceOn } from '../../record/history.ts';
import type { Ledger, Scene } from './scene.ts';

/** How a working text differs from what it would follow. */
export interface Difference {
  /** The text as it would be frozen: with what is carried over from an edition that it replaces. */
  readonly source: EditionSource;
  /** Against the edition in force just before it would be; nothing for a policy's first. */
  readonly amendment?: Amendment;
  /** The edition whose text it goes on from: the one that it replaces, or else the last; nothing for the first. */
  readonly from?: number;
  /** Against the edition that it replaces, by what is said anew. */
  readonly sinceReplaced?: Amendment;
}

/**
 * Compares a working text with the edition that would be in force just before it.
 * @param replaces the upcoming edition that it would take the place of.
 * @param effective the day from which it would apply, for a text that takes over another policy.
 */
export function differenceOf(
  scene: Scene,
  ledger: Ledger,
  draft: EditionSource,
  replaces?: number,
  effective: IsoDate = scene.today,
): Difference {
  const { editions } = scene.context;
  const { live } = ledger.history;
  const last = live.filter((number) => number !== replaces).at(-1);
  const before = last === undefined ? predecessorOf(scene, draft, effective) : ledger.read(last);
  const from = replaces ?? last;
  const replaced = replaces === undefined ? undefined : ledger.read(replaces);
  const source = replaced === undefined ? draft : carry(replaced, draft, before, editions);
  return {
    source,
    ...(before === undefined ? {} : { amendment: editions.amendment(before, source) }),
    ...(from === undefined ? {} : { from }),
    ...(replaced === undefined ? {} : { sinceReplaced: sinceReplaced(replaced, source, editions) }),
  };
}

/** Languages in which a working text reads otherwise than an edition. */
export function languagesChanged(
  { context: { editions } }: Scene,
  { history }: Ledger,
  draft: EditionSource,
  edition: number,
): readonly Language[] {
  const digests = history.lives.get(edition)?.digests ?? {};
  const languages = [draft.language, ...(Object.keys(draft.translations) as Language[])];
  return languages.filter((language) => editions.document(draft, language).digest !== digests[language]?.text);
}

/** The working text with all that the replaced edition said of changes that are still there. */
function carry(
  replaced: EditionSource,
  draft: EditionSource,
  before: EditionSource | undefined,
  editions: Editions,
): EditionSource {
  const carried = carriedFrom(replaced, draft);
  const source = withCarried(draft, carried);
  if (before === undefined) return source;
  const { idle } = editions.amendment(before, source);
  return withCarried(draft, withoutIdle(carried, idle));
}

/** The edition of another policy that a new policy takes over; nothing where it takes over none, or none is in force then. */
function predecessorOf(
  { policies }: Scene,
  { succeeds }: EditionSource,
  effective: IsoDate,
): EditionSource | undefined {
  const predecessor = succeeds === undefined ? undefined : policies.find(({ id }) => id === succeeds);
  const life = predecessor && inForceOn(predecessor.history, addDays(effective, -1));
  return life === undefined ? undefined : predecessor?.read(life.number);
}
