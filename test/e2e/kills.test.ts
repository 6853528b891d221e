/** Twenty kills, ten a browser; `npm run test:long` has two hundred. */
import { describe, expect, it } from 'vitest';
import { runKills } from './kill-rounds.ts';
import { BROWSERS } from './use-browser.ts';
import { useProfile } from './use-profile.ts';

describe.each(BROWSERS)('the corpus, killed at random in %s,', (kind) => {
  const profile = useProfile(kind);

  it('keeps all that it reported', { timeout: 240_000 }, async () => {
    const { kills, reported, interrupted } = await runKills(profile.launch, 4, 10);
    expect(kills).toEqual({ worker: 4, background: 3, browser: 3 });
    expect(reported).toBeGreaterThan(0);
    expect(interrupted).toBeGreaterThan(5);
  });
});
