import {
  findReferences,
  formatPeriod,
  formatValue,
  isGrammaticalCase,
  parsePeriod,
  type Reference,
  replaceReferences,
} from '../i18n/index.ts';
import type { FactSheet, FactValue, Language } from '../model.ts';

/** Why a reference cannot be put into words. */
export type ReferenceFault = 'reference-unresolved' | 'reference-list' | 'reference-case' | 'reference-cycle';

/** The words for a reference, or what is wrong with it. */
export type Resolved = { readonly text: string } | { readonly fault: ReferenceFault };

type Entry = Readonly<Record<string, FactValue | undefined>>;

/** Answers references from the facts of one language. */
export interface Values {
  readonly sheet: FactSheet;
  readonly language: Language;
  /** The words for an inline reference. */
  resolve(reference: Reference): Resolved;
  /** A text with its references replaced; one that cannot be resolved stays as it is written. */
  fill(text: string): string;
  /** A field of an entry in words; nothing where the entry has no such field. */
  field(kind: string, entry: Entry, name: string, grammaticalCase?: string): string | undefined;
  /** The entries that a list of a kind shows. */
  entries(kind: string): readonly (Entry & { readonly id: string })[];
}

/** Facts that put one another's texts together beyond this length, in UTF-16 units, are taken to run in a circle. */
const longest = 20_000;

/** @param days whole days of notice, which `{{notice.days}}` says. */
export function createValues(sheet: FactSheet, days: number, language: Language): Values {
  /** References that are being resolved; one that comes up again runs in a circle. */
  const open = new Set<string>();
  const known = new Map<string, Resolved>();
  let circular = false;

  function resolve(reference: Reference): Resolved {
    const before = known.get(reference.source);
    if (before) return before;
    const resolved = resolveAnew(reference);
    if (open.size === 0) circular = false;
    if (!circular) known.set(reference.source, resolved);
    return resolved;
  }

  function resolveAnew({ path, grammaticalCase }: Reference): Resolved {
    const [kind = '', ...names] = path;
    const fieldless = kind === 'publisher' || kind === 'notice';
    const found = fieldless ? detail(kind, names) : fact(kind, names);
    if (found === undefined) {
      return { fault: names.length === 0 && entries(kind).length > 0 ? 'reference-list' : 'reference-unresolved' };
    }
    const [entry, name] = found;
    if (grammaticalCase !== undefined && !(isGrammaticalCase(grammaticalCase) && isTyped(kind, entry, name))) {
      return { fault: 'reference-case' };
    }
    const key = path.join('.');
    // A chain of so many is followed as little as a circle.
    circular ||= open.has(key) || open.size > 50;
    if (circular) return { fault: 'reference-cycle' };
    open.add(key);
    const text = field(kind, entry, name, grammaticalCase);
    open.delete(key);
    if (text === undefined) return { fault: 'reference-unresolved' };
    return circular || text.length > longest ? { fault: 'reference-cycle' } : { text };
  }

  function detail(kind: string, [name, ...more]: readonly string[]): [Entry, string] | undefined {
    const entry: Entry = kind === 'publisher' ? sheet.publisher : { days: `${days} days` };
    return name === undefined || more.length > 0 || own(entry, name) === undefined ? undefined : [entry, name];
  }

  function fact(kind: string, [id, name]: readonly string[]): [Entry, string] | undefined {
    const vocabulary = sheet.vocabulary[kind];
    const entry = id === undefined ? undefined : own(sheet.facts, kind)?.find((candidate) => candidate.id === id);
    const shown = name ?? [vocabulary?.value, vocabulary?.title].find((field) => field && entry?.[field] !== undefined);
    return entry === undefined || shown === undefined || own(entry, shown) === undefined ? undefined : [entry, shown];
  }

  function isTyped(kind: string, entry: Entry, name: string): boolean {
    const value = entry[name];
    if (kind === 'notice' || typeof value === 'number') return true;
    const order = sheet.vocabulary[kind]?.fields[name]?.order;
    return typeof value === 'string' && (order === 'period' || order === 'date');
  }

  function field(kind: string, entry: Entry, name: string, grammaticalCase?: string): string | undefined {
    const value = entry[name];
    if (value === undefined || name === 'id' || name === 'formerly') return undefined;
    const wanted = grammaticalCase !== undefined && isGrammaticalCase(grammaticalCase) ? grammaticalCase : undefined;
    const period = kind === 'notice' ? parsePeriod(String(value)) : undefined;
    if (period) return formatPeriod(period, language, wanted);
    const context = { field: sheet.vocabulary[kind]?.fields[name], unit: entry['unit'], grammaticalCase: wanted };
    return fill(formatValue(value, language, context));
  }

  function fill(text: string): string {
    return replaceReferences(text, (reference, rest) => {
      const resolved = resolve(reference);
      return 'fault' in resolved ? reference.source : withoutSecondStop(resolved.text, rest);
    });
  }

  function entries(kind: string): readonly (Entry & { readonly id: string })[] {
    return own(sheet.facts, kind) ?? [];
  }

  return { sheet, language, resolve, fill, field, entries };
}

/** What an object states itself: `constructor` is no kind of fact, though every object has one. */
function own<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Two full stops in a row, an abbreviation's («2025 г.») and the sentence's, are written as one. */
export function withoutSecondStop(text: string, rest: string): string {
  return text.endsWith('.') && rest.startsWith('.') && !rest.startsWith('..') ? text.slice(0, -1) : text;
}

/** The faults of a text's references, each with the reference. */
export function faultsOf(
  text: string,
  values: Values,
): { readonly fault: ReferenceFault; readonly reference: Reference }[] {
  return findReferences(text).flatMap((reference) => {
    const resolved = values.resolve(reference);
    return 'fault' in resolved ? [{ fault: resolved.fault, reference }] : [];
  });
}
