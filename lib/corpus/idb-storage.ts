/**
 * A corpus' storage in IndexedDB: packed records, reads pipelined in one transaction, every change one transaction
 * over all the stores it touches. Aborts and full disks come out as `CorpusError`s.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { StoredPage } from '../index/page-store.ts';
import { blockOf, withoutArticles } from './catalogue/catalogue-block.ts';
import { type Connection, type Database, full, unwritten } from './connect.ts';
import { MAX_FOUND, MAX_SAME_KEY } from './find-bounds.ts';
import { packArticle, unpackArticle } from './pack-article.ts';
import { type CorpusState, type Counters, EMPTY_COUNTERS, type StaleTexts } from './records.ts';
import type { CorpusSchema } from './schema.ts';
import type { ArticleKeys, CorpusChange, CorpusStorage } from './storage.ts';

type Store = StoreNames<CorpusSchema>;
type Change = IDBPTransaction<CorpusSchema, Store[], 'readwrite'>;

const CHANGED: Store[] = ['articles', 'statements', 'segments', 'pages', 'meta', 'catalogue'];

export function idbStorage(connection: Connection): CorpusStorage {
  return {
    texts: false,
    place: 'database',
    async state() {
      const database = await connection.get();
      return readState(database.transaction(['segments', 'meta']) as unknown as Change);
    },
    async generation() {
      const counters = (await (await connection.get()).get('meta', 'counters')) as Counters | undefined;
      return counters?.generation ?? 0;
    },
    update: async (plan, pages = []) =>
      inTransaction(await connection.get(), CHANGED, async (transaction) => {
        const state = await readState(transaction);
        const { change, result } = plan(state);
        if (change) apply(transaction, state, change, pages);
        return result;
      }),
    writePages: async (pages) =>
      inTransaction(await connection.get(), ['pages'], async (transaction) => {
        putPages(transaction, pages);
      }),
    sealSegment: async (record) => record,
    dropPages: async (segment) =>
      inTransaction(await connection.get(), ['pages'], async (transaction) => {
        settle(
          transaction.objectStore('pages').delete(IDBKeyRange.bound([segment], [segment + 1], false, true)),
        );
      }),
    dropStrayPages: async (segments, before) =>
      inTransaction(await connection.get(), ['pages'], async (transaction) => {
        const store = transaction.objectStore('pages');
        let from = 0;
        for (const id of [...segments].sort((a, b) => a - b).concat(before)) {
          if (id > from) settle(store.delete(IDBKeyRange.bound([from], [id], false, true)));
          from = id + 1;
        }
      }),
    async readPages(keys) {
      const store = (await connection.get()).transaction('pages').store;
      return Promise.all(keys.map(({ segment, area, page }) => store.get([segment, area, page])));
    },
    async articles(numbers) {
      const store = (await connection.get()).transaction('articles').store;
      const kept = await Promise.all(numbers.map((number) => store.get(number)));
      return kept.map((record) => record && unpackArticle(record));
    },
    async statements(numbers) {
      const store = (await connection.get()).transaction('statements').store;
      return Promise.all(numbers.map((number) => store.get(number)));
    },
    async find(keys) {
      return findArticles(await connection.get(), keys);
    },
    async page(order, from, limit) {
      const store = (await connection.get()).transaction('statements').store;
      if (order === 'oldest') {
        const range = from === null ? undefined : IDBKeyRange.lowerBound(from, true);
        const [numbers, records] = await Promise.all([
          store.getAllKeys(range, limit),
          store.getAll(range, limit),
        ]);
        return numbers.map((number, i) => [number, records[i]!]);
      }
      const range = from === null ? null : IDBKeyRange.upperBound(from, true);
      const found: Awaited<ReturnType<CorpusStorage['page']>> = [];
      let cursor = limit > 0 ? await store.openCursor(range, 'prev') : null;
      while (cursor) {
        found.push([cursor.key, cursor.value]);
        cursor = found.length < limit ? await cursor.continue() : null;
      }
      return found;
    },
    async pageById(after, limit) {
      const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
      const kept = await (await connection.get()).getAllFromIndex('articles', 'id', range, limit);
      return kept.map(unpackArticle);
    },
    async catalogueBlocks() {
      const store = (await connection.get()).transaction('catalogue').store;
      const [numbers, blocks] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(numbers.map((number, i) => [number, blocks[i]!]));
    },
    keepCatalogueBlock: async (number, block, generation) =>
      inTransaction(await connection.get(), ['meta', 'catalogue'], async (transaction) => {
        const counters = (await transaction.objectStore('meta').get('counters')) as Counters | undefined;
        if ((counters?.generation ?? 0) !== generation) return;
        settle(transaction.objectStore('catalogue').put(block, number));
      }),
    async verdicts() {
      const store = (await connection.get()).transaction('verdicts').store;
      const [keys, verdicts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, i) => [key, verdicts[i]!]));
    },
    changeVerdicts: async (put, drop) =>
      inTransaction(await connection.get(), ['verdicts'], async (transaction) => {
        const store = transaction.objectStore('verdicts');
        for (const [key, verdict] of put) settle(store.put(verdict, key));
        for (const key of drop) settle(store.delete(key));
      }),
    close: () => connection.close(),
  };
}

async function readState(transaction: Change): Promise<CorpusState> {
  const meta = transaction.objectStore('meta');
  const [counters, removed, stale, segments] = await Promise.all([
    meta.get('counters') as Promise<Counters | undefined>,
    meta.get('removed') as Promise<number[] | undefined>,
    meta.get('stale') as Promise<StaleTexts[] | undefined>,
    transaction.objectStore('segments').getAll(),
  ]);
  return {
    counters: counters ?? { ...EMPTY_COUNTERS },
    segments,
    removed: removed ?? [],
    stale: stale ?? [],
  };
}

/** Asks for all writes; the transaction's end says whether they went well. */
function apply(
  transaction: Change,
  { counters }: CorpusState,
  change: CorpusChange,
  newPages: readonly StoredPage[],
): void {
  const articles = transaction.objectStore('articles');
  const statements = transaction.objectStore('statements');
  const segments = transaction.objectStore('segments');
  const pages = transaction.objectStore('pages');
  const meta = transaction.objectStore('meta');
  for (const number of change.deleteArticles ?? []) {
    settle(articles.delete(number));
    settle(statements.delete(number));
  }
  for (const [number, record] of change.articles ?? []) settle(articles.put(packArticle(record), number));
  for (const [number, record] of change.statements ?? []) settle(statements.put(record, number));
  for (const id of change.deleteSegments ?? []) {
    settle(segments.delete(id));
    settle(pages.delete(IDBKeyRange.bound([id], [id + 1], false, true)));
  }
  for (const segment of change.segments ?? []) settle(segments.put(segment, segment.id));
  putPages(transaction, newPages);
  keepCatalogueInStep(transaction, change);
  if (change.removed) settle(meta.put(change.removed, 'removed'));
  if (change.stale) settle(meta.put(change.stale, 'stale'));
  const next: Counters = { ...counters, ...change.counters, generation: counters.generation + 1 };
  settle(meta.put(next, 'counters'));
}

/** Blocks lose the articles that go; one with an article that is new or other is made anew when it is asked for. */
function keepCatalogueInStep(
  transaction: Change,
  { articles = [], deleteArticles = [] }: CorpusChange,
): void {
  const store = transaction.objectStore('catalogue');
  const outdated = new Set(articles.map(([number]) => blockOf(number)));
  const gone = new Map<number, Set<number>>();
  for (const number of deleteArticles) {
    const block = blockOf(number);
    if (!outdated.has(block)) gone.set(block, (gone.get(block) ?? new Set()).add(number));
  }
  for (const number of outdated) settle(store.delete(number));
  for (const [number, numbers] of gone) {
    settle(store.get(number).then((block) => block && store.put(withoutArticles(block, numbers), number)));
  }
}

function putPages(transaction: Change, pages: readonly StoredPage[]): void {
  const store = transaction.objectStore('pages');
  for (const { segment, area, page, bytes } of pages) settle(store.put(bytes, [segment, area, page]));
}

/** A request that fails aborts its transaction, and that is where it is reported. */
function settle(request: Promise<unknown>): void {
  request.catch(() => {});
}

async function inTransaction<T>(
  database: Database,
  stores: Store[],
  work: (transaction: Change) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('the transaction was aborted'),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await ended;
    throw explain(error);
  }
  const failure = await ended;
  if (failure) throw explain(failure);
  return result;
}

/** Chromium ends a transaction that it cannot write with no reason given, and some errors of the disk have no name. */
const UNWRITTEN = ['AbortError', 'UnknownError', 'DataError'];

function explain(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return full(error);
  return UNWRITTEN.includes(error.name) ? unwritten(error) : error;
}

async function findArticles(database: Database, wanted: readonly ArticleKeys[]): Promise<number[][]> {
  const store = database.transaction('articles').store;
  type IndexName = 'addresses' | 'fingerprint' | 'sketchKeys';
  async function newest(name: IndexName, key: string | number): Promise<number[]> {
    const numbers = await store.index(name).getAllKeys(key, MAX_SAME_KEY);
    if (numbers.length < MAX_SAME_KEY) return numbers;
    // Only where many share a key is it worth walking back from the newest.
    const found: number[] = [];
    let cursor = await store.index(name).openKeyCursor(IDBKeyRange.only(key), 'prev');
    while (cursor && found.length < MAX_SAME_KEY) {
      found.push(cursor.primaryKey);
      cursor = await cursor.continue();
    }
    return found;
  }
  const lists = await Promise.all(
    wanted.map(({ id, addresses = [], fingerprint, sketchKeys = [] }) =>
      Promise.all([
        ...(id === undefined ? [] : [store.index('id').getAllKeys(id, 1)]),
        ...addresses.map((address) => newest('addresses', address)),
        ...(fingerprint === undefined ? [] : [newest('fingerprint', fingerprint)]),
        ...sketchKeys.map((key) => newest('sketchKeys', key)),
      ]),
    ),
  );
  return lists.map((found) => [...new Set(found.flat())].slice(0, MAX_FOUND));
}
