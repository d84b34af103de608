/**
 * All that pages show of editions, made edition by edition. Pages are written kind by kind, and would each read and compile
 * again what another kind has long forgotten.
 */
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Edition, Language, Policy, Publisher } from '../model.ts';
import type { World } from '../pipeline.ts';
import { lastingFile } from './api.ts';
import type { WhenLoaded } from './load.ts';
import { loadAnew } from './load-anew.ts';
import { resolveLoaded } from './policies.ts';
import { render } from './rendered.ts';
import { renderChanges } from './rendered-changes.ts';
import { toldChanges } from './told-changes.ts';

/** Prepares each policy as soon as it is loaded. */
export function preparing(world: World): WhenLoaded {
  return (publisher, policy) => prepare(publisher, resolveLoaded(publisher, policy, world), world.cache);
}

/** Does one of several equal shares of the work on a folder, for somebody who opens it afterwards with the same cache. */
export async function prepareShare(world: World, share: number, shares: number): Promise<void> {
  const { files, schema, cache } = world;
  await loadAnew(files, schema, cache, preparing(world), (policy) => policy % shares === share);
}

/** Fills the cache with what pages of a policy are going to ask for; costs next to nothing where it is there. */
export async function prepare(publisher: Publisher, policy: Policy, cache: Cache): Promise<void> {
  const key = sha256(JSON.stringify([publisher, policy.record.at(-1), policy.editions]));
  if (cache.get('prepared', key) !== undefined) return;
  for (const edition of policy.editions) await prepareEdition(publisher, policy, edition, cache);
  cache.save();
  cache.set('prepared', key, true);
}

async function prepareEdition(publisher: Publisher, policy: Policy, edition: Edition, cache: Cache): Promise<void> {
  const before = policy.editions.find(({ number }) => number === edition.amends);
  const isWritten = ({ digests }: Edition, language: Language): boolean => digests[language] !== undefined;
  for (const language of publisher.languages) {
    await lastingFile(publisher, policy, edition, language, cache);
    if (!isWritten(edition, language)) continue;
    await render(edition, language, cache);
    if (before !== undefined && isWritten(before, language)) await renderChanges(before, edition, language, cache);
    await toldChanges(policy, edition, language, cache);
  }
}
