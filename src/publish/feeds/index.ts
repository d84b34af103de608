export { toAtom } from './atom.ts';
export { feedOf, latest } from './feed.ts';
export { toJsonFeed } from './json-feed.ts';
