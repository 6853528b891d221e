/**
 * Several works under way, told one by one as each ends: a question waits for those that have ended since the one before
 * and for no other. What a work throws, the next question throws.
 */

export interface AsTheyCome<T> {
  /** What has ended since the last question, at least one unless all was told; `more`: others are still under way. */
  next(): Promise<{ ended: T[]; more: boolean }>;
}

export function asTheyCome<T>(works: readonly Promise<T>[]): AsTheyCome<T> {
  const waiting = new Set<Promise<unknown>>();
  const untold: Promise<T>[] = [];
  for (const work of works) {
    const ended = () => {
      waiting.delete(own);
      untold.push(work);
    };
    const own: Promise<unknown> = work.then(ended, ended);
    waiting.add(own);
  }
  return {
    async next() {
      if (untold.length === 0 && waiting.size > 0) await Promise.race(waiting);
      const ended = await Promise.all(untold.splice(0));
      return { ended, more: waiting.size + untold.length > 0 };
    },
  };
}
