import type { Gazette } from '../../pipeline.ts';
import { type Ledger, openScene } from '../acts/scene.ts';
import type { Context } from '../context.ts';

/** Both sides of a comparison ask for it. */
const ledgers = new WeakMap<Gazette, Promise<readonly Ledger[]>>();

/**
 * A policy with its whole record. Those who edit it compare what is written down, editions that are announced for a later
 * day included, of which a policy as readers see it knows nothing.
 */
export async function ledgerOf(id: string, gazette: Gazette, context: Context): Promise<Ledger | undefined> {
  const known = ledgers.get(gazette) ?? ledgersIn(context);
  ledgers.set(gazette, known);
  return (await known).find((ledger) => ledger.id === id);
}

async function ledgersIn(context: Context): Promise<readonly Ledger[]> {
  const scene = await openScene(context);
  return 'policies' in scene ? scene.policies : [];
}
