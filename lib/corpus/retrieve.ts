/**
 * Answers a page's statements out of the storage: looks the terms up, then reads the texts of the candidates, and of
 * no others. A merge that ends in between takes pages away; the lookup then begins again.
 */

import type { LookupQuery } from '../index/choose-terms.ts';
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { type LookupResult, lookUp } from '../index/lookup.ts';
import type { PageReader } from '../index/page-cache.ts';
import { openPage } from '../index/page-format.ts';
import { AREA, hasTexts, type PageKey } from '../index/page-store.ts';
import type { BackgroundIdf } from '../index/rarity-of-terms.ts';
import { release } from '../index/scratch.ts';
import type {
  Retrieval,
  RetrieveOptions,
  StatementQuery,
  StoredStatement,
} from '../index/statement-index.ts';
import { keyTerms } from '../index/term-keys.ts';
import { textTerms } from '../text/terms.ts';
import { unpackStatements } from './pack-statements.ts';
import type { CorpusState } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import { readTextPage } from './text-page.ts';

/** Candidates a statement, at most, where the caller names no number. */
export const DEFAULT_LIMIT = 30;

/**
 * Part of its query's rarity that a candidate beyond the first ten must share: every text read costs, in Firefox half
 * a millisecond. Of 302 real pairs among 130,000 sentences none is lost by it, and a third of the
 * candidates is.
 */
export const TAIL_SHARE = 0.35;

/** Statements kept below which reading a few texts more costs nothing, and all candidates come. */
export const SMALL_CORPUS = 5_000;

/** Merges that may end during one lookup before the damage is taken for real. */
const MAX_ATTEMPTS = 4;

export interface RetrieveSource {
  storage: CorpusStorage;
  pages: PageReader;
  /** The current state, read again only if it changed. */
  state(): Promise<CorpusState>;
  backgroundIdf?: BackgroundIdf | undefined;
}

export async function retrieve(
  source: RetrieveSource,
  queries: readonly StatementQuery[],
  options: RetrieveOptions = {},
): Promise<Retrieval> {
  const terms = queries.map(({ text }) => keyTerms(textTerms(text)));
  return whileMerging(source, (state) => retrieveOnce(source, state, terms, options));
}

async function retrieveOnce(
  source: RetrieveSource,
  state: CorpusState,
  terms: readonly LookupQuery[],
  { limit = DEFAULT_LIMIT, signal }: RetrieveOptions,
): Promise<Retrieval> {
  const { articles, statements } = state.counters;
  const found = await lookUp(
    { segments: state.segments, pages: source.pages, removed: new Set(state.removed) },
    terms,
    {
      limit,
      tailShare: statements < SMALL_CORPUS ? 0 : TAIL_SHARE,
      backgroundIdf: source.backgroundIdf,
      signal,
    },
  );
  return {
    candidates: await readCandidates(source.storage, state, found),
    documentFrequency: found.documentFrequency,
    size: { articles, statements },
  };
}

/** Asks with the current state, and again where a merge ended meanwhile and took pages away. */
export async function whileMerging<T>(
  source: RetrieveSource,
  ask: (state: CorpusState) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const state = await source.state();
    try {
      return await ask(state);
    } catch (error) {
      const moved = error instanceof DamagedIndexError && attempt < MAX_ATTEMPTS;
      if (!moved || (await source.storage.generation()) === state.counters.generation) throw error;
    }
  }
}

/** Out of the segments where they hold texts that are up to date, otherwise out of the records. */
export async function readCandidates(
  storage: CorpusStorage,
  { segments, stale }: CorpusState,
  { hits }: Pick<LookupResult, 'hits'>,
): Promise<StoredStatement[][]> {
  const withTexts = new Set(segments.filter(hasTexts).map(({ id }) => id));
  const outdated = new Set(stale.map(([article]) => article));
  const keys = new Map<number, PageKey>();
  const numbers = new Set<number>();
  for (const { article, segment, document } of hits.flat()) {
    if (outdated.has(article) || !withTexts.has(segment)) numbers.add(article);
    else keys.set(article, { segment, area: AREA.texts, page: document });
  }
  const statements = new Map<number, (ordinal: number) => StoredStatement | undefined>();
  const [read, records] = await Promise.all([
    readTexts(storage, keys, hits),
    storage.statements([...numbers]),
  ]);
  for (const [i, number] of [...numbers].entries()) {
    const list = records[i] ? unpackStatements(records[i]) : [];
    statements.set(number, (ordinal) => list[ordinal]);
  }
  return hits.map((list) =>
    list.flatMap(
      ({ article, ordinal }) => read.get(article)?.get(ordinal) ?? statements.get(article)?.(ordinal) ?? [],
    ),
  );
}

/** Pages of texts read at once, of 4 kB and more each, and memory for them, bytes: what does not fit gets its own. */
const TEXTS_AT_ONCE = 128;
const TEXT_MEMORY = 1_048_576;

/**
 * The statements that were hit, by article and place in it. A few pages at a time into the same memory: those of a page
 * of forty take ten megabytes, of which a tenth is wanted.
 */
async function readTexts(
  storage: CorpusStorage,
  keys: ReadonlyMap<number, PageKey>,
  hits: LookupResult['hits'],
): Promise<Map<number, Map<number, StoredStatement>>> {
  const wanted = new Map<number, Set<number>>();
  for (const { article, ordinal } of hits.flat()) {
    if (!keys.has(article)) continue;
    const ordinals = wanted.get(article) ?? new Set();
    wanted.set(article, ordinals.add(ordinal));
  }
  const found = new Map<number, Map<number, StoredStatement>>();
  const memory = new Uint8Array(keys.size > 0 ? TEXT_MEMORY : 0);
  for (const [, ofSegment] of Map.groupBy(keys, ([, { segment }]) => segment)) {
    ofSegment.sort(([, x], [, y]) => x.page - y.page);
    for (let from = 0; from < ofSegment.length; from += TEXTS_AT_ONCE) {
      const part = ofSegment.slice(from, from + TEXTS_AT_ONCE);
      const pages = await storage.readPages(
        part.map(([, key]) => key),
        memory,
      );
      for (const [i, [article, key]] of part.entries()) {
        const at = readTextPage(openPage(key, pages[i]));
        found.set(article, new Map([...wanted.get(article)!].map((ordinal) => [ordinal, at(ordinal)])));
      }
    }
  }
  release(memory);
  return found;
}
