import { describe, expect, it } from 'vitest';
import { createPauses, runPaused } from '../../../lib/matching/pauses.ts';

function* steps(count: number, onStep: (step: number) => void): Generator<void, string> {
  for (let i = 1; i <= count; i++) {
    onStep(i);
    yield;
  }
  return 'done';
}

describe('runPaused', () => {
  it('gives what the steps return', async () => {
    expect(
      await runPaused(
        steps(5, () => {}),
        createPauses(),
      ),
    ).toBe('done');
  });

  it('lets others have their turn once a slice is used up', async () => {
    const order: string[] = [];
    const work = runPaused(
      steps(3, (step) => order.push(`step ${step}`)),
      createPauses(undefined, 0),
    );
    setTimeout(() => order.push('other'));
    await work;
    expect(order.indexOf('other')).toBeLessThan(order.indexOf('step 3'));
  });

  it('waits for no turn within a slice', () => {
    expect(createPauses(undefined, 60_000)()).toBeUndefined();
  });

  it.each([0, 60_000])('ends with the signal, in slices of %i ms', async (slice) => {
    const ending = new AbortController();
    const taken: number[] = [];
    const work = runPaused(
      steps(9, (step) => {
        taken.push(step);
        if (step === 2) ending.abort(new Error('left'));
      }),
      createPauses(ending.signal, slice),
    );
    await expect(work).rejects.toThrow('left');
    expect(taken).toEqual([1, 2]);
  });
});
