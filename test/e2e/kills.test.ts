/** Twenty kills, ten a browser; `npm run test:long` has two hundred. */
import { describe, expect, inject, it } from 'vitest';
import { runKills } from './kill-rounds.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

describe.each(BROWSERS)('the corpus, killed at random in %s,', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it('keeps all that it reported', { timeout: 180_000 }, async () => {
    expect(await runKills(browser.driven(), 4, 10)).toBeGreaterThan(0);
  });
});
