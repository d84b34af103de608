/**
 * What readers get of a checked folder at an instant. This page is the order of things: each line is a stage, and no
 * stage knows of another. Pages, notices and files are made when they are asked for, from what the run has compiled.
 */
import type { Checked, World } from './check.ts';
import { memoize } from './editions/memo.ts';
import type { Edition, Ending, Language, Policy, Publisher } from './model.ts';
import { editionFile } from './pages/api.ts';
import { type Outlined, outlined, type Rendered, rendered } from './pages/articles.ts';
import { summarizeChanges } from './pages/change-summary.ts';
import { accountChanges, type ChangesAccount, renderChanges } from './pages/changes.ts';
import { type PublishedFile, publishedFiles } from './pages/files.ts';
import { type EditionNotice, type EndingNotice, editionNotice, endingNotice } from './pages/notices.ts';
import { timelines } from './pages/timeline.ts';

export type { Outlined, Rendered } from './pages/articles.ts';
export type { ChangesAccount } from './pages/changes.ts';
export type { PublishedFile } from './pages/files.ts';
export type { EditionNotice, EndingNotice } from './pages/notices.ts';

/** A folder of policies as readers see it at one instant. */
export interface Published extends Pick<World, 'now'> {
  readonly publisher: Publisher;
  readonly policies: readonly Policy[];
  /** An edition as its page shows it, in a language that it is written in. */
  readonly rendered: (edition: Edition, language: Language) => Rendered;
  /** What other pages say of it, without its text. */
  readonly outlined: (edition: Edition, language: Language) => Outlined;
  /** The changes from one edition to another as HTML, in a language that both are written in. */
  readonly changes: (before: Edition, after: Edition, language: Language) => string;
  /** What they come to. */
  readonly account: (before: Edition, after: Edition, language: Language) => ChangesAccount;
  /** What an edition changes in the one that it amends, in sentences for readers, the weightiest first. */
  readonly changed: (edition: Edition, language: Language) => readonly string[];
  /** The notice of an announced edition; nothing for one of which Gazette told nobody. */
  readonly notice: (edition: Edition, language: Language) => EditionNotice | undefined;
  /** The notice of a policy's end. */
  readonly ending: (end: Ending, language: Language) => EndingNotice | undefined;
  /** The JSON of an edition, in its authoritative language where it has no translation. */
  readonly file: (edition: Edition, language: Language) => string;
  /** Files that are published beside the pages, but for the JSON of each edition and the schemas of the interface. */
  readonly files: readonly PublishedFile[];
}

/** Makes what is published of a folder in which no error was found; of another, as much as can be read. */
export function publish(world: World, checked: Checked & { readonly publisher: Publisher }): Published {
  const { now, editions } = world;
  const { publisher } = checked;
  const policies = timelines(checked, world);
  const policyOf = ({ policy }: Edition): Policy => policies.find(({ id }) => id === policy) as Policy;
  const outline = memoize((edition: Edition, language: Language) => outlined(edition, language, editions));
  const changed = memoize((edition: Edition, language: Language) =>
    summarizeChanges(policyOf(edition), edition, language, editions),
  );
  const notice = memoize((edition: Edition, language: Language) =>
    editionNotice(publisher, policyOf(edition), edition, language, { outline, changed }),
  );
  const ending = memoize((end: Ending, language: Language) =>
    endingNotice(publisher, policies, end, language, outline),
  );
  const announced = { publisher, policies };
  const files = publishedFiles({ publisher, policies, now, outline, notice, ending });
  return {
    ...{ now, publisher, policies, notice, ending, files },
    outlined: outline,
    rendered: (edition, language) => rendered(edition, language, editions, announced),
    changes: (before, after, language) => renderChanges(before, after, language, editions, announced),
    account: (before, after, language) => accountChanges(before, after, language, editions),
    changed: (edition, language) => changed(edition, language).notes,
    file: (edition, language) => editionFile(publisher, policyOf(edition), edition, language, world, policies),
  };
}
