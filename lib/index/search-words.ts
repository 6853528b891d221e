/**
 * All statements that hold all words of a search, where a lookup gives the best of those that hold some: intersects the
 * postings of each word, rarest first. Reads no text. Linear in the postings of the words, of which there are at most
 * MAX_SEARCH_WORDS; removed articles are left to the caller, who knows what is kept.
 */
import { textTerms } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';
import { readDocuments } from './documents.ts';
import { findTerms, type LookupSource } from './lookup.ts';
import { readPostings, type TermPostings } from './read-postings.ts';
import { keyTerms } from './term-keys.ts';
import { ByteReader } from './varint.ts';

/** Words of a search that are looked up: a person types a few, a pasted page must cost no more. */
export const MAX_SEARCH_WORDS = 24;

/** Statements by article number and place in the article, in ascending order of both. */
export interface FoundStatements {
  articles: Uint32Array;
  ordinals: Uint16Array;
}

/** What each word of a search may be found by: any key of a group, and every group. "fourteen" is also found as 14. */
export function searchKeys(words: string): number[][] {
  return splitWords(words)
    .slice(0, MAX_SEARCH_WORDS)
    .flatMap(({ text }) => {
      const terms = keyTerms(textTerms(text));
      const number = terms.stems.some((stem) => /^\d/.test(stem));
      return number ? [terms.hashes] : terms.hashes.map((hash) => [hash]);
    });
}

export async function searchWords(
  source: LookupSource,
  groups: readonly number[][],
  signal?: AbortSignal,
): Promise<FoundStatements> {
  const hashes = [...new Set(groups.flat())];
  const entries = await findTerms(source, [{ stems: [], hashes, exact: null }]);
  signal?.throwIfAborted();
  const { postings, release } = await readPostings(source, entries, new Set(hashes));
  const found: [article: number, ordinal: number][] = [];
  for (const [at, segment] of source.segments.entries()) {
    signal?.throwIfAborted();
    const locals = intersect(groups, postings[at]!);
    if (locals.length === 0) continue;
    let next = 0;
    for (const { article, first, statements } of await readDocuments(segment, source.pages)) {
      for (; next < locals.length && locals[next]! < first + statements; next++) {
        found.push([article, locals[next]! - first]);
      }
      if (next === locals.length) break;
    }
  }
  release();
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    articles: Uint32Array.from(found, ([article]) => article),
    ordinals: Uint16Array.from(found, ([, ordinal]) => ordinal),
  };
}

/** Local numbers that stand in the postings of every group, ascending. */
function intersect(groups: readonly number[][], postings: TermPostings): Uint32Array {
  const lists = groups.map((group) => unite(group.flatMap((hash) => postings.get(hash) ?? [])));
  lists.sort((a, b) => a.length - b.length);
  return lists.slice(1).reduce(common, lists[0] ?? new Uint32Array());
}

function unite(lists: readonly Uint8Array[]): Uint32Array {
  if (lists.length === 1) return decode(lists[0]!);
  return Uint32Array.from(new Set(lists.flatMap((list) => [...decode(list)]))).sort();
}

function common(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length);
  let count = 0;
  let j = 0;
  for (const value of a) {
    while (j < b.length && b[j]! < value) j++;
    if (b[j] === value) both[count++] = value;
  }
  return both.subarray(0, count);
}

function decode(bytes: Uint8Array): Uint32Array {
  // Each number takes at least a byte.
  const values = new Uint32Array(bytes.length);
  const reader = new ByteReader(bytes);
  let count = 0;
  let local = 0;
  while (reader.position < bytes.length) {
    local += reader.readVarint();
    values[count++] = local;
  }
  return values.subarray(0, count);
}
