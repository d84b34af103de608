/**
 * Gazette, end to end: read → validate → resolve → compile → compare → publish. This is the only place, with the
 * commands, where stages meet; each of them knows nothing of the others.
 */
import type { Cache } from './cache.ts';
import type { Finding } from './findings.ts';
import type {
  Amendment,
  Document,
  Edition,
  EditionSource,
  Ending,
  Instant,
  Language,
  Policy,
  Publisher,
} from './model.ts';
import type { Changes } from './pipeline/changes.ts';
import { load } from './pipeline/load.ts';
import type { ToldEnd, ToldNotice } from './pipeline/notices.ts';
import type { PublishedFile } from './pipeline/published.ts';
import { type Outlined, outlined, type Rendered, render } from './pipeline/rendered.ts';
import type { Files } from './read/types.ts';

export { authoritativeLanguage } from './pipeline/load.ts';
export type { ToldEnd, ToldNotice } from './pipeline/notices.ts';
export type { PublishedFile } from './pipeline/published.ts';
export type { Outlined, Rendered } from './pipeline/rendered.ts';

/** What the outside hands over: the folder of policies, the instant to look from, and what is known already. */
export interface World {
  readonly files: Files;
  /** The package's own folder of schemas. */
  readonly schema: Files;
  readonly now: Instant;
  readonly cache: Cache;
  /** Where pages are going to be written: all they show is made while each policy is at hand. */
  readonly pages?: {
    /** Called before a folder is loaded anew; others may fill the cache then. */
    readonly ahead: () => Promise<void>;
  };
}

/** A folder of policies as it stands at one instant. */
export interface Gazette {
  readonly now: Instant;
  /** Absent where `publisher.yaml` cannot be used; then there are no policies either. */
  readonly publisher?: Publisher;
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
  /** An edition as a page shows it. */
  rendered(edition: Edition, language: Language): Promise<Rendered>;
  /** What other pages say of it, without its text. */
  outlined(edition: Edition, language: Language): Promise<Outlined>;
  /** The same as a tree. */
  document(source: EditionSource, language: Language): Promise<Document>;
  /** All that differs between two editions, and what it amounts to by the newer one's own words about it. */
  amendment(before: EditionSource, after: EditionSource): Promise<Amendment>;
  /** The same in the words of one language, with the redline. */
  changes(before: EditionSource, after: EditionSource, language: Language): Promise<Changes>;
  /** What an edition changes in the one that it amends, in sentences for readers, the weightiest first. */
  changed(policy: Policy, edition: Edition, language: Language): Promise<readonly string[]>;
  /** The notice of an announced edition; nothing for one of which Gazette told nobody. */
  notice(policy: Policy, edition: Edition, language: Language): Promise<ToldNotice | undefined>;
  /** The notice of a policy's end. */
  ending(end: Ending, language: Language): Promise<ToldEnd | undefined>;
  /** Files that are published beside the pages, but for the JSON of each edition. */
  files(): Promise<readonly PublishedFile[]>;
}

/** Opens a folder of policies as it stands at an instant. What is wrong with it is among the findings, never thrown. */
export async function open(world: World): Promise<Gazette> {
  const { files, schema, now, cache } = world;
  const { resolvePolicies } = await import('./pipeline/policies.ts');
  const { prepare, preparing } = world.pages ? await import('./pipeline/prepare.ts') : {};
  const loaded = await load(files, schema, cache, preparing?.(world), world.pages?.ahead);
  const { publisher, findings } = loaded;
  const policies = resolvePolicies(loaded, world);
  // What was loaded before may be asked for at another instant, at which its pages say something else.
  const isSound = !findings.some(({ severity }) => severity === 'error');
  if (publisher !== undefined && isSound) for (const policy of policies) await prepare?.(publisher, policy, cache);
  return {
    now,
    ...(publisher === undefined ? {} : { publisher }),
    policies,
    findings,
    rendered: (edition, language) => render(edition, language, cache),
    outlined: (edition, language) => outlined(edition, language, cache),
    document: async (source, language) => (await import('./compile/index.ts')).compile(source, language),
    amendment: async (before, after) => (await import('./pipeline/between.ts')).amendmentBetween(before, after),
    changes: async (before, after, language) =>
      (await import('./pipeline/between.ts')).changesBetween(before, after, language),
    changed: async (policy, edition, language) =>
      (await (await import('./pipeline/told-changes.ts')).toldChanges(policy, edition, language, cache)).notes,
    async notice(policy, edition, language) {
      const { toldNotice } = await import('./pipeline/notices.ts');
      return publisher && toldNotice(publisher, policy, edition, language, cache);
    },
    async ending(end, language) {
      const { toldEnd } = await import('./pipeline/notices.ts');
      return publisher && toldEnd(publisher, policies, end, language, cache);
    },
    async files() {
      const { publishedFiles } = await import('./pipeline/published.ts');
      return publisher === undefined ? [] : publishedFiles({ publisher, policies, now, cache, schema });
    },
  };
}
