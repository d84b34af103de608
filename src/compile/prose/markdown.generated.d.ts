// Written by `npm run generate` from src/compile/prose/markdown.ts and the packages that it imports.
export * from './markdown.ts';
