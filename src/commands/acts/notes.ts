/** The change notes of a policy as an act leaves them behind. */
import { noteText } from '../../acts/note.ts';
import type { ChangeNote } from '../../model.ts';

/** Files by path from the policy's folder; null for one that goes. */
export type NoteFiles = Readonly<Record<string, string | null>>;

/** An announcement takes the notes into the edition. */
export function consumed(notes: readonly ChangeNote[]): NoteFiles {
  return Object.fromEntries(notes.map(({ id }) => [pathOfNote(id), null]));
}

/** What an edition that is taken back said of its changes. */
export function returned(notes: readonly ChangeNote[]): Readonly<Record<string, string>> {
  return Object.fromEntries(notes.map((note) => [pathOfNote(note.id), noteText(note)]));
}

/** From the policy's folder. */
export function pathOfNote(id: string): string {
  return `changes/${id}.yaml`;
}
