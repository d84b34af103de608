import type { ElementContent } from 'hast';
import type { Cache } from '../cache.ts';
import { typeset } from '../compile/typography.ts';
import { sha256 } from '../digest.ts';
import {
  type Account,
  accountPart,
  type ChangedFact,
  differenceWords,
  factsPart,
  redlinePart,
} from '../publish/difference/index.ts';
import type { AmendmentEntry, Edition, Language, Materiality } from '../vocabulary.ts';
import type { Changes } from './changes.ts';

/** The difference between two editions as pages show it. */
export interface RenderedChanges {
  /** The changed facts, each as a row of a table. */
  readonly facts: readonly ChangedFact[];
  /** What the change comes to, and what it was about where legal decided that. */
  readonly account: Account;
  readonly entries: readonly AmendmentEntry[];
  /** All parts of the page that tells the difference. */
  readonly html: string;
}

/**
 * The changes from one edition to the next as HTML: what they come to, the facts one by one, the text with its changes;
 * from the cache where the same were rendered before.
 */
export async function renderChanges(
  before: Edition,
  after: Edition,
  language: Language,
  cache: Cache,
): Promise<RenderedChanges> {
  const side = ({ number, digests }: Edition): readonly unknown[] => [number, digests];
  const key = sha256(JSON.stringify([after.policy, after.materiality, side(before), side(after), language]));
  const known = cache.get<RenderedChanges>('changes', key);
  if (known !== undefined) return known;
  const [{ changesBetween }, { toHtml }] = await Promise.all([import('./between.ts'), import('../compile/html.ts')]);
  const changes = changesBetween(await before.source(), await after.source(), language);
  const { told, account } = bound(changes, language);
  const rendered: RenderedChanges = {
    facts: told.map(({ row, materiality }) => ({ row, materiality })),
    account,
    entries: changes.amendment.entries,
    html: toHtml(partsOf(changes, after.materiality, language)),
  };
  cache.set('changes', key, rendered);
  return rendered;
}

/** The parts that tell a difference. */
export function partsOf(changes: Changes, materiality: Materiality, language: Language): ElementContent[] {
  const words = differenceWords[language];
  const { account, told, redline } = bound(changes, language);
  const facts = factsPart(told, words);
  return [
    accountPart(materiality, account, words),
    ...(facts === undefined ? [] : [facts]),
    redlinePart(redline, words, language),
  ];
}

/** The changes with the spaces of their sentences bound that lines must not break at. */
function bound({ account, told, redline }: Changes, language: Language): Pick<Changes, 'account' | 'told' | 'redline'> {
  return { ...(bind({ account, told }) as Pick<Changes, 'account' | 'told'>), redline };

  function bind(value: unknown): unknown {
    if (typeof value === 'string') return typeset(value, language);
    if (Array.isArray(value)) return value.map(bind);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bind(inner)]));
  }
}
