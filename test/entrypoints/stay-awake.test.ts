/** Firefox suspends an event page in the middle of what it waits for, unless the browser is asked something meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from '../../entrypoints/background/stay-awake.ts';

/** Firefox's own, ms. */
const IDLE = 30_000;

const asked = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo: asked } } }));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks within every idle time while anything goes on, and not after', async () => {
  const [first, second] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  const [one, two] = [stayAwake(first.promise), stayAwake(second.promise)];
  first.resolve(1);
  expect(await one).toBe(1);
  for (let times = 1; times <= 3; times++) {
    await vi.advanceTimersByTimeAsync(IDLE);
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(times);
  }
  second.resolve(2);
  expect(await two).toBe(2);
  asked.mockClear();
  await vi.advanceTimersByTimeAsync(IDLE * 2);
  expect(asked).not.toHaveBeenCalled();
});

it('ends with a failure, too', async () => {
  await expect(stayAwake(Promise.reject(new Error('no')))).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(IDLE * 2);
  expect(asked).not.toHaveBeenCalled();
});
