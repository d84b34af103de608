import type { ElementContent } from 'hast';
import { draw } from '../compare/draw.ts';
import { typeset } from '../compile/typography.ts';
import type { Changes } from '../editions/changes.ts';
import type { Editions } from '../editions/editions.ts';
import type { Account, Declaration, Edition, Language, Materiality } from '../model.ts';
import { accountPart, differenceWords, factsPart, redlinePart } from '../publish/difference/index.ts';
import { toHtml } from '../publish/html.ts';
import { type Announced, linkPolicies, policyPaths } from '../publish/policy-links.ts';

/** What a change comes to, without the texts. */
export interface ChangesAccount {
  readonly account: Account;
  /** What legal said of it, with what each entry was about. */
  readonly entries: readonly Declaration[];
}

/**
 * The changes from one edition to the next as HTML, all parts of the page that tells them: what they come to, the facts one
 * by one, the text with its changes.
 */
export function renderChanges(
  before: Edition,
  after: Edition,
  language: Language,
  editions: Editions,
  announced: Announced,
): string {
  const changes = editions.changes(before.source(), after.source(), language);
  return toHtml(linkPolicies(partsOf(changes, after.materiality, language), policyPaths(announced, language)));
}

/** What the changes come to, in the words of one language. */
export function accountChanges(
  before: Edition,
  after: Edition,
  language: Language,
  editions: Editions,
): ChangesAccount {
  const changes = editions.changes(before.source(), after.source(), language);
  return { account: bound(changes, language).account, entries: changes.amendment.entries };
}

/** The parts that tell a difference. */
export function partsOf(changes: Changes, materiality: Materiality, language: Language): ElementContent[] {
  const words = differenceWords[language];
  const { account, told } = bound(changes, language);
  const facts = factsPart(told, words);
  return [
    accountPart(materiality, account, words),
    ...(facts === undefined ? [] : [facts]),
    redlinePart(draw(...changes.articles), words, language),
  ];
}

/** The changes with the spaces of their sentences bound that lines must not break at. */
function bound({ account, told }: Changes, language: Language): Pick<Changes, 'account' | 'told'> {
  return bind({ account, told }) as Pick<Changes, 'account' | 'told'>;

  function bind(value: unknown): unknown {
    if (typeof value === 'string') return typeset(value, language);
    if (Array.isArray(value)) return value.map(bind);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bind(inner)]));
  }
}
