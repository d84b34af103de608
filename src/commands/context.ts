import type { World } from '../check.ts';
import type { Committed, GitTrouble } from '../git.ts';
import type { Language } from '../model.ts';
import type { Written } from './acts/journal.ts';
import type { FileChange } from './acts/journal-text.ts';

/** What a command is handed of the outside world. */
export interface Context extends World {
  /** Writes files of the folder of policies, all of them or none; throws the system's error where they cannot be written. */
  readonly write: (changes: readonly FileChange[]) => Written;
  /** The same folder's path from where the command was called; prefixes the files of findings. */
  readonly folder: string;
  readonly language: Language;
  readonly format: Format;
  /** The folder of policies as the branch found it: where it left a ref of git. */
  readonly base: (ref: string) => Committed | GitTrouble;
  /** The folder of policies as a commit, tag or branch has it. */
  readonly at: (ref: string) => Committed | GitTrouble;
  /** Colour and width of the terminal that `out` goes to. */
  readonly colour: boolean;
  readonly width: number;
  /** The page on which whoever hosts the branch lets people add a file to it, filled in; absent where nobody does. */
  readonly newFile?: (path: string, text: string) => string;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** How a command prints. */
export type Format = 'text' | 'json' | 'github' | 'sarif' | 'markdown' | 'html';

/** The options of one command as `node:util` parses them, by long name. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** One command of the table. */
export interface Command {
  /** One line for `gazette help`. */
  readonly summary: Readonly<Record<Language, string>>;
  /** How it is called, after `gazette`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  readonly formats: readonly Format[];
  /** At least and at most this many words after the command's name. */
  readonly arguments: readonly [number, number];
  /** Does it; returns the exit code: 0 fine, 1 errors found or refused, 2 wrong usage. */
  readonly run: (context: Context, words: readonly string[], options: Options) => number | Promise<number>;
}
