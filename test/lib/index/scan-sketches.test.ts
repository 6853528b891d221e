/** The scan over sketches, held against comparing all of them, through segments, merges and removals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, type IndexedArticle } from '../../../lib/index/build-segment.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { mergeSegments } from '../../../lib/index/merge-segments.ts';
import { cachePages } from '../../../lib/index/page-cache.ts';
import type { PageStore, SegmentRecord, StoredPage } from '../../../lib/index/page-store.ts';
import { scanSketches } from '../../../lib/index/scan-sketches.ts';
import { Scratch } from '../../../lib/index/scratch.ts';
import { SKETCH_WORDS, sketchDistance } from '../../../lib/meaning/sketch.ts';
import { randomFrom } from '../../seeded-random.ts';

const TABLE = 77;

interface TestStore extends PageStore {
  add(pages: readonly StoredPage[]): void;
}

function testStore(): TestStore {
  const pages = new Map<string, Uint8Array>();
  return {
    add(stored) {
      for (const { segment, area, page, bytes } of stored) pages.set(`${segment}/${area}/${page}`, bytes);
    },
    async readPages(keys, into) {
      const memory = new Scratch(into);
      return keys.map(({ segment, area, page }) => {
        const bytes = pages.get(`${segment}/${area}/${page}`);
        const read = bytes && memory.take(bytes.length);
        read?.set(bytes!);
        return read;
      });
    },
  };
}

/** 32 bits at a time. */
function seeded(seed: number): () => number {
  const random = randomFrom(seed);
  return () => Math.floor(random() * 2 ** 32);
}

const sketchesOf = (count: number, next: () => number) =>
  Uint32Array.from({ length: count * SKETCH_WORDS }, next);

/** Some measure that has nothing to do with the queries. */
const firstWord = (sketches: Uint32Array, at: number) => sketches[at]!;

function toArticle(article: number, sketches: Uint32Array): IndexedArticle {
  return {
    article,
    statements: Array.from({ length: sketches.length / SKETCH_WORDS }, (_, i) => [article * 100 + i]),
    sketches,
  };
}

describe('scanning sketches', () => {
  it('finds what comparing all of them finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          seed: fc.integer(),
          batches: fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), {
            minLength: 1,
            maxLength: 5,
          }),
          removed: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
          merged: fc.integer({ min: 0, max: 5 }),
          limit: fc.integer({ min: 1, max: 8 }),
        }),
        async ({ seed, batches, removed, merged, limit }) => {
          const next = seeded(seed);
          const store = testStore();
          const all: IndexedArticle[] = [];
          let segments: SegmentRecord[] = batches.map((counts, id) => {
            const articles = counts.map((count, i) => toArticle(all.length + i + 1, sketchesOf(count, next)));
            all.push(...articles);
            const { record, pages } = buildSegment(id + 1, articles, TABLE);
            store.add(pages);
            return record;
          });
          let passedOver = new Set(removed);
          if (merged >= 2 && segments.length >= merged) {
            const parts = segments.slice(0, merged);
            const plan = { id: 99, segments: parts, removed: passedOver };
            const { record, dropped } = await mergeSegments(store, plan, async (pages) => store.add(pages));
            segments = [...(record ? [record] : []), ...segments.slice(merged)];
            passedOver = new Set(removed.filter((article) => !dropped.includes(article)));
          }
          const queries = sketchesOf(3, next);
          const source = { segments, pages: cachePages(store), store, removed: passedOver };
          const hits = await scanSketches(source, queries, { limit, table: TABLE });
          const kept = all.filter(({ article }) => !removed.includes(article));
          const nearest = (query: number) =>
            kept
              .flatMap(({ sketches, statements }) =>
                statements.map((_, i) => {
                  const at = i * SKETCH_WORDS;
                  const score = 256 - sketchDistance(queries, query * SKETCH_WORDS, sketches!, at);
                  return { score, measure: firstWord(sketches!, at) };
                }),
              )
              .sort((a, b) => b.score - a.score);
          const oracle = [0, 1, 2].map((query) => nearest(query).slice(0, limit));
          const scores = (lists: readonly (readonly { score: number }[])[]) =>
            lists.map((list) => list.map(({ score }) => score));
          expect(scores(hits)).toEqual(scores(oracle));
          // The bits of all, so that it is the measure that chooses.
          const finer = { among: 2_000, measure: [firstWord, firstWord, firstWord] };
          const measured = await scanSketches(source, queries, { limit, table: TABLE, finer });
          const chosen = [0, 1, 2].map((query) =>
            nearest(query)
              .sort((a, b) => b.measure - a.measure)
              .slice(0, limit),
          );
          expect(scores(measured)).toEqual(scores(chosen));
          for (const [query, list] of hits.entries()) {
            for (const { article, ordinal, score } of list) {
              const { sketches } = all.find((one) => one.article === article)!;
              const distance = sketchDistance(
                queries,
                query * SKETCH_WORDS,
                sketches!,
                ordinal * SKETCH_WORDS,
              );
              expect(256 - distance).toBe(score);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('measures what the bits chose, however often a place in the list changed hands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          seed: fc.integer(),
          batches: fc.array(fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 2, maxLength: 5 }), {
            minLength: 1,
            maxLength: 4,
          }),
          removed: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
          among: fc.integer({ min: 3, max: 8 }),
          limit: fc.integer({ min: 1, max: 8 }),
        }),
        async ({ seed, batches, removed, among, limit }) => {
          const next = seeded(seed);
          const store = testStore();
          const all: IndexedArticle[] = [];
          const segments = batches.map((counts, id) => {
            const articles = counts.map((count, i) => toArticle(all.length + i + 1, sketchesOf(count, next)));
            all.push(...articles);
            const { record, pages } = buildSegment(id + 1, articles, TABLE);
            store.add(pages);
            return record;
          });
          const queries = sketchesOf(2, next);
          const source = { segments, pages: cachePages(store), store, removed: new Set(removed) };
          const finer = { among, measure: [firstWord, firstWord] };
          const hits = await scanSketches(source, queries, { limit, table: TABLE, finer });
          // In order of segment and number, which sorting keeps among equals.
          const kept = all
            .filter(({ article }) => !removed.includes(article))
            .flatMap(({ article, statements, sketches }) =>
              statements.map((_, ordinal) => ({ article, ordinal, sketches: sketches! })),
            );
          for (const [query, list] of hits.entries()) {
            const chosen = kept
              .map(({ article, ordinal, sketches }) => {
                const at = ordinal * SKETCH_WORDS;
                const score = 256 - sketchDistance(queries, query * SKETCH_WORDS, sketches, at);
                return { article, ordinal, score, measure: firstWord(sketches, at) };
              })
              .sort((a, b) => b.score - a.score)
              .slice(0, among)
              .sort((a, b) => b.measure - a.measure)
              .slice(0, limit);
            expect(list.map(({ article, ordinal, score }) => [article, ordinal, score])).toEqual(
              chosen.map(({ article, ordinal, score }) => [article, ordinal, score]),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses segments made with another table, or with none', async () => {
    const store = testStore();
    const articles = [toArticle(1, sketchesOf(2, seeded(1)))];
    for (const table of [TABLE + 1, 0]) {
      const { record, pages } = buildSegment(1, articles, table);
      store.add(pages);
      const source = { segments: [record], pages: cachePages(store), store, removed: new Set<number>() };
      const scan = scanSketches(source, sketchesOf(1, seeded(2)), { limit: 3, table: TABLE });
      await expect(scan).rejects.toThrow(DamagedIndexError);
    }
  });

  it('merges sketches only of one table', async () => {
    const store = testStore();
    const build = (id: number, table: number) => {
      const { record, pages } = buildSegment(id, [toArticle(id, sketchesOf(3, seeded(id)))], table);
      store.add(pages);
      return record;
    };
    const merge = async (segments: SegmentRecord[]) =>
      mergeSegments(store, { id: 9, segments, removed: new Set() }, async (pages) => store.add(pages));
    expect((await merge([build(1, TABLE), build(2, TABLE)])).record?.sketched).toBe(TABLE);
    expect((await merge([build(3, TABLE), build(4, 5)])).record?.sketched).toBeUndefined();
  });
});
