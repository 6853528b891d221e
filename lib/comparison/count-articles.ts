/** How many articles print a statement: the earlier versions of one are no further articles, nor are the page's own. */
import { splitArticleId } from '../corpus/former-article.ts';
import type { Appearance } from '../types.ts';

export function countArticles(appearances: readonly Pick<Appearance, 'article' | 'past'>[]): number {
  return articlesOf(appearances).size;
}

/** Of every other article what it prints now or, where it prints it no longer, what it printed. */
export function presentPrintings(appearances: readonly Appearance[]): Appearance[] {
  const present = articlesOf(appearances.filter(({ past }) => !past));
  return appearances.filter(
    ({ article, past }) => !past || !(past.here || present.has(splitArticleId(article.id).id)),
  );
}

function articlesOf(appearances: readonly Pick<Appearance, 'article' | 'past'>[]): Set<string> {
  const others = appearances.filter(({ past }) => !past?.here);
  return new Set(others.map(({ article }) => splitArticleId(article.id).id));
}
