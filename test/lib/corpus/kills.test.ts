import { describe, expect, it } from 'vitest';
import { runLives } from './kill-rounds.ts';

describe('a corpus whose process is killed', () => {
  it.each([11, 12, 13, 14])('keeps all that was reported, five times over (seed %i)', async (seed) => {
    const { kills, kept } = await runLives(seed, 5);
    expect(kills).toBe(5);
    expect(kept).toBeGreaterThan(0);
  });
});
