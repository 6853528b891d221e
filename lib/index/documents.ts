/** The documents area of a segment: which article a local statement number belongs to, and which locals are removed. */
import type { PageReader } from './page-cache.ts';
import { AREA, type PageKey, type SegmentRecord } from './page-store.ts';

/** Index of the last value ≤ `wanted` in an ascending list; -1 where all are greater. */
export function lastAtMost(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= wanted) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

export function documentsKeys(segment: SegmentRecord): PageKey[] {
  return Array.from(segment.firstLocals, (_, page) => ({ segment: segment.id, area: AREA.documents, page }));
}

/** A documents page as it lies: pairs of article number and first local number. */
export function documentWords(payload: Uint8Array): Uint32Array {
  return new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
}

/**
 * The article that holds `local`, which lies in this page, the statement's place in that article, and the article's
 * place in the page.
 */
export function locateStatement(
  words: Uint32Array,
  local: number,
): { article: number; ordinal: number; row: number } {
  let low = 0;
  let high = (words.length >>> 1) - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (words[middle * 2 + 1]! <= local) low = middle;
    else high = middle - 1;
  }
  return { article: words[low * 2]!, ordinal: local - words[low * 2 + 1]!, row: low };
}

/** All documents of a segment, in order of their local numbers. */
export async function readDocuments(
  segment: SegmentRecord,
  pages: PageReader,
): Promise<{ article: number; first: number; statements: number }[]> {
  const documents: { article: number; first: number; statements: number }[] = [];
  for (const payload of await pages.read(documentsKeys(segment))) {
    const words = documentWords(payload);
    for (let i = 0; i < words.length; i += 2) {
      const first = words[i + 1]!;
      const last = documents.at(-1);
      if (last) last.statements = first - last.first;
      documents.push({ article: words[i]!, first, statements: segment.statements - first });
    }
  }
  return documents;
}
