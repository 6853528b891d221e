/** Two hundred kills in real browsers, a hundred each, and as many lives in a row on one disk of the unit layer. */
import { describe, expect, it } from 'vitest';
import { runKills } from '../e2e/kill-rounds.ts';
import { BROWSERS } from '../e2e/use-browser.ts';
import { useProfile } from '../e2e/use-profile.ts';
import { runLives } from '../lib/corpus/kill-rounds.ts';

describe.each(BROWSERS)('the corpus, killed a hundred times in %s,', (kind) => {
  const profile = useProfile(kind);

  it('keeps all that it reported', { timeout: 1_800_000 }, async () => {
    const { kills, reported, interrupted } = await runKills(profile.launch, 400, 100);
    expect(kills).toEqual({ worker: 34, background: 33, browser: 33 });
    expect(reported).toBeGreaterThan(0);
    expect(interrupted).toBeGreaterThan(50);
  });
});

describe('the corpus, killed at any step,', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps all that it reported over 25 lives (seed %i)', {
    timeout: 600_000,
  }, async (seed) => {
    expect(await runLives(seed, 25)).toMatchObject({ kills: 25 });
  });
});
