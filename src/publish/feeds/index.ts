export { toAtom } from './atom.ts';
export { type Feed, feedOf, latest } from './feed.ts';
export { toJsonFeed } from './json-feed.ts';
