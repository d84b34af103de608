import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A slow machine is no failure: a test ends by itself or is stuck.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Half of the time of most tests goes by waiting for a browser or a process.
    maxWorkers: '100%',
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/system/**'] } },
      // The site is built once for all tests that look at it.
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'], globalSetup: 'test/site/build.ts' } },
      // What only a whole system shows: processes that are killed, disks that are full. Run by name: --project system.
      { extends: true, test: { name: 'system', include: ['test/system/**/*.test.ts'] } },
    ],
  },
});
