/**
 * What can be told of articles that are to be kept without asking the corpus: their marks, their statements, and what the
 * index needs of each. Most of the work of saving, done while others are being written.
 */
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { toStatements } from '../quotations/to-statements.ts';
import type { Statement } from '../types.ts';
import { fitQuotations } from './fit-quotations.ts';
import { keysOf, type StatementKeys } from './index-article.ts';
import type { ArticleToSave } from './kept-article.ts';
import { MAX_STATEMENTS } from './pack-statements.ts';
import { type ArticleMarks, markArticle } from './recognise.ts';

/** What can be told of an article without the corpus: worked out before its turn, while others are being written. */
export interface PreparedArticle {
  entry: ArticleToSave;
  marks: ArticleMarks;
  statements: Statement[];
  /** Of each statement. */
  keys: StatementKeys;
}

export function prepareArticles(
  entries: readonly ArticleToSave[],
  meaning: MeaningTable | null,
): Promise<PreparedArticle[]> {
  return Promise.all(
    entries.map(async (given): Promise<PreparedArticle> => {
      const entry = { ...given, quotations: fitQuotations(given.quotations) };
      const marks = await markArticle(entry.article);
      const statements = toStatements(entry.article.version, entry.quotations, entry.article.sections).slice(
        0,
        MAX_STATEMENTS,
      );
      return { entry, marks, statements, keys: keysOf(meaning, statements) };
    }),
  );
}
