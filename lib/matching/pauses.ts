/**
 * Long work that shares its thread: gives a function to call between two steps. It throws once the signal aborts, and
 * when a slice is used up it gives a promise to wait for, so that other questions are answered in between.
 */

/** Milliseconds: a question that comes in between waits no longer than this and the step under way. */
const SLICE = 20;

/** @returns undefined while the slice lasts, so that a step of microseconds is not made to wait for a turn */
export type Pause = () => Promise<void> | undefined;

export function createPauses(signal?: AbortSignal, slice: number = SLICE): Pause {
  let end = performance.now() + slice;
  const turn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + slice;
  };
  return () => {
    signal?.throwIfAborted();
    return performance.now() < end ? undefined : turn();
  };
}

/** Runs a generator that yields where a break does no harm; gives what it returns. */
export async function runPaused<Result>(steps: Generator<unknown, Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
