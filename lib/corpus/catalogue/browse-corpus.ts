/**
 * Browsing: what is kept, by words, speaker, outlet and date, a window of a list at a time. Counts and places come from
 * the catalogue, words from the index; only the statements shown are read. While the catalogue is being made, every
 * question is answered by how far it is.
 */
import { DamagedIndexError } from '../../index/damaged-index-error.ts';
import type { PageReader } from '../../index/page-cache.ts';
import { type FoundStatements, searchKeys, searchWords } from '../../index/search-words.ts';
import type { StoredStatement } from '../../index/statement-index.ts';
import { deleteNumbers } from '../delete-articles.ts';
import type { KeptArticle } from '../kept-article.ts';
import { unpackStatements } from '../pack-statements.ts';
import type { CorpusState } from '../records.ts';
import type { CorpusStorage } from '../storage.ts';
import { type Catalogue, type Order, rowsInOrder } from './catalogue.ts';
import { cameByItself } from './catalogue-block.ts';
import { chooseToRelease } from './choose-to-release.ts';
import { countMonths, type MonthCount } from './count-months.ts';
import { isProgress, keepCatalogue, type Progress } from './keep-catalogue.ts';
import { listOutlets, listPeople, type NameEntry } from './list-names.ts';
import { type Selection, selectStatements, statementsFrom, totalOf } from './select-statements.ts';
import { articleTest, type StatementFilter } from './statement-filter.ts';

/** A stretch of a list: how long the whole is, and what lies from `from` on. */
export interface Listed<T> {
  total: number;
  entries: T[];
}

/** What was asked for, or how far the catalogue is. */
export type Browsed<T> = T | { preparing: Progress };

export interface CorpusBrowser {
  /** In the order of their articles' dates; `articles` counts those that they lie in. */
  statements(
    filter: StatementFilter,
    order: Exclude<Order, 'saved'>,
    from: number,
    limit: number,
  ): Promise<Browsed<Listed<StoredStatement> & { articles: number }>>;
  months(filter: StatementFilter): Promise<Browsed<{ months: MonthCount[]; undated: number }>>;
  people(typed: string, from: number, limit: number): Promise<Browsed<Listed<NameEntry>>>;
  outlets(typed: string, from: number, limit: number): Promise<Browsed<Listed<NameEntry>>>;
  /** Articles, those kept last first. Words and speakers of the filter are not asked for. */
  kept(
    filter: StatementFilter,
    from: number,
    limit: number,
  ): Promise<Browsed<Listed<KeptArticle> & { statements: number }>>;
  /** Deletes at most `limit` articles that the filter leaves. @returns how many, and how many are left */
  remove(filter: StatementFilter, limit: number): Promise<Browsed<{ deleted: number; left: number }>>;
  /** Deletes what goes first until all takes no more than so many bytes, as far as that may go. @returns how many */
  keepWithin(bytes: number): Promise<number>;
}

export interface BrowseSource {
  storage: CorpusStorage;
  pages: PageReader;
  state(): Promise<CorpusState>;
  /** Runs after every change asked for before it. */
  inTurn<T>(change: () => Promise<T>): Promise<T>;
}

/** Articles deleted in one transaction: a second or so. */
const RELEASED_AT_ONCE = 500;

/** Merges that may end during one search before the damage is taken for real. */
const MAX_ATTEMPTS = 4;

export function browseCorpus(source: BrowseSource): CorpusBrowser {
  const { storage, inTurn } = source;
  const keeper = keepCatalogue(storage);
  /** The list that is being scrolled: working it out for every window would cost more than the window. Goes with its catalogue. */
  const scrolled = new WeakMap<Catalogue, { key: string; selection: Selection }>();

  async function browsed<T>(work: (catalogue: Catalogue) => Promise<T> | T): Promise<Browsed<T>> {
    const catalogue = await keeper.get();
    return isProgress(catalogue) ? { preparing: catalogue } : work(catalogue);
  }

  async function select(catalogue: Catalogue, filter: StatementFilter, order: Order): Promise<Selection> {
    const key = JSON.stringify([filter, order]);
    const last = scrolled.get(catalogue);
    if (last?.key === key) return last.selection;
    // Marks alone, typed before the first word, ask for nothing.
    const groups = searchKeys(filter.words ?? '');
    const found = groups.length > 0 ? await findWords(source, groups) : null;
    const selection = selectStatements(catalogue, filter, order, found);
    scrolled.set(catalogue, { key, selection });
    return selection;
  }

  return {
    statements: (filter, order, from, limit) =>
      browsed(async (catalogue) => {
        const selection = await select(catalogue, filter, order);
        const placed = statementsFrom(catalogue, selection, from, limit);
        const numbers = [...new Set(placed.map(({ article }) => article))];
        const records = await storage.statements(numbers);
        const statements = new Map(
          numbers.map((number, i) => [number, records[i] ? unpackStatements(records[i]) : []]),
        );
        return {
          total: totalOf(selection),
          articles: selection.rows.length,
          // One that was deleted meanwhile is left out: the next question knows of it.
          entries: placed.flatMap(({ article, ordinal }) => statements.get(article)![ordinal] ?? []),
        };
      }),

    months: (filter) =>
      browsed(async (catalogue) => countMonths(catalogue, await select(catalogue, filter, 'newest'))),
    people: (typed, from, limit) => browsed((catalogue) => listPeople(catalogue, typed, from, limit)),
    outlets: (typed, from, limit) => browsed((catalogue) => listOutlets(catalogue, typed, from, limit)),

    kept: (filter, from, limit) =>
      browsed(async (catalogue) => {
        const rows = articleRows(catalogue, filter);
        const numbers = Array.from(rows.slice(from, from + limit), (row) => catalogue.numbers[row]!);
        const records = await storage.statements(numbers);
        return {
          total: rows.length,
          statements: rows.reduce((sum, row) => sum + catalogue.counts[row]!, 0),
          entries: records.flatMap((record) =>
            record ? [{ ...record.heading, statements: record.count }] : [],
          ),
        };
      }),

    remove: (filter, limit) =>
      browsed(async (catalogue) => {
        const rows = articleRows(catalogue, filter);
        const numbers = Array.from(rows.slice(0, limit), (row) => catalogue.numbers[row]!);
        const deleted = await inTurn(() => deleteNumbers(storage, numbers));
        return { deleted, left: rows.length - numbers.length };
      }),

    async keepWithin(bytes) {
      const catalogue = await keeper.get(Number.POSITIVE_INFINITY);
      if (isProgress(catalogue)) return 0;
      const chosen = chooseToRelease(catalogue, bytes);
      let deleted = 0;
      for (let at = 0; at < chosen.length; at += RELEASED_AT_ONCE) {
        const numbers = chosen.slice(at, at + RELEASED_AT_ONCE);
        deleted += await inTurn(() => deleteNumbers(storage, numbers, cameByItself));
      }
      return deleted;
    },
  };
}

function articleRows(catalogue: Catalogue, filter: StatementFilter): Uint32Array {
  const rows = rowsInOrder(catalogue, 'saved');
  const isIn = articleTest(catalogue, filter);
  return isIn ? rows.filter(isIn) : rows;
}

/** A merge that ends in between takes pages away; the search then begins again. */
async function findWords(source: BrowseSource, groups: readonly number[][]): Promise<FoundStatements> {
  for (let attempt = 1; ; attempt++) {
    const state = await source.state();
    try {
      return await searchWords(
        { segments: state.segments, pages: source.pages, removed: new Set(state.removed) },
        groups,
      );
    } catch (error) {
      const moved = error instanceof DamagedIndexError && attempt < MAX_ATTEMPTS;
      if (!moved || (await source.storage.generation()) === state.counters.generation) throw error;
    }
  }
}
