/**
 * What a corpus needs of a place to keep things: IndexedDB in the extension, memory on the command line. Reading is
 * by number in batches; every change is one plan, applied in one transaction or not at all.
 */
import type { PageStore, SegmentRecord, StoredPage } from '../index/page-store.ts';
import type { CorpusCondition } from '../types.ts';
import type { CatalogueBlock } from './catalogue/catalogue-block.ts';
import type { ArticleRecord, CorpusState, Counters, StaleTexts, StatementsRecord } from './records.ts';
import type { Verdict } from './verdict.ts';

export interface CorpusChange {
  counters?: Partial<Omit<Counters, 'generation'>>;
  removed?: number[];
  stale?: StaleTexts[];
  /** Articles by number. */
  articles?: [number, ArticleRecord][];
  statements?: [number, StatementsRecord][];
  /** Numbers of articles to delete, with their statements. */
  deleteArticles?: number[];
  segments?: SegmentRecord[];
  /** Segments to delete, with their pages. */
  deleteSegments?: number[];
}

export type Plan<T> = (state: CorpusState) => { change: CorpusChange | null; result: T };

/** What an article may be known by. */
export interface ArticleKeys {
  id?: string;
  addresses?: readonly string[];
  fingerprint?: string;
  sketchKeys?: readonly number[];
}

export interface CorpusStorage extends PageStore {
  /** Whether segments are to hold the texts of their statements: where reading them beats reading records. */
  readonly texts: boolean;
  /** Where the index lies. */
  readonly place: CorpusCondition['index'];
  state(): Promise<CorpusState>;
  generation(): Promise<number>;
  /**
   * Plans against the current state and applies the change in the same transaction. `plan` is synchronous; null
   * changes nothing. `pages` are all those of one new segment that the change names; they are kept before it is, or
   * with it, and not at all if it is not. @returns what the plan returned
   */
  update<T>(plan: Plan<T>, pages?: readonly StoredPage[]): Promise<T>;
  /** More pages of a segment that no directory names yet, in order. */
  writePages(pages: readonly StoredPage[]): Promise<void>;
  /** After the last page: makes sure of them all. @returns the record to name the segment by */
  sealSegment(record: SegmentRecord): Promise<SegmentRecord>;
  /** Drops the pages of a segment that will not be named after all. */
  dropPages(segment: number): Promise<void>;
  /** Drops pages of segments below `before` that are not in `segments`: what an interrupted merge left. */
  dropStrayPages(segments: readonly number[], before: number): Promise<void>;
  articles(numbers: readonly number[]): Promise<(ArticleRecord | undefined)[]>;
  statements(numbers: readonly number[]): Promise<(StatementsRecord | undefined)[]>;
  /** For each set of keys, the numbers of articles that share any, by id, then address, then text. */
  find(keys: readonly ArticleKeys[]): Promise<number[][]>;
  /** Statement records in order of number, after or before (exclusive) a number. */
  page(order: 'oldest' | 'newest', from: number | null, limit: number): Promise<[number, StatementsRecord][]>;
  /** Articles in order of their id, after one. */
  pageById(after: string | null, limit: number): Promise<ArticleRecord[]>;
  /** The catalogue's blocks that are in step with the articles they cover, by number. */
  catalogueBlocks(): Promise<Map<number, CatalogueBlock>>;
  /** Lays a block down, unless the corpus has changed since `generation`. */
  keepCatalogueBlock(number: number, block: CatalogueBlock, generation: number): Promise<void>;
  /** The reader's "not the same", by key; changed apart from articles, as nothing depends on them. */
  verdicts(): Promise<Map<string, Verdict>>;
  changeVerdicts(put: ReadonlyMap<string, Verdict>, drop: readonly string[]): Promise<void>;
  close(): void;
}
