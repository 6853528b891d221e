/**
 * What every index under comparison does: takes statements as lists of stems, saves itself into a folder, opens itself
 * from there in another process, and answers the same pruned queries. Numbers of statements are their order, from 0.
 */

export interface OpenIndex {
  /** Numbers of the best statements, best first, at most `limit`. */
  search(query: PrunedQuery, limit: number): number[] | Promise<number[]>;
}

export interface Engine {
  /** @param statements distinct stems, separated by spaces */
  build(folder: string, statements: Iterable<string>): Promise<void>;
  open(folder: string): Promise<OpenIndex>;
}

export interface PrunedQuery {
  /** The rarest stems that occur at all, rarest first: no engine is told of any other. */
  stems: string[];
  /** The whole wording as it is indexed. */
  wording: string;
}

export const ENGINES = ['variorum', 'flexsearch', 'minisearch', 'sqlite'] as const;

export type EngineName = (typeof ENGINES)[number];

export const ENGINE_TITLES: Record<EngineName, string> = {
  variorum: 'Variorum',
  flexsearch: 'FlexSearch',
  minisearch: 'MiniSearch',
  sqlite: 'SQLite-wasm FTS5',
};

export async function loadEngine(name: EngineName): Promise<Engine> {
  switch (name) {
    case 'variorum':
      return (await import('./variorum.ts')).variorum;
    case 'flexsearch':
      return (await import('./flexsearch.ts')).flexsearch;
    case 'minisearch':
      return (await import('./minisearch.ts')).minisearch;
    case 'sqlite':
      return (await import('./sqlite.ts')).sqlite;
  }
}
