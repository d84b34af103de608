import type { Edition, Language, Policy, Publisher, RecordEntry } from '../../model.ts';
import { addresses } from '../../publish/addresses.ts';

/** What a letter in one language leads to. */
export interface Letter {
  readonly language: Language;
  readonly notice: string;
  /** The text that the notice is about. */
  readonly text: string;
}

const mailed: ReadonlySet<RecordEntry['event']> = new Set(['announced', 'postponed', 'withdrawn', 'retired']);

/**
 * The letters that the publisher has to send: where the publisher, or the edition in force, names mail among the channels
 * of notice. None for what is not material.
 */
export function lettersOf(
  publisher: Publisher,
  policy: Policy,
  edition: Edition | undefined,
  entry: RecordEntry,
): readonly Letter[] {
  const isDue = mailed.has(entry.event) && (edition === undefined || edition.materiality === 'material');
  if (!isDue || !(publisher.channels.includes('mail') || promisesMail(policy))) return [];
  return publisher.languages.map((language) => {
    const to = addresses(publisher, language);
    const { id, ends } = policy;
    const end = ends.find(({ entries }) => entries.some(({ previous }) => previous === entry.previous));
    return edition === undefined
      ? { language, notice: to.ending(id, end?.number ?? 1), text: to.policy(id) }
      : { language, notice: to.notice(id, edition.number), text: to.edition(id, edition.number) };
  });
}

function promisesMail({ inForce }: Policy): boolean {
  const { facts } = inForce?.source() ?? {};
  return facts?.['channels']?.some(({ id }) => id === 'mail') ?? false;
}
