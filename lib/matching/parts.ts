/**
 * Pages of several parts: the entries of a live blog, two stories. A statement is as old as its part, and only parts
 * of one day tell one story: a live blog of three weeks tells many.
 */
import type { StoredStatement } from '../index/statement-index.ts';
import type { SectionReference, Statement } from '../types.ts';

/** Of a kept statement: its part's date, else its article's. */
export function dateOf({ section, article }: Pick<StoredStatement, 'section' | 'article'>): string | null {
  return section?.published ?? article.published;
}

/** The same for pairs of statements that may support each other: of one article, and of one part's day on both sides. */
export function storyOf(here: Pick<Statement, 'section'>, there: StoredStatement): string {
  return JSON.stringify([there.article.id, partOf(there.section), partOf(here.section)]);
}

/** Its day; undated parts are told apart by their titles. */
function partOf(section: SectionReference | undefined): string {
  return section?.published?.slice(0, 10) ?? section?.title ?? '';
}
