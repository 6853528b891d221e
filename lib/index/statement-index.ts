/**
 * The seam for growth: the one interface behind which a corpus may live. Matching asks it for candidates and never
 * learns whether they came from this machine's segments or from elsewhere.
 */
import type { ArticleReference, CorpusSize, Statement } from '../types.ts';

/** A statement as kept in a corpus, with what the judge needs of its article. */
export interface StoredStatement extends Statement {
  article: ArticleReference & { version: string; language: string | null };
  /** Printed by an earlier version of its article only, which was kept at this time, ISO 8601; `here`: of the page itself. */
  past?: { savedAt: string; here?: true };
}

export interface StatementQuery {
  text: string;
}

export interface Retrieval {
  /** For each query, in the queries' order: stored statements, best first, at most `limit`. */
  candidates: StoredStatement[][];
  /** In how many stored statements each queried stem occurs. */
  documentFrequency: Map<string, number>;
  /** The corpus the frequencies were counted in. */
  size: CorpusSize;
  /** Parts of it did not answer: what was not found may be there. */
  partial?: true;
}

export interface RetrieveOptions {
  /** Candidates a query, at most. */
  limit?: number;
  signal?: AbortSignal;
}

/** A stored statement found by what it means. */
export interface NearStatement {
  statement: StoredStatement;
  /** Of the two vectors, −1 to 1. */
  cosine: number;
}

export interface RetrieveByMeaningOptions extends RetrieveOptions {
  /** Called between slices of long work; what it gives is waited for. */
  pause?: () => Promise<void> | undefined;
}

export interface StatementIndex {
  /** Answers all statements of a page in one pass over the postings. */
  retrieve(queries: readonly StatementQuery[], options?: RetrieveOptions): Promise<Retrieval>;
  /** For each query, in the queries' order: the nearest in meaning first. Empty where none can be told. */
  retrieveByMeaning?(
    queries: readonly StatementQuery[],
    options?: RetrieveByMeaningOptions,
  ): Promise<NearStatement[][]>;
  size(): Promise<CorpusSize>;
}
