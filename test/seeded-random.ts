/** Numbers that look random and are the same each time, for tests and benches that must come again as they were. */

/** Gives numbers from 0 up to 1, without 1. */
export type Random = () => number;

/** Mulberry32: a small generator with a seed, so that every run measures the same. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
