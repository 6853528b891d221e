import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, type IndexedArticle } from '../../../lib/index/build-segment.ts';
import { chooseMerge } from '../../../lib/index/choose-merge.ts';
import { chooseTerms, type LookupQuery } from '../../../lib/index/choose-terms.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { weighLength } from '../../../lib/index/length-norm.ts';
import { type Hit, lookUp } from '../../../lib/index/lookup.ts';
import { mergeSegments } from '../../../lib/index/merge-segments.ts';
import { cachePages } from '../../../lib/index/page-cache.ts';
import { FORMAT_VERSION, HEADER_BYTES, sealPage } from '../../../lib/index/page-format.ts';
import { AREA, type PageStore, type SegmentRecord, type StoredPage } from '../../../lib/index/page-store.ts';
import { Scratch } from '../../../lib/index/scratch.ts';
import {
  openSegmentFile,
  type SegmentFile,
  SegmentFileWriter,
  type SyncFile,
} from '../../../lib/index/segment-file.ts';
import { FakeFiles } from '../corpus/fake-files.ts';

interface TestStore extends PageStore {
  pages: Map<string, Uint8Array>;
  add(pages: readonly StoredPage[]): void;
  /** What another process finds of it. */
  reopen(): Promise<void>;
}

function testStore(): TestStore {
  const pages = new Map<string, Uint8Array>();
  return {
    pages,
    add(stored) {
      for (const { segment, area, page, bytes } of stored) pages.set(`${segment}/${area}/${page}`, bytes);
    },
    reopen: async () => {},
    readPages: async (keys) =>
      // A copy, as a database gives one.
      keys.map(({ segment, area, page }) => pages.get(`${segment}/${area}/${page}`)?.slice()),
  };
}

/** The same in files, one a segment. */
async function fileStore(): Promise<TestStore> {
  const folder = new FakeFiles();
  const plain = testStore();
  const written = new Map<number, SegmentFileWriter>();
  const open = new Map<number, SegmentFile>();
  const handles: SyncFile[] = [];
  for (let i = 0; i < 64; i++) {
    handles.push(await (await folder.getFileHandle(`${i}`, { create: true })).createSyncAccessHandle());
  }
  const names = new Map<number, string>();
  const finish = (segment: number) => {
    const file = open.get(segment) ?? written.get(segment)?.finish();
    if (file) open.set(segment, file);
    return file;
  };
  return {
    pages: plain.pages,
    add(stored) {
      for (const page of stored) {
        if (!written.has(page.segment)) {
          names.set(page.segment, `${handles.length - 1}`);
          written.set(page.segment, new SegmentFileWriter(handles.pop()!));
        }
        written.get(page.segment)!.write([page]);
      }
    },
    async reopen() {
      for (const segment of names.keys()) finish(segment)!.close();
      open.clear();
      written.clear();
      for (const [segment, name] of names) {
        const handle = await (await folder.getFileHandle(name)).createSyncAccessHandle();
        open.set(segment, openSegmentFile(handle, name));
      }
    },
    readPages: async (keys, into) => {
      const memory = new Scratch(into);
      return keys.map(({ segment, area, page }) => finish(segment)?.read([{ area, page }], memory)[0]);
    },
  };
}

type Named = Pick<Hit, 'article' | 'ordinal' | 'score'>;

/** Slow and obvious: every statement against every query. `counted` also holds what is removed but not merged away. */
function oracle(
  kept: readonly IndexedArticle[],
  counted: readonly IndexedArticle[],
  query: LookupQuery,
): { hits: Named[]; counts: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const hash of query.hashes) {
    const holding = counted.flatMap(({ statements }) => statements.filter((terms) => terms.includes(hash)));
    counts.set(hash, holding.length);
  }
  const size = counted.reduce((sum, { statements }) => sum + statements.length, 0);
  const chosen = chooseTerms(query, counts, size);
  const hits = kept
    .flatMap(({ article, statements }) =>
      statements.map((terms, ordinal) => {
        const shared = chosen.filter(({ hash }) => terms.includes(hash));
        const sum = shared.reduce((total, { idf }) => total + idf, 0);
        return { article, ordinal, score: weighLength(sum, terms.length) };
      }),
    )
    .filter(({ score }) => score > 0);
  return { hits, counts };
}

const name = ({ article, ordinal }: Omit<Named, 'score'>) => `${article}:${ordinal}`;

const term = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 0xffffffff }));
const terms = fc.uniqueArray(term, { maxLength: 14 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      add: fc.array(fc.array(terms, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat(40) }) },
  // Another version of an article: a new number, while the old one is passed over.
  {
    weight: 2,
    arbitrary: fc.record({ update: fc.nat(40), to: fc.array(terms, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 2, arbitrary: fc.constant('reopen' as const) },
  { weight: 2, arbitrary: fc.record({ merge: fc.nat(8) }) },
);

describe('segments', () => {
  it.each([
    ['in memory', testStore],
    ['in files', fileStore],
  ])('answer %s as a plain list does, through additions, removals, updates, merges and reopenings', async (_, makeStore) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(terms, { minLength: 1, maxLength: 4 }),
        async (steps, texts) => {
          const store = await makeStore();
          let segments: SegmentRecord[] = [];
          const removed = new Set<number>();
          let kept: IndexedArticle[] = [];
          let counted: IndexedArticle[] = [];
          let next = 1;
          let nextSegment = 1;
          for (const action of steps) {
            if (action === 'reopen') {
              await store.reopen();
              // The directory is plain data and comes back as such.
              segments = structuredClone(segments);
            } else if ('update' in action) {
              const old = kept[action.update % Math.max(1, kept.length)];
              if (!old) continue;
              const article = { article: next++, statements: action.to };
              const { record, pages } = buildSegment(nextSegment++, [article]);
              store.add(pages);
              segments.push(record);
              removed.add(old.article);
              kept = [...kept.filter((one) => one !== old), article];
              counted.push(article);
            } else if ('add' in action) {
              const articles = action.add.map((statements) => ({ article: next++, statements }));
              const { record, pages } = buildSegment(nextSegment++, articles);
              store.add(pages);
              segments.push(record);
              kept.push(...articles);
              counted.push(...articles);
            } else if ('remove' in action) {
              const gone = kept[action.remove % Math.max(1, kept.length)];
              if (!gone) continue;
              removed.add(gone.article);
              kept = kept.filter((article) => article !== gone);
            } else {
              const merged = segments.slice(0, action.merge);
              const { record, dropped } = await mergeSegments(
                store,
                { id: nextSegment++, segments: merged, removed },
                async (pages) => store.add(pages),
              );
              for (const article of dropped) removed.delete(article);
              counted = counted.filter(({ article }) => !dropped.includes(article));
              segments = [...segments.slice(action.merge), ...(record ? [record] : [])];
            }
          }
          const queries = texts.map(
            (hashes): LookupQuery => ({ stems: hashes.map(String), hashes, exact: null }),
          );
          const source = { segments, pages: cachePages(store), removed };
          const found = await lookUp(source, queries, { limit: 10_000 });
          for (const [i, query] of queries.entries()) {
            const expected = oracle(kept, counted, query);
            for (const [at, stem] of query.stems.entries()) {
              expect(found.documentFrequency.get(stem)).toBe(expected.counts.get(query.hashes[at]!));
            }
            const hits = found.hits[i]!;
            const scores = new Map(expected.hits.map((hit) => [name(hit), hit.score]));
            expect(hits.map(name).sort()).toEqual([...scores.keys()].sort());
            for (const hit of hits) expect(hit.score).toBeCloseTo(scores.get(name(hit))!, 3);
            const order = hits.map(({ score }) => score);
            expect(order).toEqual([...order].sort((a, b) => b - a));
            const cut = (await lookUp(source, [query], { limit: 3 })).hits[0]!.map(({ score }) => score);
            expect(cut).toHaveLength(Math.min(3, order.length));
            expect(cut).toEqual([...cut].sort((a, b) => b - a));
            if (order.length <= 12) expect(cut).toEqual(order.slice(0, 3));
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([
    ['in memory', testStore],
    ['in files', fileStore],
  ])('keep long postings %s over several pages, and merge them', async (_, makeStore) => {
    const store = await makeStore();
    // Every third statement holds 7; the hashes between fill dictionary pages.
    const articles = Array.from({ length: 400 }, (_, article) => ({
      article: article + 1,
      statements: Array.from({ length: 45 }, (_, i) => {
        const local = article * 45 + i;
        return [...(local % 3 === 0 ? [7] : []), 1_000 + local * 211, 9];
      }),
    }));
    const halves = [articles.slice(0, 150), articles.slice(150)];
    const segments = halves.map((half, i) => {
      const { record, pages } = buildSegment(i + 1, half);
      store.add(pages);
      return record;
    });
    const { record } = await mergeSegments(store, { id: 3, segments, removed: new Set([5]) }, async (pages) =>
      store.add(pages),
    );
    expect(record!.firstHashes.length).toBeGreaterThan(3);
    expect(record!.postingsPages).toBeGreaterThan(0);
    for (const [list, removed] of [
      [segments, new Set([5])],
      [[record!], new Set<number>()],
    ] as const) {
      const source = { segments: list, pages: cachePages(store), removed };
      const query = { stems: ['seven'], hashes: [7], exact: null };
      const { hits } = await lookUp(source, [query], { limit: 20_000 });
      expect(hits[0]!.length).toBe(6_000 - 15);
      for (const { article, ordinal } of hits[0]!) expect(((article - 1) * 45 + ordinal) % 3).toBe(0);
      const rare = { stems: ['x'], hashes: [1_000 + 12_345 * 211], exact: null };
      const found = await lookUp(source, [rare], { limit: 5 });
      expect(found.hits[0]!.map(name)).toEqual([`${Math.floor(12_345 / 45) + 1}:${12_345 % 45}`]);
    }
  });

  it('give nothing of nothing', async () => {
    const { record } = await mergeSegments(
      testStore(),
      { id: 1, segments: [], removed: new Set() },
      async () => {},
    );
    expect(record).toBeNull();
    const source = { segments: [], pages: cachePages(testStore()), removed: new Set<number>() };
    const { hits } = await lookUp(source, [{ stems: ['a'], hashes: [1], exact: 2 }], { limit: 5 });
    expect(hits).toEqual([[]]);
  });

  it('give beyond the first ten only what shares enough', async () => {
    const store = testStore();
    const whole = [11, 12, 13, 14];
    const statements = Array.from({ length: 40 }, (_, i) =>
      i < 15 ? whole : [11, 500 + i, 600 + i, 700 + i],
    );
    const { record, pages } = buildSegment(1, [{ article: 1, statements }]);
    store.add(pages);
    const source = { segments: [record], pages: cachePages(store), removed: new Set<number>() };
    const query = { stems: ['a', 'b', 'c', 'd'], hashes: whole, exact: null };
    const found = async (tailShare: number) =>
      (await lookUp(source, [query], { limit: 30, tailShare })).hits[0]!.length;
    expect(await found(0)).toBe(30);
    expect(await found(0.5)).toBe(15);
    expect(await found(9)).toBe(10);
  });

  it('read only the pages a lookup needs', async () => {
    const store = testStore();
    const articles = Array.from({ length: 500 }, (_, i) => ({
      article: i + 1,
      statements: [Array.from({ length: 40 }, (_, j) => (i * 40 + j) * 200_003)],
    }));
    const { record, pages } = buildSegment(1, articles);
    store.add(pages);
    let read = 0;
    const counted: PageStore = {
      readPages: (keys) => {
        read += keys.length;
        return store.readPages(keys);
      },
    };
    const source = { segments: [record], pages: cachePages(counted), removed: new Set<number>() };
    const query = { stems: ['a'], hashes: [77 * 200_003], exact: null };
    await lookUp(source, [query], { limit: 5 });
    expect(read).toBe(3);
    await lookUp(source, [query], { limit: 5 });
    expect(read).toBe(3);
    expect(pages.length).toBeGreaterThan(10);
  });
});

describe('the dictionary of frequent terms', () => {
  const articles = Array.from({ length: 200 }, (_, i) => ({
    article: i + 1,
    statements: [[7, ...Array.from({ length: 30 }, (_, j) => 1_000 + (i * 30 + j) * 300_007)]],
  }));
  const { record, pages } = buildSegment(1, articles);
  const query = { stems: ['seven'], hashes: [7], exact: null };

  it('answers for what is in it without the other one', async () => {
    const store = testStore();
    store.add(pages);
    const areas: number[] = [];
    const counted: PageStore = {
      readPages: (keys) => {
        areas.push(...keys.map(({ area }) => area));
        return store.readPages(keys);
      },
    };
    const source = { segments: [record], pages: cachePages(counted), removed: new Set<number>() };
    const found = await lookUp(source, [query], { limit: 5 });
    expect(found.documentFrequency.get('seven')).toBe(200);
    expect(areas).toContain(AREA.frequent);
    expect(areas).not.toContain(AREA.dictionary);
  });

  it('is missed as damage in a segment from before there was one', async () => {
    const store = testStore();
    store.add(
      pages.map(({ bytes, ...key }) => sealPage(key, bytes.subarray(HEADER_BYTES), FORMAT_VERSION - 1)),
    );
    const { firstFrequent: _, ...old } = record;
    const source = { segments: [old], pages: cachePages(store), removed: new Set<number>() };
    const rare = { stems: ['x'], hashes: [1_000 + 300_007 * 5], exact: null };
    await expect(lookUp(source, [rare], { limit: 5 })).rejects.toThrow(DamagedIndexError);
  });
});

describe('a file', () => {
  it('reads pages that lie near each other at once, and gives each as it was written', async () => {
    const handle = await (
      await new FakeFiles().getFileHandle('one', { create: true })
    ).createSyncAccessHandle();
    const writer = new SegmentFileWriter(handle);
    const pages = Array.from({ length: 40 }, (_, page) => ({
      segment: 1,
      area: AREA.postings,
      page,
      bytes: new Uint8Array(1_001).fill(page + 1),
    }));
    writer.write(pages);
    writer.finish();
    let reads = 0;
    const counted: SyncFile = {
      ...handle,
      read(into, options) {
        reads++;
        return handle.read(into, options);
      },
    };
    const file = openSegmentFile(counted, 'one');
    reads = 0;
    const wanted = [30, 2, 4, 0, 2, 99].map((page) => ({ area: AREA.postings, page }));
    const found = file.read(wanted);
    expect(found.map((bytes) => bytes?.[1_000])).toEqual([31, 3, 5, 1, 3, undefined]);
    expect(found.slice(0, 5).every((bytes) => bytes?.length === 1_001)).toBe(true);
    expect(reads).toBe(2);
    for (const room of [0, 1_004, 100_000]) {
      const memory = new Uint8Array(room);
      const again = file.read(wanted, new Scratch(memory));
      expect(again).toEqual(found);
      expect(again.filter((bytes) => bytes?.buffer === memory.buffer)).toHaveLength(
        { 0: 0, 1004: 1, 100000: 5 }[room]!,
      );
    }
  });
});

describe('a damaged page', () => {
  const { record, pages } = buildSegment(1, [{ article: 1, statements: [[5, 6, 7]] }]);
  const damages: [string, (bytes: Uint8Array) => Uint8Array | undefined][] = [
    ['is missing', () => undefined],
    ['is cut short', (bytes) => bytes.slice(0, 5)],
    ['lost its end', (bytes) => bytes.slice(0, -1)],
    ['has a bit flipped', (bytes) => bytes.map((byte, i) => (i === 11 ? byte ^ 4 : byte))],
    ['has another format', (bytes) => bytes.map((byte, i) => (i === 4 ? byte + 1 : byte))],
    ['is empty', () => new Uint8Array()],
  ];
  it.each(damages)('that %s is told as damage', async (_, damage) => {
    const store = testStore();
    store.add(pages.map((page) => ({ ...page, bytes: damage(page.bytes) ?? new Uint8Array() })));
    if (damage(pages[0]!.bytes) === undefined) store.pages.clear();
    const source = { segments: [record], pages: cachePages(store), removed: new Set<number>() };
    const looked = lookUp(source, [{ stems: ['a'], hashes: [6], exact: null }], { limit: 5 });
    await expect(looked).rejects.toThrow(DamagedIndexError);
    const merged = mergeSegments(store, { id: 2, segments: [record], removed: new Set() }, async () => {});
    await expect(merged).rejects.toThrow(DamagedIndexError);
  });
});

describe('chooseMerge', () => {
  const segment = (id: number, level: number, articles = 1): SegmentRecord => ({
    id,
    level,
    articles,
    statements: articles,
    terms: 1,
    firstHashes: new Uint32Array(1),
    firstLocals: new Uint32Array(1),
    postingsPages: 0,
    bytes: 1,
  });
  const level = (count: number, of: number, from = 1) =>
    Array.from({ length: count }, (_, i) => segment(from + i, of));

  it('leaves seven of a level alone', () => {
    expect(chooseMerge([...level(7, 0), ...level(7, 1, 10)], 0)).toEqual([]);
  });
  it('takes eight of the lowest full level, oldest first', () => {
    const chosen = chooseMerge([...level(9, 1, 20), ...level(8, 0).reverse()], 0);
    expect(chosen.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
  it('rewrites everything once a quarter is removed', () => {
    expect(chooseMerge(level(2, 0), 1)).toHaveLength(2);
    expect(chooseMerge([segment(1, 0, 100)], 24)).toEqual([]);
    expect(chooseMerge([segment(1, 0, 100)], 25)).toHaveLength(1);
  });
});
