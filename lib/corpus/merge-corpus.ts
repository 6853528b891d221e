/**
 * Merges index segments beside everything else: the new segment's pages are written under a number no directory
 * names, then one small change puts it in place of the old ones. Killed in between, nothing is lost; the pages left
 * over go at the next start. One merge at a time.
 */
import { chooseMerge } from '../index/choose-merge.ts';
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { type MergePlan, mergeSegments } from '../index/merge-segments.ts';
import { CorpusError } from './corpus-error.ts';
import { gatherTexts } from './gather-texts.ts';
import type { StaleTexts } from './records.ts';
import type { CorpusStorage } from './storage.ts';

export interface Merger {
  /** Merges until none is due. */
  mergeDue(): Promise<void>;
  /** The same without waiting. A failure is left for the next time: merging only saves time and space. */
  mergeSoon(): void;
  /** Runs while nothing is merging, and lets nothing merge meanwhile. */
  alone<T>(job: () => Promise<T>): Promise<T>;
  /** Whether there was no space for the last merge. */
  cramped(): boolean;
  /** Breaks off at the next batch of pages and waits for that. */
  stop(): Promise<void>;
}

/** @param mend called once, where merging meets a damaged segment that no lookup has met */
export function createMerger(storage: CorpusStorage, mend: () => Promise<void>): Merger {
  const stopped = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = false;
  let swept = false;
  let mended = false;
  let cramped = false;

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
    try {
      while (!stopped.signal.aborted && (await mergeOnce(storage, stopped.signal)));
      cramped = false;
    } catch (error) {
      cramped = error instanceof CorpusError && error.kind === 'full';
      throw error;
    }
  }

  return {
    alone,
    cramped: () => cramped,
    mergeDue: () => alone(mergeAll),
    mergeSoon() {
      if (waiting || stopped.signal.aborted) return;
      waiting = true;
      alone(async () => {
        waiting = false;
        await mergeAll();
      })
        .catch(async (error) => {
          if (mended || !(error instanceof DamagedIndexError)) return;
          mended = true;
          await mend();
        })
        .catch(() => {});
    },
    async stop() {
      stopped.abort();
      await last;
    },
  };
}

/** @returns whether a merge was due and changed something, so that another may be due now */
async function mergeOnce(storage: CorpusStorage, signal: AbortSignal): Promise<boolean> {
  // The number is taken first, so that no save can take it while the pages are written.
  const plan = await storage.update<PlannedMerge | null>(({ segments, removed, stale, counters }) => {
    const due = chooseMerge(segments, removed.length);
    if (due.length === 0) return { change: null, result: null };
    const id = counters.nextSegment;
    return {
      change: { counters: { nextSegment: id + 1 } },
      result: {
        id,
        segments: due,
        all: due.length === segments.length,
        removed: new Set(removed),
        stale,
        generation: counters.generation,
      },
    };
  });
  if (!plan) return false;
  let outcome: Outcome = 'overtaken';
  try {
    outcome = await putInPlace(storage, plan, signal);
  } finally {
    // What cannot be dropped now goes at the next start.
    if (outcome === 'overtaken') await storage.dropPages(plan.id).catch(() => {});
  }
  return outcome === 'better';
}

/** overtaken: the index was made anew meanwhile. same: as many segments and removed articles as before. */
type Outcome = 'better' | 'same' | 'overtaken';

interface PlannedMerge extends MergePlan {
  /** Whether these are all the segments there are. */
  all: boolean;
  stale: readonly StaleTexts[];
  /** The corpus' when the merge began. */
  generation: number;
}

async function putInPlace(storage: CorpusStorage, plan: PlannedMerge, signal: AbortSignal): Promise<Outcome> {
  const { record, articles, dropped } = await mergeSegments(
    storage,
    storage.texts ? { ...plan, texts: (documents) => gatherTexts(storage, documents, plan.stale) } : plan,
    (pages) => storage.writePages(pages),
    signal,
  );
  const sealed = record && (await storage.sealSegment(record));
  const merged = plan.segments.map(({ id }) => id);
  // Where everything was merged, no segment can hold one that was removed before, whether any did or not.
  const gone = plan.all ? plan.removed : new Set(dropped);
  const all = new Set([...articles, ...dropped]);
  return storage.update<Outcome>(({ segments, removed, stale }) => {
    const present = new Set(segments.map(({ id }) => id));
    if (!merged.every((id) => present.has(id))) return { change: null, result: 'overtaken' };
    const still = removed.filter((number) => !gone.has(number));
    const fewer = merged.length > (sealed ? 1 : 0) || still.length < removed.length;
    return {
      change: {
        removed: still,
        // Headings that changed before the merge began are in the new texts.
        stale: stale.filter(([article, since]) => since > plan.generation || !all.has(article)),
        deleteSegments: merged,
        segments: sealed ? [sealed] : [],
      },
      result: fewer ? 'better' : 'same',
    };
  });
}
