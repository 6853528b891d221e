/** Order of appearances in time: earliest first, undated last, equal days by outlet so that the order is stable. */
import type { Appearance } from '../types.ts';

export function orderByDate(appearances: readonly Appearance[]): Appearance[] {
  return [...appearances].sort(byDate);
}

export function byDate(x: Appearance, y: Appearance): number {
  const [first, second] = [timeOf(x), timeOf(y)];
  if (first !== second) return first < second ? -1 : 1;
  return (
    compareText(x.article.outlet ?? '', y.article.outlet ?? '') || compareText(x.article.id, y.article.id)
  );
}

/** Milliseconds, or Infinity where undated. */
function timeOf({ article }: Appearance): number {
  const time = article.published ? Date.parse(article.published) : Number.NaN;
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
