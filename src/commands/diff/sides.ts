import type { Finding } from '../../findings.ts';
import type { EditionSource, Policy } from '../../model.ts';
import { type Gazette, open } from '../../pipeline.ts';
import type { Life } from '../../record/history.ts';
import type { Ledger } from '../acts/scene.ts';
import type { Context } from '../context.ts';
import { ledgerOf } from './ledger.ts';
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
export async function sideOf(
  word: string,
  policy: Policy,
  gazette: Gazette,
  context: Context,
): Promise<Side | Trouble> {
  const say = words[context.language].trouble;
  if (word === 'draft') {
    return policy.draft === undefined
      ? draftless(gazette, policy.id, say.noDraft)
      : { called: word, source: policy.draft };
  }
  const ref = /^git:(.+)$/.exec(word)?.[1];
  if (ref !== undefined) return committedSide(ref, policy.id, context);
  if (!/^(?:last|inForce|[0-9]+)$/.test(word)) return { wrong: say.unknownWord(word) };
  if (word === 'inForce' && policy.inForce === undefined) return { refused: say.nothingInForce };
  const ledger = await ledgerOf(policy.id, gazette, context);
  const last = ledger?.history.live.at(-1);
  if (word === 'last' && last === undefined) {
    return policy.draft === undefined
      ? draftless(gazette, policy.id, say.noDraft)
      : { called: 'none', source: blankOf(policy.draft) };
  }
  const number = word === 'last' ? last : word === 'inForce' ? policy.inForce?.number : Number(word);
  const lives = ledger?.history.lives ?? new Map<number, Life>();
  const edition = lives.get(number ?? 0);
  if (ledger === undefined || edition === undefined) {
    const known = [...lives.keys()].sort((a, b) => a - b).join(', ');
    return { wrong: say.unknownEdition(Number(word), known) };
  }
  return { called: String(edition.number), source: await ledger.read(edition.number), edition, ledger };
}

/** Before a policy's first edition readers see nothing. */
function blankOf(draft: EditionSource): EditionSource {
  const blank = { title: '', summary: '', facts: {}, sections: [], amendment: [] };
  const translations = Object.values(draft.translations).map((one) => [one.language, { ...one, ...blank }]);
  return { ...draft, ...blank, translations: Object.fromEntries(translations) };
}

/** The working text as a commit has it. */
async function committedSide(ref: string, policy: string, context: Context): Promise<Side | Trouble> {
  const found = context.at(ref);
  const say = words[context.language].trouble;
  if (typeof found === 'string') return { refused: say[found](ref) };
  const gazette = await open({ ...context, files: found.files });
  const draft = gazette.policies.find(({ id }) => id === policy)?.draft;
  if (draft !== undefined) return { called: `git:${ref}`, source: draft };
  return { ...draftless(gazette, policy, say.notCommitted(policy, ref)), folder: `${ref}:${context.folder}` };
}

/** A working text that cannot be used for what is wrong with it, or that is not there. */
function draftless({ publisher, findings }: Gazette, policy: string, refused: string): Trouble {
  const own = findings.filter(
    ({ severity, place: { file } }) =>
      severity === 'error' && (publisher === undefined || file.startsWith(`${policy}/`)),
  );
  return own.length > 0 ? { findings: own } : { refused };
}
