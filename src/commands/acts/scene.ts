import { dateAt } from '../../calendar/zone.ts';
import { type CheckedPolicy, check } from '../../check.ts';
import { isMissing } from '../../disk.ts';
import type { Finding, Place } from '../../findings.ts';
import type { EditionSource, Instant, IsoDate, Language, Publisher, RecordEntry } from '../../model.ts';
import type { Files } from '../../read/types.ts';
import { chainHead } from '../../record/chain.ts';
import { lastLive } from '../../record/history.ts';
import type { Context } from '../context.ts';

/** The folder as an act finds it. */
export interface Scene {
  readonly context: Context;
  readonly publisher: Publisher;
  /** The authoritative language. */
  readonly language: Language;
  readonly policies: readonly Ledger[];
  readonly findings: readonly Finding[];
  /** When the act's entries are dated: whole seconds. */
  readonly at: Instant;
  /** Its day, in the publisher's zone. */
  readonly today: IsoDate;
}

/** One policy with its whole record, entries of the future included. */
export interface Ledger extends Pick<CheckedPolicy, 'id' | 'draft' | 'entries' | 'terms' | 'history'> {
  /** The zone that the policy's end is meant in: its last edition's. */
  readonly zone: string;
  /** What the next entry names as `previous`. */
  readonly previous: RecordEntry['previous'];
  /** A file's text by its path from the policy's folder; nothing where there is none. */
  readonly text: (path: string) => string | undefined;
  /** A frozen edition; throws where it cannot be read, which the scene's findings say. */
  readonly read: (edition: number) => EditionSource;
  /** Looks at editions that are over, too: what is wrong with them is among the scene's findings from then on. */
  readonly inspect: () => void;
}

/** Opens the folder; nothing but its findings where `publisher.yaml` cannot be used. */
export function openScene(context: Context): Scene | readonly Finding[] {
  const { now } = context;
  const { publisher, policies, findings } = check(context, {});
  if (publisher === undefined) return findings;
  return {
    ...{ context, publisher, findings, at: Math.floor(now / 1000) * 1000, today: dateAt(now, publisher.zone) },
    language: publisher.languages[0] ?? 'ru',
    policies: policies.map((policy) => ledgerOf(policy, publisher, context)),
  };
}

function ledgerOf(policy: CheckedPolicy, publisher: Publisher, { files, editions }: Context): Ledger {
  const { id, entries, history } = policy;
  return {
    ...policy,
    zone: lastLive(history)?.zone ?? publisher.zone,
    previous: chainHead(id, entries),
    text: (path) => textOf(files, `${id}/${path}`),
    read: (edition) => editions.read(files, id, edition),
    inspect() {
      for (const edition of history.lives.keys()) policy.edition(edition);
    },
  };
}

/** Where a finding stands that no line of a file causes: at the head of the policy's record. */
export function placeOf({ id }: Ledger, file = 'record.yaml'): Place {
  return { file: `${id}/${file}`, line: 1, column: 1 };
}

function textOf(files: Files, path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.read(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
