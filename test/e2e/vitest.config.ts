import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testsOfShards } from '../archive/shards/ensure-shards.mjs';

/** Needs both builds in .output and both browsers: `npm run test:e2e` builds first. One file at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...testsOfShards()],
    globalSetup: ['test/e2e/serve-sample.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
