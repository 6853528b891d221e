/** The local index over the same statements, in memory: what the archive's recall is held to. */
import { buildSegment, type IndexedArticle } from '../../../lib/index/build-segment.ts';
import { lookUp } from '../../../lib/index/lookup.ts';
import { cachePages } from '../../../lib/index/page-cache.ts';
import type { PageStore, SegmentRecord } from '../../../lib/index/page-store.ts';
import type { BackgroundIdf } from '../../../lib/index/rarity-of-terms.ts';
import { keyTerms } from '../../../lib/index/term-keys.ts';
import { textTerms } from '../../../lib/text/terms.ts';
import type { Statements } from '../corpus/statements.ts';
import { ARTICLE_STATEMENTS } from './archive-articles.ts';

const SEGMENT_STATEMENTS = 200_000;

/** @returns for each query the numbers of the best statements */
export type FindLocally = (queries: readonly { text: string }[], limit: number) => Promise<number[][]>;

export function buildLocal(statements: Statements, count: number, backgroundIdf: BackgroundIdf): FindLocally {
  const pages = new Map<string, Uint8Array>();
  const segments: SegmentRecord[] = [];
  for (let from = 0; from < count; from += SEGMENT_STATEMENTS) {
    const articles: IndexedArticle[] = [];
    for (let at = from; at < Math.min(count, from + SEGMENT_STATEMENTS); at += ARTICLE_STATEMENTS) {
      const own = Array.from({ length: ARTICLE_STATEMENTS }, (_, i) => {
        const { hashes, exact } = keyTerms(textTerms(statements.at(at + i)));
        return [...hashes, exact!];
      });
      articles.push({ article: at / ARTICLE_STATEMENTS, statements: own });
    }
    const { record, pages: built } = buildSegment(segments.length + 1, articles);
    segments.push(record);
    for (const { segment, area, page, bytes } of built) pages.set(`${segment}/${area}/${page}`, bytes);
  }
  const store: PageStore = {
    readPages: async (keys) => keys.map(({ segment, area, page }) => pages.get(`${segment}/${area}/${page}`)),
  };
  const source = { segments, pages: cachePages(store), removed: new Set<number>() };
  return async (queries, limit) => {
    const terms = queries.map(({ text }) => keyTerms(textTerms(text)));
    const { hits } = await lookUp(source, terms, { limit, tailShare: 0.35, backgroundIdf });
    return hits.map((list) => list.map(({ article, ordinal }) => article * ARTICLE_STATEMENTS + ordinal));
  };
}
