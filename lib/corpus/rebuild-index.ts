/**
 * Makes the index anew from the statements kept, in segments of bounded size, and puts them in place of the old ones
 * in one change at the end: until then lookups use the old index, or fail as they did. Given up half-way, by an error or
 * by the caller, it leaves no page behind.
 */
import { buildSegment, type IndexedArticle } from '../index/build-segment.ts';
import type { SegmentRecord } from '../index/page-store.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import type { LongJobOptions } from './corpus.ts';
import { indexRecord } from './index-article.ts';
import type { CorpusStorage } from './storage.ts';

/** Articles read at a time. */
const BATCH_ARTICLES = 200;

/** Statements a segment: some 10 MB while it is built. */
const SEGMENT_STATEMENTS = 32_768;

export async function rebuildIndex(
  storage: CorpusStorage,
  meaning: MeaningTable | null,
  { signal, onProgress }: LongJobOptions = {},
): Promise<void> {
  const before = await storage.state();
  const begun: number[] = [];
  const built: SegmentRecord[] = [];
  let waiting: IndexedArticle[] = [];
  let waitingStatements = 0;
  let done = 0;
  let after: number | null = null;

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const id = await storage.update(({ counters }) => ({
      change: { counters: { nextSegment: counters.nextSegment + 1 } },
      result: counters.nextSegment,
    }));
    begun.push(id);
    const { record, pages } = buildSegment(id, waiting, meaning?.id);
    await storage.writePages(pages);
    built.push(await storage.sealSegment(record));
    waiting = [];
    waitingStatements = 0;
  }

  async function rebuild(): Promise<void> {
    onProgress?.(0, before.counters.articles);
    for (;;) {
      signal?.throwIfAborted();
      const batch = await storage.page('oldest', after, BATCH_ARTICLES);
      for (const [number, record] of batch) {
        after = number;
        if (record.count > 0) waiting.push(indexRecord(storage, number, record, meaning));
        waitingStatements += record.count;
        done++;
        if (waitingStatements >= SEGMENT_STATEMENTS) await flush();
      }
      onProgress?.(done, before.counters.articles);
      if (batch.length < BATCH_ARTICLES) break;
    }
    await flush();
    await storage.update(({ segments }) => ({
      change: { removed: [], stale: [], deleteSegments: segments.map(({ id }) => id), segments: built },
      result: undefined,
    }));
  }

  try {
    await rebuild();
  } catch (error) {
    // What cannot be dropped now goes at the next start.
    for (const id of begun) await storage.dropPages(id).catch(() => {});
    throw error;
  }
}
