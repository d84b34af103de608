import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A slow machine is no failure: a test ends by itself or is stuck.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
