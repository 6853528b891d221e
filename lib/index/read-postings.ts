/**
 * Fetches the postings of the chosen terms: those in the dictionary as they are, longer ones out of their pages. What is
 * longer than a page is put together in one piece of memory, which the caller may release.
 */
import type { TermEntry } from './dictionary-page.ts';
import type { PageReader } from './page-cache.ts';
import { TERM_PAGE_BYTES } from './page-format.ts';
import { AREA, type PageKey, type SegmentRecord } from './page-store.ts';
import { release, Scratch } from './scratch.ts';

/** Delta-coded postings by term hash, of one segment. */
export type TermPostings = Map<number, Uint8Array>;

export interface ReadPostings {
  /** By place of the segment. */
  postings: TermPostings[];
  /** Gives back the memory of those that were put together: they are gone then. */
  release(): void;
}

export async function readPostings(
  source: { segments: readonly SegmentRecord[]; pages: PageReader },
  entries: ReadonlyMap<number, readonly (TermEntry | null)[]>,
  wanted: ReadonlySet<number>,
): Promise<ReadPostings> {
  const keys: PageKey[] = [];
  const keyOf = new Map<string, number>();
  const keyFor = (segment: number, page: number): number => {
    const name = `${segment}/${page}`;
    let key = keyOf.get(name);
    if (key === undefined) {
      key = keys.push({ segment, area: AREA.postings, page }) - 1;
      keyOf.set(name, key);
    }
    return key;
  };
  const far: { hash: number; at: number; entry: TermEntry; keys: number[] }[] = [];
  const postings: TermPostings[] = source.segments.map(() => new Map());
  for (const hash of wanted) {
    for (const [at, entry] of (entries.get(hash) ?? []).entries()) {
      if (!entry) continue;
      if (entry.inline) {
        postings[at]!.set(hash, entry.inline);
        continue;
      }
      const needed: number[] = [];
      for (const page of pagesOf(entry)) needed.push(keyFor(source.segments[at]!.id, page));
      far.push({ hash, at, entry, keys: needed });
    }
  }
  const payloads = await source.pages.read(keys);
  const joined = far.reduce((sum, { entry, keys: parts }) => sum + (parts.length > 1 ? entry.length : 0), 0);
  const memory = new Uint8Array(joined);
  const scratch = new Scratch(memory);
  for (const { hash, at, entry, keys: needed } of far) {
    const parts = needed.map((key) => payloads[key]!);
    postings[at]!.set(hash, cutPostings(entry, parts, scratch));
  }
  return { postings, release: () => release(memory) };
}

/** Numbers of the pages an entry's postings lie in. */
export function pagesOf({ offset, length }: TermEntry): number[] {
  const first = Math.floor(offset / TERM_PAGE_BYTES);
  const last = Math.floor((offset + length - 1) / TERM_PAGE_BYTES);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** @param parts the payloads of `pagesOf(entry)` */
export function cutPostings(
  { offset, length }: TermEntry,
  parts: readonly Uint8Array[],
  scratch = new Scratch(),
): Uint8Array {
  let from = offset % TERM_PAGE_BYTES;
  if (parts.length === 1) return parts[0]!.subarray(from, from + length);
  const joined = scratch.take(length);
  let at = 0;
  for (const part of parts) {
    const piece = part.subarray(from, from + length - at);
    joined.set(piece, at);
    at += piece.length;
    from = 0;
  }
  return joined;
}
