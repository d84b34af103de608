import { type Deadline, deadlinesOf } from '../../acts/deadlines.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { check } from '../../check.ts';
import type { Changes } from '../../editions/changes.ts';
import type { Editions } from '../../editions/editions.ts';
import type { Edition, Language, Policy } from '../../model.ts';
import { noticeText } from '../../publish/notice/index.ts';
import { isTold } from '../../publish/told.ts';
import { type Published, publish } from '../../publish.ts';
import type { Files } from '../../read/types.ts';
import { type Letter, lettersOf } from './letters.ts';
import type { PolicyAct } from './plan.ts';
import type { Scene } from './scene.ts';

/** What an act does to one policy, as those who decide on it read it. */
export interface View {
  readonly act: PolicyAct;
  /** The policy's title in the language of the command. */
  readonly title: string;
  /** For an announcement: what the edition changes, in the language of the command. */
  readonly account?: Changes['account'];
  /** The edition that it changes. */
  readonly amends?: number;
  /** What readers are told, by language; nothing where they are told nothing. */
  readonly told: Readonly<Partial<Record<Language, Told>>>;
  readonly deadlines: readonly Deadline[];
  /** What the publisher has to send, since Gazette does not. */
  readonly letters: readonly Letter[];
}

/** What readers of one language are told. */
export interface Told {
  readonly headline: string;
  readonly text: string;
}

/** Looks at each act from the day on which readers learn of it. */
export function viewsOf(scene: Scene, acts: readonly PolicyAct[], planned: Files): readonly View[] {
  const views: View[] = [];
  for (const act of acts) views.push(viewOf(scene, act, planned));
  return views;
}

function viewOf(scene: Scene, act: PolicyAct, planned: Files): View {
  const { context, publisher, at, today } = scene;
  const { ledger, entry, was, unheard } = act;
  const { announced, edition: number } = entry;
  const zone = entry.event === 'retired' ? ledger.zone : publisher.zone;
  const seen = announced === undefined ? at : Math.max(at, startOfDay(announced, zone));
  const world = { ...context, files: planned, now: seen };
  const published = publish(world, { ...check(world, {}), publisher });
  const policy = published.policies.find(({ id }) => id === ledger.id);
  const edition = policy?.editions.find((one) => one.number === number);
  const title = titleOf(published, ledger.id, context.language);
  const told: Partial<Record<Language, Told>> = {};
  for (const language of publisher.languages) {
    const words = policy && tell(published, policy, edition, act, language);
    if (words !== undefined) told[language] = words;
  }
  const changes = edition && changesOf(context.editions, policy, edition, context.language);
  const isTold = policy !== undefined && Object.keys(told).length > 0;
  const letters = isTold ? lettersOf(publisher, policy, edition, entry) : [];
  return {
    ...{ act, title, told, letters, deadlines: deadlinesOf(entry, today, was, unheard) },
    ...(entry.event !== 'announced' || changes === undefined ? {} : { account: changes.account }),
    ...(edition?.amends === undefined ? {} : { amends: edition.amends }),
  };
}

function tell(
  published: Published,
  policy: Policy,
  edition: Edition | undefined,
  { entry }: PolicyAct,
  language: Language,
): Told | undefined {
  const title = (id: string): string => titleOf(published, id, language);
  if (entry.edition === undefined) {
    const end = policy.ends.find(({ entries }) => entries.some(({ previous }) => previous === entry.previous));
    const data = end && published.ending(end, language)?.data;
    return data && { headline: data.headline, text: noticeText(data) };
  }
  if (entry.event === 'corrected' || entry.event === 'remark') {
    const text = (entry.because ?? entry.note)?.[language];
    return text === undefined ? undefined : { headline: title(policy.id), text };
  }
  if (entry.event === 'announced' && edition !== undefined && !isTold(edition)) return undefined;
  const data = edition && published.notice(edition, language)?.data;
  return data && { headline: data.headline, text: noticeText(data) };
}

function changesOf(
  editions: Editions,
  policy: Policy | undefined,
  edition: Edition,
  language: Language,
): Changes | undefined {
  const before = policy?.editions.find(({ number }) => number === edition.amends);
  return before && editions.changes(before.source(), edition.source(), language);
}

function titleOf({ policies }: Published, id: string, language: Language): string {
  const draft = policies.find((policy) => policy.id === id)?.draft;
  return draft?.translations[language]?.title ?? draft?.title ?? id;
}
