import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testsOfShards } from '../archive/shards/ensure-shards.mjs';

/** What is too long for every day: `npm run test:long`, before an issue is resolved. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/long/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...testsOfShards()],
    globalSetup: ['test/e2e/serve-sample.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
