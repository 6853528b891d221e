/** One statement with its wordings elsewhere, as every way of copying or exporting takes it. */
import type { Appearance, ArticleReference, MatchedStatement } from '../types.ts';

export interface ComparisonToExport {
  statement: MatchedStatement;
  /** The reader's page; null for selected text. */
  page: ArticleReference | null;
  /** The sentences around the statement on the reader's page, while that still shows it. */
  aroundHere?: { before: string; after: string };
  /** The sentences around appearances, where they are still kept. */
  around?: ReadonlyMap<Appearance, { before: string; after: string }>;
}
