/**
 * Merges index segments beside everything else: the new segment's pages are written under a number no directory
 * names, then one small change puts it in place of the old ones. Killed in between, nothing is lost; the pages left
 * over go at the next start. One merge at a time.
 */
import { chooseMerge } from '../index/choose-merge.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import type { CorpusStorage } from './storage.ts';

export interface Merger {
  /** Merges until none is due. */
  mergeDue(): Promise<void>;
  /** The same without waiting. A failure is left for the next time: merging only saves time and space. */
  mergeSoon(): void;
  /** Runs while nothing is merging, and lets nothing merge meanwhile. */
  alone<T>(job: () => Promise<T>): Promise<T>;
  /** Breaks off at the next batch of pages and waits for that. */
  stop(): Promise<void>;
}

export function createMerger(storage: CorpusStorage): Merger {
  const stopped = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = false;
  let swept = false;

  function alone<T>(job: () => Promise<T>): Promise<T> {
    const turn = last.then(job);
    last = turn.catch(() => {});
    return turn;
  }

  async function mergeAll(): Promise<void> {
    if (!swept) {
      const { segments, counters } = await storage.state();
      await storage.dropStrayPages(
        segments.map(({ id }) => id),
        counters.nextSegment,
      );
      swept = true;
    }
    while (!stopped.signal.aborted && (await mergeOnce(storage, stopped.signal)));
  }

  return {
    alone,
    mergeDue: () => alone(mergeAll),
    mergeSoon() {
      if (waiting || stopped.signal.aborted) return;
      waiting = true;
      alone(async () => {
        waiting = false;
        await mergeAll();
      }).catch(() => {});
    },
    async stop() {
      stopped.abort();
      await last;
    },
  };
}

/** @returns whether a merge was due */
async function mergeOnce(storage: CorpusStorage, signal: AbortSignal): Promise<boolean> {
  // The number is taken first, so that no save can take it while the pages are written.
  const plan = await storage.update(({ segments, removed, counters }) => {
    const due = chooseMerge(segments, removed.length);
    if (due.length === 0) return { change: null, result: null };
    const id = counters.nextSegment;
    return {
      change: { counters: { nextSegment: id + 1 } },
      result: { id, segments: due, removed: new Set(removed) },
    };
  });
  if (!plan) return false;
  const { record, dropped } = await mergeSegments(
    storage,
    plan,
    (pages) => storage.writePages(pages),
    signal,
  );
  const merged = plan.segments.map(({ id }) => id);
  const gone = new Set(dropped);
  await storage.update(({ segments, removed }) => {
    const present = new Set(segments.map(({ id }) => id));
    // Made anew in the meantime: what was merged is no longer the index. Its pages go at the next start.
    if (!merged.every((id) => present.has(id))) return { change: null, result: undefined };
    return {
      change: {
        removed: removed.filter((number) => !gone.has(number)),
        deleteSegments: merged,
        segments: record ? [record] : [],
      },
      result: undefined,
    };
  });
  return true;
}
