/**
 * Runs a generator in slices, so that no task on the page's thread is longer than the budget and one step. Takes any
 * generator that yields where a break does no harm; gives what it returns. Rejects with the signal's reason.
 */

export interface SliceOptions {
  /** Milliseconds a slice may take before the browser gets its turn. DESIGN.md allows 10 for all. */
  budget?: number;
  signal?: AbortSignal;
}

/** Leaves 2 of the 10 ms for the step that is under way when the budget runs out. */
const BUDGET = 8;

export async function runSliced<Result>(
  steps: Generator<undefined, Result>,
  { budget = BUDGET, signal }: SliceOptions = {},
): Promise<Result> {
  let sliceEnd = performance.now() + budget;
  while (true) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= sliceEnd) {
      await nextTurn();
      sliceEnd = performance.now() + budget;
    }
  }
}

/** After the browser has had the chance to handle input and paint. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
