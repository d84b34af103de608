import { formatInstant } from '../../calendar/zone.ts';
import type { RecordEntry } from '../../model.ts';
import type { Ledger, Scene } from './scene.ts';

/** The next entry of a policy's record; fields that are not given are left out. */
export function entryOf(
  { at, publisher }: Scene,
  { previous }: Ledger,
  {
    event,
    ...fields
  }: { readonly [Field in keyof RecordEntry]?: RecordEntry[Field] | undefined } & Pick<RecordEntry, 'event'>,
): RecordEntry {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { event, at: formatInstant(at, publisher.zone), ...given, previous };
}
