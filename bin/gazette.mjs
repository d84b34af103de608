#!/usr/bin/env node
// Plain JavaScript, so that the compiled code of all TypeScript that follows comes from Node's own cache.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/gazette/code', import.meta.url)));
await import('../src/cli.ts');
