/**
 * Several segments → one, without the articles removed since. Statements are renumbered segment after segment, so
 * postings stay in order by being set one after the other. Pages are handed over as they fill; nothing refers to
 * them until the caller puts the directory record in place.
 */
import { levelOf } from './choose-merge.ts';
import { readDocuments } from './documents.ts';
import { readLengths } from './length-norm.ts';
import { cachePages } from './page-cache.ts';
import { DICTIONARIES, type PageStore, type SegmentRecord, type StoredPage } from './page-store.ts';
import { keptSketches } from './read-sketches.ts';
import { POSTINGS_PORTION, SegmentCursor } from './segment-cursor.ts';
import { SegmentWriter } from './segment-writer.ts';

/** Bytes of pages gathered before they are handed over. */
const BATCH_BYTES = 1_000_000;

/** Documents whose texts are copied at a time: about a megabyte too. */
const BATCH_DOCUMENTS = 256;

export interface MergePlan {
  /** Number of the segment to be written. */
  id: number;
  segments: readonly SegmentRecord[];
  removed: ReadonlySet<number>;
  level?: number;
  /** Sealed pages of texts for the documents given, in their order; without it the new segment has none. */
  texts?: (documents: readonly PlacedDocument[]) => Promise<Uint8Array[]>;
}

/** A document of a merge and where it lay before. */
export interface PlacedDocument {
  article: number;
  segment: SegmentRecord;
  /** Its place among the documents of that segment. */
  ordinal: number;
}

export interface MergeResult {
  /** Null where nothing is left to keep. */
  record: SegmentRecord | null;
  /** Articles of the new segment. */
  articles: Uint32Array;
  /** Removed articles that these segments held: no posting of theirs is left. */
  dropped: number[];
}

export async function mergeSegments(
  store: PageStore,
  plan: MergePlan,
  write: (pages: StoredPage[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<MergeResult> {
  // As many as there may be: a million statements in plain lists would take tens of megabytes while those grow.
  const documents = new Uint32Array(sumOf(plan.segments, 'articles') * 2);
  const places = new Uint32Array(documents.length);
  const lengths = new Uint8Array(sumOf(plan.segments, 'statements'));
  const dropped: number[] = [];
  const numbers: Int32Array[] = [];
  let kept = 0;
  let next = 0;
  for (const [at, segment] of plan.segments.entries()) {
    const renumber = new Int32Array(segment.statements).fill(-1);
    const pages = cachePages(store, 0);
    const ownLengths = await readLengths(segment, pages);
    const before = await readDocuments(segment, pages);
    for (const [ordinal, { article, first, statements }] of before.entries()) {
      if (plan.removed.has(article)) {
        dropped.push(article);
        continue;
      }
      documents.set([article, next], kept * 2);
      places.set([at, ordinal], kept * 2);
      kept++;
      lengths.set(ownLengths.subarray(first, first + statements), next);
      for (let i = 0; i < statements; i++) renumber[first + i] = next++;
    }
    numbers.push(renumber);
  }
  if (next === 0) return { record: null, articles: new Uint32Array(), dropped };

  const writer = new SegmentWriter(plan.id);
  const memory = new Uint8Array(POSTINGS_PORTION);
  // In the order of the segments, as their postings are to be set one after the other.
  const cursors = plan.segments.flatMap((segment, i) =>
    DICTIONARIES.map((area) => new SegmentCursor(store, segment, area, numbers[i]!, memory)),
  );
  for (const cursor of cursors) await advance(cursor);
  const postings = new Uint32Array(next);
  for (;;) {
    const hash = cursors.reduce((least, cursor) => Math.min(least, cursor.hash), Number.POSITIVE_INFINITY);
    if (hash === Number.POSITIVE_INFINITY) break;
    let count = 0;
    for (const cursor of cursors) {
      if (cursor.hash !== hash) continue;
      count = cursor.read(postings, count);
      if (cursor.loaded) cursor.step();
      else await advance(cursor);
    }
    if (count > 0) writer.addTerm(hash, postings, count);
    if (writer.waitingBytes >= BATCH_BYTES) {
      signal?.throwIfAborted();
      await write(writer.takePages());
    }
  }
  for (let from = 0; plan.texts && from < kept; from += BATCH_DOCUMENTS) {
    signal?.throwIfAborted();
    const batch = Array.from({ length: Math.min(BATCH_DOCUMENTS, kept - from) }, (_, i): PlacedDocument => {
      const at = (from + i) * 2;
      const segment = plan.segments[places[at]!]!;
      return { article: documents[at]!, segment, ordinal: places[at + 1]! };
    });
    for (const page of await plan.texts(batch)) writer.addTexts(page);
    await write(writer.takePages());
  }
  for await (const sketches of keptSketches(store, plan.segments, numbers)) {
    signal?.throwIfAborted();
    writer.addSketches(sketches, plan.segments[0]!.sketched!);
    if (writer.waitingBytes >= BATCH_BYTES) await write(writer.takePages());
  }
  const level = plan.level ?? Math.max(levelOf(next), ...plan.segments.map((segment) => segment.level + 1));
  const record = writer.finish(documents.subarray(0, kept * 2), lengths.subarray(0, next), level);
  await write(writer.takePages());
  const articles = Uint32Array.from({ length: kept }, (_, i) => documents[i * 2]!);
  return { record, articles, dropped };
}

function sumOf(segments: readonly SegmentRecord[], what: 'articles' | 'statements'): number {
  return segments.reduce((sum, segment) => sum + segment[what], 0);
}

async function advance(cursor: SegmentCursor): Promise<void> {
  if (await cursor.load()) cursor.step();
}
