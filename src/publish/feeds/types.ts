import type { Instant, Language, Publisher } from '../../model.ts';
import type { PolicyEvent } from '../events/index.ts';
import type { EndContent, NoticeContent } from '../notice/index.ts';

/** What a feed is made from. */
export interface FeedSources {
  readonly publisher: Publisher;
  readonly language: Language;
  /** The policy that the feed is of; all of them where it is absent. */
  readonly policy?: string;
  /** The events to tell; see `latest`. */
  readonly events: readonly PolicyEvent[];
  /** A policy's title in this language. */
  readonly title: (policy: string) => string;
  /** The notice of an announced edition in this language. */
  readonly notice: (policy: string, edition: number) => NoticeContent | undefined;
  /** The notice of a policy's end in this language. */
  readonly ending: (policy: string, end: number) => EndContent | undefined;
  /** When nothing has happened yet, the feed says that it is of this instant. */
  readonly now: Instant;
}
