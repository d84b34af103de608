import type { ChangeNote, EditionSource, Fact, Language, Section, Translation } from '../model.ts';
import { frozenPublisher, frozenTranslatedPublisher } from './details.ts';
import type { FrozenEdition, FrozenTranslation, FrozenWords } from './frozen.ts';
import { present } from './present.ts';
import { writeYaml } from './yaml.ts';

/** A frozen file of an edition. */
export interface FrozenFile {
  /** From the policy's folder. */
  readonly path: string;
  readonly text: string;
}

/** The files that an edition is kept in for ever; `thaw` reads them back. */
export interface FrozenFiles {
  /** What it states: the authoritative language first. */
  readonly texts: readonly (FrozenFile & { readonly language: Language })[];
  /** The words that it is told in and the weights of its changes. */
  readonly words: FrozenFile;
}

/**
 * The working text as the edition that it becomes: numbered, and with the words of only those kinds of facts that it
 * states, and of the publisher: in every language that these have, since a translation may come later than its edition.
 */
export function asEdition(draft: EditionSource, number: number): EditionSource {
  const kinds = Object.entries(draft.vocabulary).filter(
    ([kind]) => kind === 'publisher' || Object.hasOwn(draft.facts, kind),
  );
  return { ...draft, edition: number, vocabulary: Object.fromEntries(kinds) };
}

/** Freezes a working text as an edition. */
export function freeze(draft: EditionSource, number: number): FrozenFiles {
  const edition = asEdition(draft, number);
  return {
    texts: [
      {
        language: edition.language,
        path: `editions/${number}.yaml`,
        text: writeYaml(frozenEdition(edition, number)),
      },
      ...Object.values(edition.translations).map((translation) => ({
        language: translation.language,
        path: `editions/${number}.${translation.language}.yaml`,
        text: writeYaml(frozenTranslation(edition, number, translation)),
      })),
    ],
    words: { path: `editions/${number}.words.json`, text: writeWords(edition, number) },
  };
}

/** A line a kind: a reviewer sees which kinds differ, and the file is half of what it would be with a line a word. */
function writeWords({ policy, vocabulary }: EditionSource, number: number): string {
  const words: FrozenWords = { format: 'gazette-words-0', policy, edition: number, kinds: {} };
  const kinds = Object.entries(vocabulary).map(([kind, it]) => `${JSON.stringify(kind)}:${JSON.stringify(it)}`);
  return `${JSON.stringify(words).slice(0, -2)}\n${kinds.join(',\n')}\n}}\n`;
}

function frozenEdition(source: EditionSource, number: number): FrozenEdition {
  const { policy, languages, title, summary, succeeds, notice, holds, facts, sections, notes } = source;
  const { days, clarification, zone } = notice;
  return present({
    ...{
      format: 'gazette-edition-0' as const,
      policy,
      edition: number,
      languages,
      title,
      summary,
      succeeds,
      publisher: frozenPublisher(source),
    },
    ...{
      notice: present({ days, clarification, zone }),
      holds,
      facts: inOrder(facts),
      sections: sections.map(section),
    },
    notes: Object.fromEntries(notes.map((note) => [note.id, writtenNote(note)])),
  });
}

function frozenTranslation(source: EditionSource, number: number, translation: Translation): FrozenTranslation {
  const { language, title, summary, facts, sections } = translation;
  return {
    ...{ format: 'gazette-translation-0', policy: source.policy, edition: number, language, title, summary },
    ...{ publisher: frozenTranslatedPublisher(translation), facts: inOrder(facts), sections: sections.map(section) },
  };
}

/** A change note as files order it, without its id, which is its name there. */
export function writtenNote(given: ChangeNote): Omit<ChangeNote, 'id'> {
  const { about, note, why, impact, reach, choices, materiality, because, stated } = given;
  const ordered = choices?.map(({ what, until, how }) => present({ what, until, how }));
  return present({ about, note, why, impact, reach, choices: ordered, materiality, because, stated });
}

/** Sections and facts as their files order them, so that the same text gives the same bytes however it was typed. */
function section({ id, heading, formerly, succeeds, plain, text, sections }: Section): Section {
  return present({ id, heading, formerly, succeeds, plain, text, sections: sections?.map(section) });
}

function inOrder(facts: Readonly<Record<string, readonly Fact[]>>): Record<string, readonly Fact[]> {
  const entries = Object.entries(facts).map(
    ([kind, list]) => [kind, list.map(({ id, ...rest }) => ({ id, ...rest }))] as const,
  );
  return Object.fromEntries(entries);
}
