import type { ElementContent } from 'hast';
import type { Cache } from '../cache.ts';
import { typeset } from '../compile/typography.ts';
import { sha256 } from '../digest.ts';
import type { AmendmentEntry, Edition, Language, Materiality } from '../model.ts';
import { type Account, accountPart, differenceWords, factsPart, redlinePart } from '../publish/difference/index.ts';
import type { Changes } from './changes.ts';

/** What a change comes to, without the texts. */
export interface ChangesAccount {
  readonly account: Account;
  /** What legal said of it, with what each entry was about. */
  readonly entries: readonly AmendmentEntry[];
}

/**
 * The changes from one edition to the next as HTML, all parts of the page that tells them: what they come to, the facts one
 * by one, the text with its changes; from the cache where the same were rendered before.
 */
export async function renderChanges(
  before: Edition,
  after: Edition,
  language: Language,
  cache: Cache,
): Promise<string> {
  const { key, shelf } = placeOf(before, after, language);
  return cache.get<string>('differences', key, shelf) ?? (await rendered(before, after, language, cache)).html;
}

/** What the changes come to, in the words of one language; from the cache too. */
export async function accountChanges(
  before: Edition,
  after: Edition,
  language: Language,
  cache: Cache,
): Promise<ChangesAccount> {
  const { key, shelf } = placeOf(before, after, language);
  return cache.get<ChangesAccount>('accounts', key, shelf) ?? (await rendered(before, after, language, cache)).account;
}

function placeOf(
  before: Edition,
  after: Edition,
  language: Language,
): { readonly key: string; readonly shelf: string } {
  const side = ({ number, digests }: Edition): readonly unknown[] => [number, digests];
  const key = sha256(JSON.stringify([after.policy, after.materiality, side(before), side(after), language]));
  return { key, shelf: `${after.policy} ${language}` };
}

async function rendered(
  before: Edition,
  after: Edition,
  language: Language,
  cache: Cache,
): Promise<{ readonly html: string; readonly account: ChangesAccount }> {
  const [{ changesBetween }, { toHtml }] = await Promise.all([import('./between.ts'), import('../compile/html.ts')]);
  const changes = changesBetween(await before.source(), await after.source(), language);
  const html = toHtml(partsOf(changes, after.materiality, language));
  const account = { account: bound(changes, language).account, entries: changes.amendment.entries };
  const { key, shelf } = placeOf(before, after, language);
  cache.set('differences', key, html, shelf);
  cache.set('accounts', key, account, shelf);
  return { html, account };
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
