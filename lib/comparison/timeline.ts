/** Order of appearances in time: earliest first, undated last, equal days by outlet so that the order is stable. */
import type { Appearance } from '../types.ts';

/** For sorting. */
export function byDate(x: Appearance, y: Appearance): number {
  const [first, second] = [timeOf(x), timeOf(y)];
  if (first !== second) return first < second ? -1 : 1;
  return (
    compareText(x.article.outlet ?? '', y.article.outlet ?? '') || compareText(x.article.id, y.article.id)
  );
}

/** When the appearance was printed: a live blog's entry has a date of its own. Null where unknown. */
export function appearanceDate({ section, article }: Appearance): string | null {
  return section?.published ?? article.published;
}

/** Milliseconds, or Infinity where undated. */
function timeOf(appearance: Appearance): number {
  const date = appearanceDate(appearance);
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
