export { toAtom } from './atom.ts';
export { type Feed, type FeedSources, feedOf, latest } from './feed.ts';
export type { FeedItem } from './item.ts';
export { toJsonFeed } from './json-feed.ts';
