/**
 * Several segments → one, without the articles removed since. Statements are renumbered segment after segment, so
 * postings stay in order by being set one after the other. Pages are handed over as they fill; nothing refers to
 * them until the caller puts the directory record in place.
 */
import { levelOf } from './choose-merge.ts';
import { readDocuments } from './documents.ts';
import { readLengths } from './length-norm.ts';
import { cachePages } from './page-cache.ts';
import type { PageStore, SegmentRecord, StoredPage } from './page-store.ts';
import { SegmentCursor } from './segment-cursor.ts';
import { type SegmentDocument, SegmentWriter } from './segment-writer.ts';

/** Pages gathered before they are handed over: about a megabyte. */
const BATCH_PAGES = 64;

export interface MergePlan {
  /** Number of the segment to be written. */
  id: number;
  segments: readonly SegmentRecord[];
  removed: ReadonlySet<number>;
  level?: number;
}

export interface MergeResult {
  /** Null where nothing is left to keep. */
  record: SegmentRecord | null;
  /** Removed articles that these segments held: no posting of theirs is left. */
  dropped: number[];
}

export async function mergeSegments(
  store: PageStore,
  plan: MergePlan,
  write: (pages: StoredPage[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<MergeResult> {
  const documents: SegmentDocument[] = [];
  const dropped: number[] = [];
  const numbers: Int32Array[] = [];
  const lengths: number[] = [];
  let next = 0;
  for (const segment of plan.segments) {
    const renumber = new Int32Array(segment.statements).fill(-1);
    const pages = cachePages(store, 0);
    const ownLengths = await readLengths(segment, pages);
    for (const { article, first, statements } of await readDocuments(segment, pages)) {
      if (plan.removed.has(article)) {
        dropped.push(article);
        continue;
      }
      documents.push({ article, statements });
      for (let i = 0; i < statements; i++) {
        renumber[first + i] = next++;
        lengths.push(ownLengths[first + i]!);
      }
    }
    numbers.push(renumber);
  }
  if (next === 0) return { record: null, dropped };

  const writer = new SegmentWriter(plan.id);
  const cursors = plan.segments.map((segment) => new SegmentCursor(store, segment));
  for (const cursor of cursors) await advance(cursor);
  const postings = new Uint32Array(next);
  for (;;) {
    const hash = cursors.reduce((least, cursor) => Math.min(least, cursor.hash), Number.POSITIVE_INFINITY);
    if (hash === Number.POSITIVE_INFINITY) break;
    let count = 0;
    for (const [i, cursor] of cursors.entries()) {
      if (cursor.hash !== hash) continue;
      count = cursor.read(postings, count, numbers[i]!);
      if (cursor.loaded) cursor.step();
      else await advance(cursor);
    }
    if (count > 0) writer.addTerm(hash, postings, count);
    if (writer.waitingPages >= BATCH_PAGES) {
      signal?.throwIfAborted();
      await write(writer.takePages());
    }
  }
  const level = plan.level ?? Math.max(levelOf(next), ...plan.segments.map((segment) => segment.level + 1));
  const record = writer.finish(documents, Uint8Array.from(lengths), level);
  await write(writer.takePages());
  return { record, dropped };
}

async function advance(cursor: SegmentCursor): Promise<void> {
  if (await cursor.load()) cursor.step();
}
