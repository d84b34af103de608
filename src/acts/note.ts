/** A change note that is still to be written. */
import type { ChangeNote, EditionSource, Language } from '../model.ts';
import { writtenNote } from './freeze.ts';
import { writeYaml } from './yaml.ts';

/** Where a note goes, and what it holds before legal has said anything. */
export interface NoteToWrite {
  /** The note's id, and its file's name: of what it is about, and free. */
  readonly name: string;
  /** All that it needs, on one line of YAML; dots stand for the words. */
  readonly line: string;
  /** The same as a file. */
  readonly text: string;
}

/** The note that a change of a working text asks for. */
export function noteFor(source: EditionSource, subject: string): NoteToWrite {
  const note = Object.fromEntries(languagesOf(source).map((language) => [language, '…']));
  const words = Object.keys(note).map((language) => `${language}: "…"`);
  const name = freeName(subject.replace(/^.*[:.]/, '').toLowerCase(), source.notes);
  return {
    name,
    line: `{ about: [${subject}], note: { ${words.join(', ')} } }`,
    text: noteText({ id: name, about: [subject], note }),
  };
}

/** The languages that a note is written in: those that the policy is. */
export function languagesOf({ language, translations }: EditionSource): readonly Language[] {
  return [language, ...(Object.keys(translations) as Language[])];
}

/** A note as its file holds it: its name is its id. */
export function noteText(note: ChangeNote): string {
  return writeYaml(writtenNote(note));
}

/** A name that no note of the working text has. */
export function freeName(wanted: string, notes: readonly ChangeNote[]): string {
  const taken = new Set(notes.map(({ id }) => id));
  let name = wanted;
  for (let suffix = 2; taken.has(name); suffix += 1) name = `${wanted}-${suffix}`;
  return name;
}
