/**
 * What the corpus page asks, each a function from input to output: plain data both ways, bounded by the worker. An
 * answer is what was asked for or, while the catalogue is being made, how far that is; then ask again.
 */
import type { StoredStatement } from '../../index/statement-index.ts';
import type { MatchedStatement, Relation } from '../../types.ts';
import type { KeptArticle } from '../kept-article.ts';
import type { Browsed, Listed } from './browse-corpus.ts';
import type { Order } from './catalogue.ts';
import type { MonthCount } from './count-months.ts';
import type { NameEntry } from './list-names.ts';
import type { StatementFilter } from './statement-filter.ts';

/** A stretch of a list. */
export interface Window {
  from: number;
  limit: number;
}

/** How a statement is worded elsewhere: in any way at all, with a flag, or in one way that has a name. */
export type RelationWanted = 'elsewhere' | 'flagged' | Exclude<Relation, 'unrelated'>;

/** Which statement of which article. */
export type StatementPlace = Pick<StoredStatement, 'start' | 'end' | 'in'> & { article: string };

/** A statement kept, with where else it is kept. */
export type ComparedStatement = StoredStatement & Pick<MatchedStatement, 'appearances'>;

export type StatementOrder = Exclude<Order, 'saved'>;

export interface BrowseQuestions {
  browseStatements(
    input: Window & { filter: StatementFilter; order: StatementOrder },
  ): Browsed<Listed<StoredStatement> & { articles: number }>;
  /** Goes through the list from `from` on for some time; `next` is where to go on, null at the end. */
  browseRelated(
    input: Window & { filter: StatementFilter; order: StatementOrder; relation: RelationWanted },
  ): Browsed<{ total: number; entries: ComparedStatement[]; next: number | null }>;
  /** Where else each is kept, in the order given; null for what is no longer there. */
  compareStored(input: { places: StatementPlace[] }): (MatchedStatement | null)[];
  browseMonths(input: { filter: StatementFilter }): Browsed<{ months: MonthCount[]; undated: number }>;
  browsePeople(input: Window & { typed: string }): Browsed<Listed<NameEntry>>;
  browseOutlets(input: Window & { typed: string }): Browsed<Listed<NameEntry>>;
  browseKept(
    input: Window & { filter: StatementFilter },
  ): Browsed<Listed<KeptArticle> & { statements: number }>;
  /** Deletes at most `limit` of the articles that the filter leaves. */
  removeKept(input: { filter: StatementFilter; limit: number }): Browsed<{ deleted: number; left: number }>;
}
