import type { MendedText } from '../../acts/correction.ts';
import type { Report } from '../../findings.ts';
import type { Amendment, IsoDate, Language, RecordEntry } from '../../model.ts';
import type { Earliest } from '../../record/earliest.ts';
import type { Options } from '../context.ts';
import type { Ledger, Scene } from './scene.ts';

/** What an act does to one policy. */
export interface PolicyAct {
  readonly ledger: Ledger;
  readonly entry: RecordEntry;
  /** Texts by path from the policy's folder, the record's excepted. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Whether the working text becomes an edition, so that it has to be without errors. */
  readonly freezes: boolean;
  /** The earliest effective date that the law allows, where it is a matter of dates. */
  readonly earliest?: Earliest;
  /** What the edition changes, and why it amounts to what it does. */
  readonly amendment?: Amendment;
  /** For a replacement: the announcement date that it keeps. */
  readonly keeps?: IsoDate;
  /** For a postponement or a withdrawal: the effective date that people know. */
  readonly was?: IsoDate;
  /** The day on which readers would have learnt of it, where that is still to come. */
  readonly unheard?: IsoDate;
  readonly corrections?: readonly Correction[];
  /** Names of change notes that go back into the working text. */
  readonly returned?: readonly string[];
}

/** A text of a translation that is mended. */
export interface Correction extends MendedText {
  readonly language: Language;
}

/** What a command is called with. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Options;
  /** Says that the command is called in a way that no folder could make right. */
  readonly misuse: (misuse: Misuse) => void;
}

/** What is wrong with how a command is called. */
export type Misuse =
  | { readonly kind: 'date' | 'language'; readonly option: string; readonly value: string }
  | { readonly kind: 'edition'; readonly value: string }
  | { readonly kind: 'policy' }
  | { readonly kind: 'missing' | 'twice' | 'alone'; readonly option: string }
  | { readonly kind: 'together'; readonly option: string; readonly other: string };

/** Decides what a command does; nothing where it is refused, which was reported. */
export type Planner = (scene: Scene, call: Call, report: Report) => readonly PolicyAct[] | undefined;
