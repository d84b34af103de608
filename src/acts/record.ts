import { parse } from 'yaml';
import type { RecordEntry } from '../model.ts';
import { present } from './present.ts';
import { writeYaml } from './yaml.ts';

/** Ends with 0 while the forms of frozen files may still change; then nothing that is frozen may be published. */
export const recordFormat = 'gazette-record-0';

/**
 * A record's text with one more entry at its end; what it held before is not touched, so that a pull request shows
 * added lines only.
 * @param text the record so far; nothing for a policy's first entry.
 * @returns nothing where `text` is not laid out as this function lays it out.
 */
export function appendEntry(text: string | undefined, policy: string, entry: RecordEntry): string | undefined {
  const ordered = inOrder(entry);
  const added = writeYaml({ entries: [ordered] });
  if (text === undefined) return writeYaml({ format: recordFormat, policy }) + added;
  const before = entriesOf(text);
  if (before === undefined) return undefined;
  const kept = text.endsWith('\n') ? text : `${text}\n`;
  const whole = kept + added.slice(added.indexOf('\n') + 1);
  return JSON.stringify(entriesOf(whole)) === JSON.stringify([...before, ordered]) ? whole : undefined;
}

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = parse(text, { version: '1.2', schema: 'core' });
    const entries = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined;
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function inOrder(entry: RecordEntry): RecordEntry {
  const { event, at, edition, announced, effective, materiality, replaces, urgent, because, note } = entry;
  const { successor, languages, notice, holds, succeeds, words, digests, previous } = entry;
  return present({
    ...{ event, at, edition, announced, effective, materiality, replaces, urgent, because, note },
    ...{ successor, languages, notice, holds, succeeds, words, digests, previous },
  });
}
