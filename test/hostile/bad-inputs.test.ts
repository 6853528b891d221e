/** Every bad input to everything that takes input: a result or a typed error, never more than the bound. */
import { describe, expect, it } from 'vitest';
import { BAD_INPUTS } from './bad-inputs.ts';
import { TARGETS } from './targets.ts';

const bytesOf = (input: string | Uint8Array) =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

it('has each input once', () => {
  expect(new Set(BAD_INPUTS.map(([name]) => name)).size).toBe(BAD_INPUTS.length);
  expect(BAD_INPUTS.length * TARGETS.length).toBeGreaterThan(300);
});

describe.each(TARGETS)('$name takes', ({ take, refuses }) => {
  it.each(BAD_INPUTS)('%s', { timeout: 60_000 }, async (_, make) => {
    const outcome = await Promise.resolve()
      .then(() => take(bytesOf(make())))
      .catch((error: unknown) => {
        if (!refuses(error)) throw error;
        // What is refused is said: there are words for it.
        return String((error as Error).message);
      });
    expect(outcome).not.toBe('');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
