import { describe, expect, it, vi } from 'vitest';
import { runSliced } from '../../../lib/page/run-sliced.ts';

function* count(to: number, onStep: (step: number) => void = () => {}): Generator<undefined, number> {
  for (let step = 1; step <= to; step++) {
    onStep(step);
    yield undefined;
  }
  return to;
}

describe('runSliced', () => {
  it('gives what the generator returns', async () => {
    await expect(runSliced(count(5))).resolves.toBe(5);
    await expect(runSliced(count(0))).resolves.toBe(0);
  });

  it('lets others have their turn when the budget is spent', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('other'));
    const slow = (step: number) => {
      const until = performance.now() + 5;
      while (performance.now() < until);
      order.push(`step ${step}`);
    };
    await runSliced(count(10, slow), { budget: 1 });
    expect(order.indexOf('other')).toBeGreaterThan(0);
    expect(order.indexOf('other')).toBeLessThan(10);
  });

  it('stops at the step where it is aborted', async () => {
    const end = new AbortController();
    const onStep = vi.fn((step: number) => step === 3 && end.abort(new Error('left')));
    await expect(runSliced(count(100, onStep), { signal: end.signal })).rejects.toThrow('left');
    expect(onStep).toHaveBeenCalledTimes(3);
  });

  it('passes errors on', async () => {
    const failing = count(2, () => {
      throw new Error('broken page');
    });
    await expect(runSliced(failing)).rejects.toThrow('broken page');
  });
});
