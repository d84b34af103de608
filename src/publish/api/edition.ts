import type {
  Document,
  DocumentSection,
  Edition,
  EditionSource,
  FactSheet,
  Language,
  Policy,
  Publisher,
  Texts,
} from '../../model.ts';
import { addresses } from '../addresses.ts';
import { given } from '../given.ts';
import { pick } from '../pick.ts';
import { toTree } from '../tree.ts';
import { factsJson, publisherJson } from './facts.ts';
import { editionHead } from './head.ts';
import type { ApiEdition, ApiSection } from './shape.ts';
import { vocabularyIn } from './vocabulary.ts';

/** What the file of one edition is made from, in one language. */
export interface ApiEditionSources {
  readonly publisher: Publisher;
  readonly policy: Policy;
  readonly edition: Edition;
  readonly source: EditionSource;
  readonly document: Document;
  /** The facts as the authoritative text states them, and as this language words them. */
  readonly authoritative: FactSheet;
  readonly localised: FactSheet;
  /** Whether the edition takes over another policy, or a section of one. */
  readonly succeeds: boolean;
}

/** What a file says whenever it is written. */
export type LastingEdition = Omit<ApiEdition, '$schema' | 'asOf'>;

/** One edition in one language: dates, digests, facts and text, with the words that tell how another one differs. */
export function lastingEdition(sources: ApiEditionSources): LastingEdition {
  const { publisher, policy, edition, source, document, authoritative, localised, succeeds } = sources;
  const { language, title, summary } = document;
  const { urgent, digests, number } = edition;
  const to = addresses(publisher, language);
  const others = publisher.languages.filter((other) => other !== language && digests[other] !== undefined);
  return {
    policy: policy.id,
    language,
    authoritative: source.language,
    title,
    summary,
    ...editionHead(policy, edition, succeeds, to),
    notice: {
      days: source.notice.days,
      ...given({ clarification: source.notice.clarification }),
      zone: source.notice.zone,
    },
    ...given({ holds: source.holds }),
    ...(urgent === undefined
      ? {}
      : {
          urgent: {
            because: pick(urgent.because, language, source.language),
            reference: pick(urgent.reference, language, source.language),
          },
        }),
    digests: inOrder(publisher.languages, digests),
    translations: Object.fromEntries(
      others.map((other) => [other, addresses(publisher, other).apiEdition(policy.id, number)]),
    ),
    notes: notesIn(source, language),
    sections: document.sections.map(sectionJson),
    publisher: publisherJson(authoritative.publisher, localised.publisher),
    facts: factsJson(authoritative, localised, language),
    vocabulary: vocabularyIn(authoritative, language, source.language),
  };
}

function notesIn(source: EditionSource, language: Language): ApiEdition['notes'] {
  const texts = (all: Texts): string => pick(all, language, source.language);
  return source.notes.map(({ note, why, impact, because, choices, ...declared }) => ({
    ...{ ...declared, note: texts(note) },
    ...given({ why: why && texts(why), impact: impact && texts(impact), because: because && texts(because) }),
    ...given({ choices: choices?.map((choice) => ({ ...choice, how: texts(choice.how) })) }),
  }));
}

function sectionJson({ id, number, heading, plain, content, sections }: DocumentSection): ApiSection {
  return {
    id,
    number,
    ...given({ heading, plain }),
    content: toTree(content),
    ...(sections.length === 0 ? {} : { sections: sections.map(sectionJson) }),
  };
}

function inOrder(languages: readonly Language[], digests: Edition['digests']): ApiEdition['digests'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const digest = digests[language];
      return digest === undefined ? [] : [[language, { source: digest.source, text: digest.text }]];
    }),
  );
}
