import type { EditionSource, Fact, Language, Section, Translation } from '../model.ts';
import { frozenVocabulary, translatedVocabulary } from './freeze-vocabulary.ts';
import type { FrozenEdition, FrozenTranslation } from './frozen.ts';
import { present } from './present.ts';
import { writeYaml } from './yaml.ts';

const warning = [
  'Написано программой Gazette. Не редактируйте: контрольная сумма файла стоит в реестре публикаций (record.yaml).',
  'Written by Gazette. Do not edit: the publication record (record.yaml) holds this file’s digest.',
];

/** A frozen file of an edition. */
export interface FrozenFile {
  readonly language: Language;
  /** From the policy's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The working text as the edition that it becomes: numbered, and with the vocabulary of only those kinds of facts that
 * it states, and of the publisher.
 */
export function asEdition(draft: EditionSource, number: number): EditionSource {
  const kinds = Object.entries(draft.vocabulary).filter(
    ([kind]) => kind === 'publisher' || Object.hasOwn(draft.facts, kind),
  );
  return { ...draft, edition: number, vocabulary: Object.fromEntries(kinds) };
}

/** The files that an edition is kept in for ever, the authoritative language first; `thaw` reads them back. */
export function freeze(draft: EditionSource, number: number): readonly FrozenFile[] {
  const edition = asEdition(draft, number);
  return [
    {
      language: edition.language,
      path: `editions/${number}.yaml`,
      text: write('edition', frozenEdition(edition, number)),
    },
    ...Object.values(edition.translations).map((translation) => ({
      language: translation.language,
      path: `editions/${number}.${translation.language}.yaml`,
      text: write('edition-translation', frozenTranslation(edition, number, translation)),
    })),
  ];
}

function write(schema: string, value: FrozenEdition | FrozenTranslation): string {
  return writeYaml(value, [`yaml-language-server: $schema=../../../schema/${schema}.json`, ...warning]);
}

function frozenEdition(source: EditionSource, number: number): FrozenEdition {
  const { policy, language, title, summary, succeeds, publisher, notice, vocabulary, facts, sections, amendment } =
    source;
  return present({
    ...{ format: 'gazette-edition-1' as const, policy, edition: number, language, title, summary, succeeds, publisher },
    ...{ notice: { days: notice.days, zone: notice.zone }, vocabulary: frozenVocabulary(vocabulary, language) },
    ...{ facts: inOrder(facts), sections: sections.map(section), amendment },
  });
}

function frozenTranslation(source: EditionSource, number: number, translation: Translation): FrozenTranslation {
  const { language, title, summary, publisher, facts, sections, amendment } = translation;
  return {
    ...{ format: 'gazette-translation-1', policy: source.policy, edition: number, language, title, summary, publisher },
    ...{ vocabulary: translatedVocabulary(source.vocabulary, language) },
    ...{ facts: inOrder(facts), sections: sections.map(section), amendment },
  };
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
