/**
 * The index in figures: `node test/bench/index.bench.ts [statements…]` (10,000 and 100,000 where none are named).
 * Generated statements whose words follow Zipf's law go into a corpus in memory as they would by importing: build,
 * size, cold open, and pages of 40 statements with warm and cold caches. MiniSearch holds the same statements in the
 * same process and is asked the same twelve rarest words a statement. Ratios say more than times.
 */
import MiniSearch from 'minisearch';
import { buildSegment, type IndexedArticle } from '../../lib/index/build-segment.ts';
import { chooseMerge } from '../../lib/index/choose-merge.ts';
import { chooseTerms } from '../../lib/index/choose-terms.ts';
import { lookUp } from '../../lib/index/lookup.ts';
import { mergeSegments } from '../../lib/index/merge-segments.ts';
import { cachePages } from '../../lib/index/page-cache.ts';
import type { PageStore, SegmentRecord, StoredPage } from '../../lib/index/page-store.ts';
import { keyTerms } from '../../lib/index/term-keys.ts';
import { type TextTerms, textTerms } from '../../lib/text/terms.ts';
import { ARTICLE_STATEMENTS, drawStatement, randomFrom, reword } from './generated-corpus.ts';

const BATCH_STATEMENTS = 4_000;
const PAGE_STATEMENTS = 40;
const PAGES = 25;
const LIMIT = 30;

const random = randomFrom(7);

function memoryStore(): PageStore & {
  add(pages: readonly StoredPage[]): Promise<void>;
  drop(id: number): void;
} {
  const segments = new Map<number, Map<string, Uint8Array>>();
  return {
    async add(pages) {
      for (const { segment, area, page, bytes } of pages) {
        const own = segments.get(segment) ?? new Map<string, Uint8Array>();
        segments.set(segment, own.set(`${area}/${page}`, bytes));
      }
    },
    drop: (id) => segments.delete(id),
    readPages: async (keys) =>
      keys.map(({ segment, area, page }) => segments.get(segment)?.get(`${area}/${page}`)),
  };
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;
}

const ms = (time: number) => `${time.toFixed(1)} ms`;

async function measure(count: number): Promise<void> {
  const texts = Array.from({ length: count }, () => drawStatement(random));
  console.log(`\n${count.toLocaleString('en')} statements`);

  const store = memoryStore();
  let segments: SegmentRecord[] = [];
  let nextId = 1;
  let worstMerge = 0;
  let start = performance.now();
  for (let at = 0; at < count; at += BATCH_STATEMENTS) {
    const articles: IndexedArticle[] = [];
    for (let i = at; i < Math.min(count, at + BATCH_STATEMENTS); i += ARTICLE_STATEMENTS) {
      const statements = texts.slice(i, i + ARTICLE_STATEMENTS).map((text) => {
        const { hashes, exact } = keyTerms(textTerms(text));
        return [...hashes, exact!];
      });
      articles.push({ article: i / ARTICLE_STATEMENTS + 1, statements });
    }
    const { record, pages } = buildSegment(nextId++, articles);
    await store.add(pages);
    segments.push(record);
    const due = chooseMerge(segments, 0);
    if (due.length === 0) continue;
    const before = performance.now();
    const merged = await mergeSegments(store, { id: nextId++, segments: due, removed: new Set() }, store.add);
    worstMerge = Math.max(worstMerge, performance.now() - before);
    for (const { id } of due) store.drop(id);
    segments = [...segments.filter((segment) => !due.includes(segment)), merged.record!];
  }
  const built = performance.now() - start;
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);

  start = performance.now();
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
  });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const miniBuilt = performance.now() - start;
  const saved = JSON.stringify(mini);
  start = performance.now();
  MiniSearch.loadJSON(saved, { fields: ['text'] });
  const miniOpened = performance.now() - start;

  const pages = Array.from({ length: PAGES }, () =>
    Array.from({ length: PAGE_STATEMENTS }, () => {
      const number = Math.floor(random() * count);
      const text = reword(texts[number]!, random);
      return { number, text, terms: keyTerms(textTerms(text)) };
    }),
  );
  const removed = new Set<number>();
  const warm = cachePages(store);
  const [coldTimes, warmTimes, miniTimes]: number[][] = [[], [], []];
  let found = 0;
  let miniFound = 0;
  for (const round of ['cold', 'warm'] as const) {
    for (const page of pages) {
      const before = performance.now();
      const reader = round === 'cold' ? cachePages(store) : warm;
      const { hits } = await lookUp(
        { segments, pages: reader, removed },
        page.map(({ terms }) => terms),
        { limit: LIMIT },
      );
      (round === 'cold' ? coldTimes : warmTimes)!.push(performance.now() - before);
      if (round === 'cold') continue;
      page.forEach(({ number }, i) => {
        const article = Math.floor(number / ARTICLE_STATEMENTS) + 1;
        const ordinal = number % ARTICLE_STATEMENTS;
        if (hits[i]!.some((hit) => hit.article === article && hit.ordinal === ordinal)) found++;
      });
    }
  }
  const rarestOf = async ({ terms }: { terms: TextTerms }) => {
    const { documentFrequency } = await lookUp({ segments, pages: warm, removed }, [terms], { limit: 1 });
    const counts = new Map(terms.stems.map((stem, i) => [terms.hashes[i]!, documentFrequency.get(stem)!]));
    const wanted = new Set(chooseTerms({ ...terms, exact: null }, counts, count).map(({ hash }) => hash));
    return terms.stems.filter((_, i) => wanted.has(terms.hashes[i]!)).join(' ');
  };
  for (const page of pages.slice(0, count > 50_000 ? 5 : PAGES)) {
    const rarest = await Promise.all(page.map(rarestOf));
    const before = performance.now();
    const results = rarest.map((query) => mini.search(query).slice(0, LIMIT));
    miniTimes!.push(performance.now() - before);
    results.forEach((list, i) => {
      if (list.some(({ id }) => id === page[i]!.number)) miniFound++;
    });
  }

  const asked = PAGES * PAGE_STATEMENTS;
  const miniAsked = miniTimes!.length * PAGE_STATEMENTS;
  const ours = percentile(warmTimes!, 0.5);
  const theirs = percentile(miniTimes!, 0.5);
  console.table({
    build: { variorum: ms(built), minisearch: ms(miniBuilt), ratio: (miniBuilt / built).toFixed(2) },
    'statements a second': {
      variorum: Math.round((count / built) * 1000),
      minisearch: Math.round((count / miniBuilt) * 1000),
    },
    'longest merge': { variorum: ms(worstMerge) },
    'bytes a statement': {
      variorum: (bytes / count).toFixed(1),
      minisearch: (saved.length / count).toFixed(1),
      ratio: (saved.length / bytes).toFixed(1),
    },
    'open (theirs: load all)': { variorum: 'directory only', minisearch: ms(miniOpened) },
    'page, cold p50': { variorum: ms(percentile(coldTimes!, 0.5)) },
    'page, cold p95': { variorum: ms(percentile(coldTimes!, 0.95)) },
    'page, warm p50': { variorum: ms(ours), minisearch: ms(theirs), ratio: (theirs / ours).toFixed(1) },
    'page, warm p95': {
      variorum: ms(percentile(warmTimes!, 0.95)),
      minisearch: ms(percentile(miniTimes!, 0.95)),
    },
    [`found in the first ${LIMIT}`]: {
      variorum: (found / asked).toFixed(3),
      minisearch: (miniFound / miniAsked).toFixed(3),
    },
  });
  console.log(`${segments.length} segments, ${segments.reduce((sum, { terms }) => sum + terms, 0)} terms`);
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length ? sizes : [10_000, 100_000]) await measure(size);
