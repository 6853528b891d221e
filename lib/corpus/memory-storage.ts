/** A corpus' storage in memory, for the command line: gone when the process ends. */
import type { PageKey, SegmentRecord } from '../index/page-store.ts';
import { MAX_FOUND, MAX_SAME_KEY } from './find-bounds.ts';
import {
  type ArticleRecord,
  type Counters,
  EMPTY_COUNTERS,
  type StaleTexts,
  type StatementsRecord,
} from './records.ts';
import type { CorpusStorage } from './storage.ts';
import type { Verdict } from './verdict.ts';

export function memoryStorage(): CorpusStorage {
  let counters: Counters = { ...EMPTY_COUNTERS };
  let removed: number[] = [];
  let stale: StaleTexts[] = [];
  const articles = new Map<number, ArticleRecord>();
  const statements = new Map<number, StatementsRecord>();
  const segments = new Map<number, SegmentRecord>();
  const kept = new Map<number, Map<string, Uint8Array>>();
  const verdicts = new Map<string, Verdict>();
  const keys = { id: new Keys(), addresses: new Keys(), fingerprint: new Keys(), sketchKeys: new Keys() };
  const state = () => ({
    counters: { ...counters },
    segments: [...segments.values()].sort((a, b) => a.id - b.id),
    removed: [...removed],
    stale: [...stale],
  });

  function forget(number: number): void {
    const record = articles.get(number);
    if (record) for (const [name, value] of keysOf(record)) keys[name].remove(value, number);
    articles.delete(number);
    statements.delete(number);
  }

  function putPage(key: PageKey, bytes: Uint8Array): void {
    const own = kept.get(key.segment) ?? new Map<string, Uint8Array>();
    kept.set(key.segment, own.set(`${key.area}/${key.page}`, bytes));
  }

  return {
    texts: false,
    place: 'memory',
    state: async () => state(),
    generation: async () => counters.generation,
    async update(plan, pages = []) {
      const { change, result } = plan(state());
      if (!change) return result;
      counters = { ...counters, ...change.counters, generation: counters.generation + 1 };
      removed = change.removed ?? removed;
      stale = change.stale ?? stale;
      for (const number of change.deleteArticles ?? []) forget(number);
      for (const [number, record] of change.articles ?? []) {
        const old = articles.get(number);
        if (old) for (const [name, value] of keysOf(old)) keys[name].remove(value, number);
        articles.set(number, record);
        for (const [name, value] of keysOf(record)) keys[name].add(value, number);
      }
      for (const [number, record] of change.statements ?? []) statements.set(number, record);
      for (const id of change.deleteSegments ?? []) {
        segments.delete(id);
        kept.delete(id);
      }
      for (const segment of change.segments ?? []) segments.set(segment.id, segment);
      for (const page of pages) putPage(page, page.bytes);
      return result;
    },
    async writePages(stored) {
      for (const page of stored) putPage(page, page.bytes);
    },
    sealSegment: async (record) => record,
    async dropPages(segment) {
      kept.delete(segment);
    },
    async dropStrayPages(known, before) {
      for (const id of [...kept.keys()]) if (id < before && !known.includes(id)) kept.delete(id);
    },
    readPages: async (wanted) =>
      wanted.map(({ segment, area, page }) => kept.get(segment)?.get(`${area}/${page}`)),
    articles: async (numbers) => numbers.map((number) => articles.get(number)),
    statements: async (numbers) => numbers.map((number) => statements.get(number)),
    find: async (wanted) =>
      wanted.map(({ id, addresses = [], fingerprint, sketchKeys = [] }) =>
        [
          ...new Set([
            ...(id === undefined ? [] : keys.id.get(id)),
            ...addresses.flatMap((address) => keys.addresses.newest(address)),
            ...(fingerprint === undefined ? [] : keys.fingerprint.newest(fingerprint)),
            ...sketchKeys.flatMap((key) => keys.sketchKeys.newest(key)),
          ]),
        ].slice(0, MAX_FOUND),
      ),
    async page(order, from, limit) {
      const sign = order === 'oldest' ? 1 : -1;
      return [...statements]
        .filter(([number]) => from === null || (number - from) * sign > 0)
        .sort(([a], [b]) => (a - b) * sign)
        .slice(0, limit);
    },
    async pageById(after, limit) {
      return [...articles.values()]
        .filter(({ article }) => after === null || article.id > after)
        .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
        .slice(0, limit);
    },
    // Made from memory as quickly as it would be read from there.
    catalogueBlocks: async () => new Map(),
    keepCatalogueBlock: async () => {},
    verdicts: async () => new Map(verdicts),
    async changeVerdicts(put, drop) {
      for (const [key, verdict] of put) verdicts.set(key, verdict);
      for (const key of drop) verdicts.delete(key);
    },
    close() {},
  };
}

type KeyName = 'id' | 'addresses' | 'fingerprint' | 'sketchKeys';

function keysOf({
  article,
  addresses,
  fingerprint,
  sketchKeys,
}: ArticleRecord): [KeyName, string | number][] {
  return [
    ['id', article.id],
    ...addresses.map((address): [KeyName, string] => ['addresses', address]),
    ['fingerprint', fingerprint],
    ...sketchKeys.map((key): [KeyName, number] => ['sketchKeys', key]),
  ];
}

/** Numbers by key, in order of number. */
class Keys {
  readonly #numbers = new Map<string | number, Set<number>>();

  add(key: string | number, number: number): void {
    const numbers = this.#numbers.get(key);
    if (numbers) numbers.add(number);
    else this.#numbers.set(key, new Set([number]));
  }

  remove(key: string | number, number: number): void {
    const numbers = this.#numbers.get(key);
    numbers?.delete(number);
    if (numbers?.size === 0) this.#numbers.delete(key);
  }

  get(key: string | number): number[] {
    return [...(this.#numbers.get(key) ?? [])].sort((a, b) => a - b);
  }

  newest(key: string | number): number[] {
    const numbers = this.get(key);
    return numbers.length < MAX_SAME_KEY ? numbers : numbers.slice(-MAX_SAME_KEY).reverse();
  }
}
