/** What the rules beyond the schema look at: one policy's files, each of the shape that its schema describes. */

import type { Locate, Report } from '../findings.ts';
import type { FactVocabulary, Language } from '../model.ts';
import type { EditionFile, SourceFile, SourceFiles } from '../read/types.ts';
import type { ChangeFile, PolicyFile, PublisherFile, PublisherTranslationFile, TranslationFile } from './files.ts';

/** A file with its value's type. */
export interface Typed<Value> extends SourceFile {
  readonly value: Value;
  readonly locate: Locate;
}

/** Who publishes, with the translations that could be read. */
export interface PublisherContext {
  readonly file: Typed<PublisherFile>;
  readonly languages: readonly Language[];
  /** `publisher.LANGUAGE.yaml` by language. */
  readonly translations: ReadonlyMap<Language, Typed<PublisherTranslationFile>>;
  /** The words of the details. */
  readonly vocabulary: FactVocabulary;
  /** All that lies beside `publisher.yaml`. */
  readonly files: SourceFiles;
}

/** One policy in the making. */
export interface PolicyContext {
  /** The folder's name. */
  readonly id: string;
  readonly file: Typed<PolicyFile>;
  /** `policy.LANGUAGE.yaml` by language, as far as they have their shape. */
  readonly translations: ReadonlyMap<Language, Typed<TranslationFile>>;
  /** `changes/ID.yaml` by id. */
  readonly changes: ReadonlyMap<string, Typed<ChangeFile>>;
  /** All that lies in the folder. */
  readonly files: SourceFiles;
  readonly editions: readonly EditionFile[];
  readonly publisher: PublisherContext;
  /** The words of the kinds that the policy states, and of the publisher. */
  readonly vocabulary: FactVocabulary;
  /** Every kind that it might state. */
  readonly kinds: readonly string[];
  /** Names of all policies' folders. */
  readonly policies: ReadonlySet<string>;
}

/** One thing that a schema cannot say. */
export type Rule = (context: PolicyContext, report: Report) => void;
