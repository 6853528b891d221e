/** The corpus as the rest of the program sees it: a statement index that articles are kept in. */

import type { StatementIndex } from '../index/statement-index.ts';
import type { Article, CorpusCondition } from '../types.ts';
import type { CorpusBrowser } from './catalogue/browse-corpus.ts';
import type { ExportPart } from './export-part.ts';
import type { Verdicts } from './keep-verdicts.ts';
import type { ArticleToSave, KeptArticle, RecognisedArticle, StoredArticle } from './kept-article.ts';
import type { KeptBy } from './records.ts';
import type { RefusedLine } from './refused-line.ts';
import type { CheckPlace, CheckPortion, RepairOutcome } from './transfer-questions.ts';

/** saved: new here. updated: known, and now in another version. known: nothing new but perhaps an address. */
export type SaveOutcome = 'saved' | 'updated' | 'known';

export interface SavedArticle {
  /** The id it is kept under: that of the article it was recognised as. */
  id: string;
  outcome: SaveOutcome;
}

/** A passage with the sentence before and after; either may be empty. */
export interface Context {
  before: string;
  text: string;
  after: string;
}

export interface ImportReport {
  saved: number;
  updated: number;
  known: number;
  refused: RefusedLine[];
}

export interface LongJobOptions {
  signal?: AbortSignal;
  /** Called after each batch; `total` is null where it cannot be known before the end. */
  onProgress?: (done: number, total: number | null) => void;
}

export interface ImportOptions extends LongJobOptions {
  /** How the article of each line was kept before it was deleted here, where that is known; otherwise by hand. */
  by?: readonly (KeptBy | null)[];
}

export interface Corpus extends StatementIndex {
  /** What the reader said is not the same; part of every export. */
  readonly verdicts: Verdicts;
  /** What is kept, by words, speaker, outlet and date, a window of a list at a time. */
  readonly browse: CorpusBrowser;
  /** One transaction: all of them or none. Outcomes in the order given. */
  saveArticles(entries: readonly ArticleToSave[]): Promise<SavedArticle[]>;
  /** The article kept under this id, at this address or with this text's fingerprint. */
  findArticle(by: { id?: string; url?: string; fingerprint?: string }): Promise<KeptArticle | null>;
  /** The kept article that this one is, also under another address or as a near copy. */
  recogniseArticle(article: Article): Promise<RecognisedArticle | null>;
  getArticle(id: string): Promise<StoredArticle | null>;
  getContext(articleId: string, start: number, end: number, place?: 'title'): Promise<Context | null>;
  /** Newest kept first; `after` is the id of the last one seen. */
  listArticles(options: { after?: string; limit: number }): Promise<KeptArticle[]>;
  /** @returns how many were there to delete */
  deleteArticles(ids: readonly string[]): Promise<number>;
  /** The portable corpus file, line by line, without line ends. */
  exportLines(part?: ExportPart): AsyncGenerator<string>;
  importLines(
    lines: AsyncIterable<string> | Iterable<string>,
    options?: ImportOptions,
  ): Promise<ImportReport>;
  /** Merges segments until none is due. Runs by itself after each save. */
  merge(): Promise<void>;
  /** Makes the index anew from what is kept; joins where that is under way. */
  rebuildIndex(options?: LongJobOptions): Promise<void>;
  /** Looks through a portion of what is kept; without a place it begins. Changes nothing. */
  check(place?: CheckPlace): Promise<CheckPortion>;
  /** Mends what can be mended, then makes the index anew. */
  repair(): Promise<RepairOutcome>;
  condition(): CorpusCondition;
  /** Waits for what is under way, then lets go of the storage. */
  close(): Promise<void>;
}
