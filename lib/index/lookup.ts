/**
 * Answers all queries of a page in one pass: finds every term in the dictionaries, chooses each query's rarest ones,
 * reads their postings, adds up how rare what is shared is, and cuts to the best. No statement text is read. Three round
 * trips to the store, a fourth for the articles and lengths of the best; time is linear in the postings chosen, which are capped.
 */

import { chooseTerms, type LookupQuery, type QueryTerm } from './choose-terms.ts';
import { findEntry, type TermEntry } from './dictionary-page.ts';
import { documentWords, lastAtMost, locateStatement, readDocuments } from './documents.ts';
import { lengthsPageOf, OVERSAMPLE, weighLength } from './length-norm.ts';
import type { PageReader } from './page-cache.ts';
import { PAGE_BYTES } from './page-format.ts';
import {
  AREA,
  type Area,
  DICTIONARIES,
  type DictionaryArea,
  dictionaryFence,
  type PageKey,
  type SegmentRecord,
} from './page-store.ts';
import type { BackgroundIdf } from './rarity-of-terms.ts';
import { readPostings, type TermPostings } from './read-postings.ts';
import { rankTerms, TermScorer } from './score-terms.ts';
import { DOCUMENTS_PER_PAGE } from './segment-writer.ts';
import { TopList } from './top-list.ts';

/** Hits a query that come whatever they share; the limit's rest must earn the reading of their texts. */
const SURE_HITS = 10;

export interface LookupSource {
  segments: readonly SegmentRecord[];
  pages: PageReader;
  /** Article numbers whose postings still lie in a segment though the article is gone. */
  removed: ReadonlySet<number>;
}

export interface LookupOptions {
  limit: number;
  /** Hits beyond the first `SURE_HITS` must share this part of what the query could share, 0 to 1. */
  tailShare?: number | undefined;
  backgroundIdf?: BackgroundIdf | undefined;
  signal?: AbortSignal | undefined;
}

export interface Hit {
  article: number;
  /** The statement's place in its article. */
  ordinal: number;
  /** Number of the segment that holds it, and the article's place among the segment's documents. */
  segment: number;
  document: number;
  score: number;
}

export interface LookupResult {
  /** For each query, best first. */
  hits: Hit[][];
  /** In how many statements each queried stem occurs. */
  documentFrequency: Map<string, number>;
}

/** Entries of each queried term, by hash; one a segment. */
export type Entries = Map<number, (TermEntry | null)[]>;

export async function lookUp(
  source: LookupSource,
  queries: readonly LookupQuery[],
  options: LookupOptions,
): Promise<LookupResult> {
  const entries = await findTerms(source, queries);
  const counts = new Map<number, number>();
  for (const [hash, found] of entries) {
    counts.set(
      hash,
      found.reduce((sum, entry) => sum + (entry?.count ?? 0), 0),
    );
  }
  const documentFrequency = new Map<string, number>();
  for (const { stems, hashes } of queries) {
    stems.forEach((stem, i) => {
      documentFrequency.set(stem, counts.get(hashes[i]!) ?? 0);
    });
  }
  // Counted as the counts are: with what is removed but not merged away yet.
  const statements = source.segments.reduce((sum, segment) => sum + segment.statements, 0);
  const chosen = queries.map((query) => chooseTerms(query, counts, statements, options.backgroundIdf));
  options.signal?.throwIfAborted();
  const wanted = new Set(chosen.flat().map(({ hash }) => hash));
  const { postings, release } = await readPostings(source, entries, wanted);
  const bars = queries.map(({ stems }, i) => {
    const whole = chosen[i]!.reduce((sum, { idf, exact }) => sum + (exact ? 0 : idf), 0);
    return (options.tailShare ?? 0) * weighLength(whole, stems.length);
  });
  const lists = await scoreSegments(source, chosen, postings, options);
  release();
  return { hits: await nameHits(source, lists, bars, options.limit), documentFrequency };
}

/** Looks every term of the queries up in every segment: among the frequent ones first, what is not there among the others. */
export async function findTerms(source: LookupSource, queries: readonly LookupQuery[]): Promise<Entries> {
  const entries: Entries = new Map();
  for (const { hashes, exact } of queries) {
    for (const hash of exact === null ? hashes : [...hashes, exact]) {
      if (!entries.has(hash)) entries.set(hash, new Array(source.segments.length).fill(null));
    }
  }
  for (const area of DICTIONARIES) await findIn(area, source, entries);
  return entries;
}

/** Fills in what is not found yet, in one round trip. */
async function findIn(area: DictionaryArea, source: LookupSource, entries: Entries): Promise<void> {
  const keys: PageKey[] = [];
  const asked: { hash: number; found: (TermEntry | null)[]; at: number; key: number }[] = [];
  for (const [at, segment] of source.segments.entries()) {
    const fence = dictionaryFence(segment, area);
    const keyOf = new Map<number, number>();
    for (const [hash, found] of entries) {
      const page = found[at] ? -1 : lastAtMost(fence, hash);
      if (page < 0) continue;
      const key = keyOf.get(page) ?? keys.push({ segment: segment.id, area: AREA[area], page }) - 1;
      keyOf.set(page, key);
      asked.push({ hash, found, at, key });
    }
  }
  const payloads = await source.pages.read(keys);
  for (const { hash, found, at, key } of asked) found[at] = findEntry(payloads[key]!, hash);
}

/** One for all lookups: nothing is left in it between two queries, and none waits for anything within one. */
let scorer: TermScorer | null = null;

/** @returns for each query the best of all segments, `ordinal` still being the local number and `article` the segment. */
async function scoreSegments(
  source: LookupSource,
  chosen: readonly QueryTerm[][],
  postings: readonly TermPostings[],
  options: LookupOptions,
): Promise<TopList[]> {
  const lists = chosen.map(() => new TopList(options.limit * OVERSAMPLE));
  const ranked = chosen.map(rankTerms);
  scorer ??= new TermScorer();
  for (const [at, segment] of source.segments.entries()) {
    options.signal?.throwIfAborted();
    const removed = await removedLocals(segment, source);
    for (const [query, list] of lists.entries()) {
      const place = { segment: at, statements: segment.statements };
      scorer.score(place, ranked[query]!, postings[at]!, removed, list);
    }
  }
  return lists;
}

export async function removedLocals(
  segment: SegmentRecord,
  source: LookupSource,
): Promise<{ first: number; end: number }[]> {
  if (source.removed.size === 0) return [];
  const documents = await readDocuments(segment, source.pages);
  return documents
    .filter(({ article }) => source.removed.has(article))
    .map(({ first, statements }) => ({ first, end: first + statements }));
}

/** Names the statements that came near the top, weighs them by length, and keeps the best. */
async function nameHits(
  source: LookupSource,
  lists: readonly TopList[],
  bars: readonly number[],
  limit: number,
): Promise<Hit[][]> {
  const keys: PageKey[] = [];
  const keyOf = new Map<string, number>();
  const keyFor = (at: number, area: Area, page: number): number => {
    const name = `${at}/${area}/${page}`;
    let key = keyOf.get(name);
    if (key === undefined) {
      key = keys.push({ segment: source.segments[at]!.id, area, page }) - 1;
      keyOf.set(name, key);
    }
    return key;
  };
  const placed = lists.map((list) =>
    list.sorted().map((ranked) => {
      const { segment, local } = ranked;
      const page = lastAtMost(source.segments[segment]!.firstLocals, local);
      return {
        ranked,
        page,
        documents: keyFor(segment, AREA.documents, page),
        lengths: keyFor(segment, AREA.lengths, lengthsPageOf(local)),
      };
    }),
  );
  const payloads = await source.pages.read(keys);
  return placed.map((list, query) =>
    list
      .map(({ ranked: { segment, local, score }, page, documents, lengths }): Hit => {
        const length = payloads[lengths]![local % PAGE_BYTES]!;
        const { article, ordinal, row } = locateStatement(documentWords(payloads[documents]!), local);
        return {
          article,
          ordinal,
          segment: source.segments[segment]!.id,
          document: page * DOCUMENTS_PER_PAGE + row,
          score: weighLength(score, length),
        };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .filter(({ score }, rank) => rank < SURE_HITS || score >= bars[query]!),
  );
}
