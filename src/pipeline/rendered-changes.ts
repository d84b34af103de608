import type { Cache } from '../cache.ts';
import type { Account, FactRow } from '../compare/index.ts';
import { sha256 } from '../digest.ts';
import type { Edition, Language, Materiality } from '../vocabulary.ts';

/** The difference between two editions as a page shows it. */
export interface RenderedChanges {
  /** What it amounts to, as computed from the two texts. */
  readonly materiality: Materiality;
  readonly account: Account;
  readonly facts: readonly { readonly row: FactRow; readonly materiality: Materiality }[];
  /** The `<article>` with its changes marked. */
  readonly html: string;
}

/** The changes from one edition to another, from the cache where the same were rendered before. */
export async function renderChanges(
  before: Edition,
  after: Edition,
  language: Language,
  cache: Cache,
): Promise<RenderedChanges> {
  const side = ({ number, digests }: Edition): readonly unknown[] => [number, digests];
  const key = sha256(JSON.stringify([after.policy, side(before), side(after), language]));
  const known = cache.get<RenderedChanges>('changes', key);
  if (known !== undefined) return known;
  const [{ changesBetween }, { toHtml }] = await Promise.all([import('./between.ts'), import('../compile/html.ts')]);
  const { amendment, account, told, redline } = changesBetween(await before.source(), await after.source(), language);
  const rendered: RenderedChanges = {
    materiality: amendment.materiality,
    account,
    facts: told.map(({ row, materiality }) => ({ row, materiality })),
    html: toHtml(redline),
  };
  cache.set('changes', key, rendered);
  return rendered;
}
