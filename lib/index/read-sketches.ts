/** Reads the sketches of segments in order, a megabyte at a time and past any cache: a scan wants each of them once. */
import { SKETCH_WORDS } from '../meaning/sketch.ts';
import { HEADER_BYTES, openPage, PAGE_BYTES } from './page-format.ts';
import { AREA, type PageKey, type PageStore, type SegmentRecord } from './page-store.ts';
import { SKETCHES_PER_PAGE } from './segment-writer.ts';

/** Pages of 16 kB read at once. */
const PORTION_PAGES = 64;

export interface SketchPage {
  /** Local number of the page's first statement. */
  first: number;
  /** `SKETCH_WORDS` a statement. */
  sketches: Uint32Array;
}

/** Bytes of memory that one portion takes: a scan of a million statements would else leave thirty megabytes to be collected. */
export const SKETCH_PORTION = PORTION_PAGES * (PAGE_BYTES + HEADER_BYTES);

/**
 * Page by page; each is good until the next is asked for. Throws DamagedIndexError.
 *
 * @param memory for a portion, used again for the next
 */
export async function* readSketches(
  store: PageStore,
  segment: SegmentRecord,
  memory: Uint8Array<ArrayBuffer>,
): AsyncGenerator<SketchPage> {
  const pages = Math.ceil(segment.statements / SKETCHES_PER_PAGE);
  for (let from = 0; from < pages; from += PORTION_PAGES) {
    const keys = Array.from({ length: Math.min(PORTION_PAGES, pages - from) }, (_, i): PageKey => {
      return { segment: segment.id, area: AREA.sketches, page: from + i };
    });
    const read = await store.readPages(keys, memory);
    for (const [i, key] of keys.entries()) {
      const payload = openPage(key, read[i]);
      const sketches = new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
      yield { first: key.page * SKETCHES_PER_PAGE, sketches };
    }
  }
}

/**
 * The sketches of several segments without those of removed statements; none at all unless all were made with one table.
 *
 * @param numbers for each segment the new number of each statement; -1 where it is removed
 */
export async function* keptSketches(
  store: PageStore,
  segments: readonly SegmentRecord[],
  numbers: readonly Int32Array[],
): AsyncGenerator<Uint32Array> {
  const table = segments[0]?.sketched;
  if (!table || segments.some(({ sketched }) => sketched !== table)) return;
  const memory = new Uint8Array(SKETCH_PORTION);
  for (const [i, segment] of segments.entries()) {
    for await (const { first, sketches } of readSketches(store, segment, memory)) {
      const kept = new Uint32Array(sketches.length);
      let length = 0;
      for (let at = 0; at < sketches.length; at += SKETCH_WORDS) {
        if (numbers[i]![first + at / SKETCH_WORDS]! < 0) continue;
        kept.set(sketches.subarray(at, at + SKETCH_WORDS), length);
        length += SKETCH_WORDS;
      }
      yield kept.subarray(0, length);
    }
  }
}
