import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { testsOfShards } from './archive/shards/ensure-shards.mjs';

/** Unit and component tests. End-to-end tests need built extensions and browsers: test/e2e/vitest.config.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest() as never],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/long/**', '**/node_modules/**', ...testsOfShards()],
    restoreMocks: true,
    // Milliseconds. No claim about speed: only what hangs is ended, also on a machine that is busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
