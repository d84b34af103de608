import type { Finding } from '../../findings.ts';
import { isError } from '../../findings.ts';
import type { EditionSource } from '../../model.ts';
import type { Life } from '../../record/history.ts';
import { resolvePolicy } from '../../record/timeline.ts';
import { type Ledger, openScene, type Scene } from '../acts/scene.ts';
import type { Context } from '../context.ts';
import { words } from './words.ts';

/** One of the two texts that are compared. */
export interface Side {
  /** As it was called: a number, `draft`, `git:REF`; `none` before a policy's first edition. */
  readonly called: string;
  readonly source: EditionSource;
  /** Absent for a working text. */
  readonly edition?: Life;
  /** Where the edition is from. */
  readonly ledger?: Ledger;
}

/** A text that cannot be had: the command was called wrongly, or something is in the way. */
export type Trouble =
  | { readonly wrong: string }
  | { readonly refused: string }
  | {
      readonly findings: readonly Finding[];
      /** The folder that they are in, where it is not the one that the command was called for. */
      readonly folder?: string;
    };

/** The text that a word of the command line names: a number, `draft`, `inForce`, `last` or `git:REF`. */
export function sideOf(word: string, ledger: Ledger, { context, findings }: Scene): Side | Trouble {
  const { id, draft, history } = ledger;
  const say = words[context.language].trouble;
  if (word === 'draft') {
    return draft === undefined ? draftless(findings, id, say.noDraft) : { called: word, source: draft };
  }
  const ref = /^git:(.+)$/.exec(word)?.[1];
  if (ref !== undefined) return committedSide(ref, id, context);
  if (!/^(?:last|inForce|[0-9]+)$/.test(word)) return { wrong: say.unknownWord(word) };
  const { inForce } = resolvePolicy({ ...ledger, source: ledger.read }, context.now);
  if (word === 'inForce' && inForce === undefined) return { refused: say.nothingInForce };
  const last = history.live.at(-1);
  if (word === 'last' && last === undefined) {
    return draft === undefined ? draftless(findings, id, say.noDraft) : { called: 'none', source: blankOf(draft) };
  }
  const number = word === 'last' ? last : word === 'inForce' ? inForce?.number : Number(word);
  const edition = history.lives.get(number ?? 0);
  if (edition === undefined) {
    const known = [...history.lives.keys()].sort((a, b) => a - b).join(', ');
    return { wrong: say.unknownEdition(Number(word), known) };
  }
  return { called: String(edition.number), source: ledger.read(edition.number), edition, ledger };
}

/** Before a policy's first edition readers see nothing. */
function blankOf(draft: EditionSource): EditionSource {
  const blank = { title: '', summary: '', facts: {}, sections: [] };
  const translations = Object.values(draft.translations).map((one) => [one.language, { ...one, ...blank }]);
  return { ...draft, ...blank, notes: [], translations: Object.fromEntries(translations) };
}

/** The working text as a commit has it. */
function committedSide(ref: string, policy: string, context: Context): Side | Trouble {
  const found = context.at(ref);
  const say = words[context.language].trouble;
  if (typeof found === 'string') return { refused: say[found](ref) };
  const folder = `${ref}:${context.folder}`;
  const scene = openScene({ ...context, files: found.files });
  if (!('policies' in scene)) {
    const errors = scene.filter(isError);
    return { findings: errors, folder };
  }
  const draft = scene.policies.find(({ id }) => id === policy)?.draft;
  if (draft !== undefined) return { called: `git:${ref}`, source: draft };
  return { ...draftless(scene.findings, policy, say.notCommitted(policy, ref)), folder };
}

/** A working text that cannot be used for what is wrong with it, or that is not there. */
function draftless(findings: readonly Finding[], policy: string, refused: string): Trouble {
  const own = findings.filter(({ severity, place: { file } }) => severity === 'error' && file.startsWith(`${policy}/`));
  return own.length > 0 ? { findings: own } : { refused };
}
