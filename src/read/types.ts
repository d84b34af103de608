/** What is handed to `read`, and what it hands on. */
import type { Locate, Report } from '../findings.ts';

/** The folder that the pure rooms are handed; paths are relative to it and use `/`. */
export interface Files {
  /** Bytes of a file; throws the system's error where it cannot be read. */
  read(path: string): Uint8Array;
  /** Names in a folder, sorted by code point; empty where there is no such folder. */
  list(path: string): readonly { readonly name: string; readonly folder: boolean }[];
}

/** A YAML file that was read and may be trusted as YAML; whether it says what a policy says is for `validate`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** Files of a folder by name; undefined for one that is there but could not be read, which was reported. */
export type SourceFiles = ReadonlyMap<string, SourceFile | undefined>;

/** A frozen file of an edition; there are many, so each is read when it is asked for and not kept. */
export interface EditionFile {
  readonly number: number;
  /** The language in the file's name; absent for the authoritative text. */
  readonly language?: string;
  /** For what a translation was before it was corrected: which of its former wordings, from 1. */
  readonly former?: number;
  /** True for the file of the words that it is told in. */
  readonly words?: true;
  readonly path: string;
  /** Undefined where it cannot be used, after reporting why. */
  readonly read: (report: Report) => SourceFile | undefined;
}

/** The folder of one policy. */
export interface PolicySources {
  /** The folder's name. */
  readonly id: string;
  /** `policy.yaml`, its translations and `record.yaml`, as far as they exist. */
  readonly files: SourceFiles;
  /** `changes/ID.yaml` by file name. */
  readonly changes: SourceFiles;
  /** By number, the authoritative text before its translations. */
  readonly editions: readonly EditionFile[];
}

/** All that `read` hands over. */
export interface FolderSources {
  /** `publisher.yaml` and its translations. */
  readonly files: SourceFiles;
  /** The company's own kinds of fact: `kinds/ID.yaml`. */
  readonly kinds: SourceFiles;
  readonly policies: readonly PolicySources[];
}
